package newsarchive.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.check.Concern;
import newsarchive.check.Finding;
import newsarchive.problem.Problem;
import newsarchive.problem.Severity;

/** Prints what a check found, under a line that says what it is about. */
final class PrintFindings {
    /** So many of one code are shown where nothing is wrong but something could be better. */
    private static final int FEW = 3;

    private final PrintStream out;
    private final Ink ink;
    private final boolean all;

    PrintFindings(PrintStream out, Ink ink, boolean all) {
        this.out = out;
        this.ink = ink;
        this.all = all;
    }

    void print(List<Finding> findings) {
        Map<Concern, List<Finding>> byConcern = new LinkedHashMap<>();
        findings.forEach(
                finding ->
                        byConcern
                                .computeIfAbsent(finding.concern(), c -> new ArrayList<>())
                                .add(finding));
        byConcern.forEach(
                (concern, of) -> {
                    out.println(ink.bold("== " + concern.title()));
                    printOne(of);
                });
    }

    private void printOne(List<Finding> findings) {
        ProblemPrinter printer = new ProblemPrinter(out, ink);
        Map<String, List<Problem>> byCode = new LinkedHashMap<>();
        List<Problem> grave = new ArrayList<>();
        for (Finding finding : findings) {
            Problem problem = finding.problem();
            if (problem.severity() == Severity.INFO) {
                byCode.computeIfAbsent(problem.code(), code -> new ArrayList<>()).add(problem);
            } else {
                grave.add(problem);
            }
        }
        printer.print(grave, all);
        byCode.forEach(
                (code, problems) -> {
                    int shown = all ? problems.size() : Math.min(FEW, problems.size());
                    printer.print(problems.subList(0, shown), true);
                    if (shown < problems.size()) {
                        out.println(
                                ink.dim(
                                        "… and "
                                                + Counted.grouped(problems.size() - shown)
                                                + " more like it: archive todo --only "
                                                + code));
                    }
                });
    }
}
