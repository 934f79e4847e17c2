package newsarchive.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Severity;

/**
 * Prints problems as {@code file:line: error: message} with the hint indented below, a form that
 * editors and terminals turn into links.
 */
final class ProblemPrinter {
    /** So many are shown unless all are asked for: the first ones are read, the last never. */
    static final int CAP = 50;

    /** So many further places are named: a template's fault is met by every page. */
    private static final int PLACES = 3;

    private final PrintStream out;
    private final Ink ink;

    ProblemPrinter(PrintStream out, Ink ink) {
        this.out = out;
        this.ink = ink;
    }

    /** Prints up to {@link #CAP} problems, errors before warnings where not all fit. */
    void print(List<Problem> problems, boolean all) {
        List<Problem> shown = all ? problems : capped(problems);
        shown.forEach(this::print);
        if (shown.size() < problems.size()) {
            List<Problem> rest = new ArrayList<>(problems);
            rest.removeAll(shown);
            out.println(
                    ink.dim("… and " + count(rest) + " more; --verbose shows every one of them"));
        }
    }

    /** {@code 2 errors, 1 warning, 4 infos}; {@code no problems} where there is none. */
    static String count(List<Problem> problems) {
        StringJoiner told = new StringJoiner(", ");
        told.setEmptyValue("no problems");
        for (Severity severity : Severity.values()) {
            long number = problems.stream().filter(one -> one.severity() == severity).count();
            if (number > 0) {
                told.add(Counted.of(number, severity.word()));
            }
        }
        return told.toString();
    }

    private static List<Problem> capped(List<Problem> problems) {
        if (problems.size() <= CAP) {
            return problems;
        }
        return problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(CAP)
                .sorted()
                .toList();
    }

    private void print(Problem problem) {
        String severity = problem.severity().word();
        String word =
                switch (problem.severity()) {
                    case ERROR -> ink.red(ink.bold(severity));
                    case WARNING -> ink.yellow(severity);
                    case INFO -> ink.blue(severity);
                };
        String place = place(problem.position());
        out.println(
                (place.isEmpty() ? "" : ink.bold(place) + ": ")
                        + word
                        + ": "
                        + Printable.of(problem.message()));
        int places = problem.also().size();
        for (Position other : problem.also().subList(0, Math.min(places, PLACES))) {
            out.println("  also " + place(other));
        }
        if (places > PLACES) {
            out.println("  also " + Counted.of(places - PLACES, "place") + " more");
        }
        if (!problem.hint().isEmpty()) {
            problem.hint().lines().forEach(line -> out.println("  " + Printable.of(line)));
        }
    }

    private static String place(Position position) {
        String file = Printable.of(position.file());
        return position.line() == 0 ? file : file + ":" + position.line();
    }
}
