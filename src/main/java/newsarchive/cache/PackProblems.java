package newsarchive.cache;

import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Severity;

/** Writes problems for a later build and reads them back. Stateless. */
public final class PackProblems {
    private PackProblems() {}

    /** Writes {@code problems}. */
    public static void write(PackedWriter kept, List<Problem> problems) {
        kept.list(
                problems,
                problem -> {
                    kept.flag(problem.isError());
                    kept.text(problem.code());
                    position(kept, problem.position());
                    kept.text(problem.message());
                    kept.text(problem.hint());
                    kept.list(problem.also(), place -> position(kept, place));
                });
    }

    /** Reads what {@link #write} wrote. */
    public static List<Problem> read(PackedReader kept) {
        return kept.list(
                () ->
                        new Problem(
                                kept.flag() ? Severity.ERROR : Severity.WARNING,
                                kept.text(),
                                position(kept),
                                kept.text(),
                                kept.text(),
                                kept.list(() -> position(kept))));
    }

    private static void position(PackedWriter kept, Position position) {
        kept.text(position.file());
        kept.number(position.line());
        kept.number(position.column());
    }

    private static Position position(PackedReader kept) {
        return new Position(kept.text(), kept.integer(), kept.integer());
    }
}
