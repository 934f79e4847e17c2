package newsarchive.build;

import java.util.List;
import newsarchive.cache.PackedReader;
import newsarchive.cache.PackedWriter;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Severity;
import newsarchive.source.LeftOut;
import org.jspecify.annotations.Nullable;

/** Keeps what a build told for the next one, which may have nothing to do. Stateless. */
final class KeptReport {
    private KeptReport() {}

    /** What of a request the site and the report depend on. */
    static List<String> asked(BuildRequest request) {
        return List.of(
                request.out().toAbsolutePath().normalize().toString(),
                String.valueOf(request.baseUrl()),
                "drafts " + request.drafts(),
                "strict " + request.strict(),
                "force " + request.force(),
                "as of " + request.asOf());
    }

    static void write(PackedWriter kept, BuildReport report) {
        kept.number(report.files());
        kept.number(report.articles());
        kept.number(report.pages());
        kept.list(
                report.leftOut(),
                left -> {
                    kept.text(left.name());
                    kept.text(left.reason());
                });
        problems(kept, report.problems());
        kept.texts(report.notes());
    }

    /** The report that was written, of a published site; null where {@code kept} is. */
    static @Nullable BuildReport read(@Nullable PackedReader kept) {
        if (kept == null) {
            return null;
        }
        try {
            return new BuildReport(
                    kept.integer(),
                    kept.integer(),
                    kept.integer(),
                    kept.list(() -> new LeftOut(kept.text(), kept.text())),
                    problems(kept),
                    true,
                    kept.texts());
        } catch (PackedReader.DamagedException untold) {
            return null;
        }
    }

    static void problems(PackedWriter kept, List<Problem> problems) {
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

    static List<Problem> problems(PackedReader kept) {
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
