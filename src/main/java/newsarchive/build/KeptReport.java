package newsarchive.build;

import java.util.List;
import newsarchive.cache.PackProblems;
import newsarchive.cache.PackedReader;
import newsarchive.cache.PackedWriter;
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
        PackProblems.write(kept, report.problems());
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
                    PackProblems.read(kept),
                    true,
                    kept.texts());
        } catch (PackedReader.DamagedException untold) {
            return null;
        }
    }
}
