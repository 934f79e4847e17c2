package newsarchive.problem;

import java.util.Comparator;
import java.util.List;

/**
 * Something in the input that is wrong or doubtful, told as data; only {@code cli} prints it.
 *
 * @param code stable kebab-case word with a paragraph in docs/articles/problems.md
 * @param message what was found, in quotes, and what was expected; one line, no full stop
 * @param hint what to do about it; may be empty
 * @param also further places that have a part in it (the second of two colliding files)
 */
public record Problem(
        Severity severity,
        String code,
        Position position,
        String message,
        String hint,
        List<Position> also)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::position)
                    .thenComparing(Problem::severity)
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::message)
                    .thenComparing(Problem::hint);

    public Problem {
        also = List.copyOf(also);
    }

    /** An error at one place. */
    public static Problem error(String code, Position position, String message, String hint) {
        return new Problem(Severity.ERROR, code, position, message, hint, List.of());
    }

    /** A warning at one place. */
    public static Problem warning(String code, Position position, String message, String hint) {
        return new Problem(Severity.WARNING, code, position, message, hint, List.of());
    }

    /** What would make the archive better, at one place. */
    public static Problem info(String code, Position position, String message, String hint) {
        return new Problem(Severity.INFO, code, position, message, hint, List.of());
    }

    /** The same problem, taken as graver or lighter. */
    public Problem as(Severity other) {
        return new Problem(other, code, position, message, hint, also);
    }

    /** The same problem, naming further places. */
    public Problem with(Position... places) {
        return new Problem(severity, code, position, message, hint, List.of(places));
    }

    /** Whether this stops a build. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
