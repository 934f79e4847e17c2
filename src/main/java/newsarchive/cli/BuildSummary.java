package newsarchive.cli;

import java.io.PrintStream;
import java.util.List;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.source.LeftOut;

/** Prints what a build did: files read, articles, pages, what was left out and why. */
final class BuildSummary {
    private static final long NANOS_OF_A_TENTH = 100_000_000;
    private static final int LEFT_OUT_SHOWN = 20;

    private final Terminal terminal;
    private final PrintStream out;
    private final Ink ink;
    private final boolean all;

    BuildSummary(Terminal terminal, boolean all) {
        this.terminal = terminal;
        this.out = terminal.out();
        this.ink = terminal.outInk();
        this.all = all;
    }

    void print(BuildReport report, BuildRequest request, long nanos) {
        printLeftOut(report.leftOut());
        if (report.published()) {
            report.notes().forEach(note -> out.println("note: " + Printable.of(note)));
        }
        out.println(
                "read "
                        + Counted.of(report.files(), "file")
                        + ", embargoes as of "
                        + request.asOf()
                        + "; "
                        + ProblemPrinter.count(report.problems()));
        String site = Printable.of(terminal.shown(request.out()));
        if (report.published()) {
            out.println(
                    ink.green("built ")
                            + ink.bold(site)
                            + ": "
                            + Counted.of(report.articles(), "article")
                            + ", "
                            + Counted.of(report.pages(), "page")
                            + ", in "
                            + seconds(nanos));
        } else {
            out.println(
                    ink.red("nothing was published")
                            + "; "
                            + ink.bold(site)
                            + " is as it was, after "
                            + seconds(nanos));
        }
    }

    private void printLeftOut(List<LeftOut> leftOut) {
        if (leftOut.isEmpty()) {
            return;
        }
        out.println("left out: " + Counted.of(leftOut.size(), "item"));
        int shown = all ? leftOut.size() : Math.min(leftOut.size(), LEFT_OUT_SHOWN);
        for (LeftOut item : leftOut.subList(0, shown)) {
            out.println("  " + Printable.of(item.name()) + ": " + Printable.of(item.reason()));
        }
        if (shown < leftOut.size()) {
            out.println(
                    ink.dim(
                            "  … and "
                                    + Counted.grouped(leftOut.size() - shown)
                                    + " more; --verbose shows every one of them"));
        }
    }

    private static String seconds(long nanos) {
        long tenths = (nanos + NANOS_OF_A_TENTH / 2) / NANOS_OF_A_TENTH;
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
