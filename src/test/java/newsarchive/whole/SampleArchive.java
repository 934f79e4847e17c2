package newsarchive.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.BuildSite;
import newsarchive.build.Progress;
import org.jspecify.annotations.Nullable;

/** The sample archive of this repository, copied so that tests leave no traces in it. */
final class SampleArchive {
    private static final List<String> PARTS =
            List.of(
                    "archive.yml",
                    "names.yml",
                    "publishers.yml",
                    "stories.yml",
                    "articles",
                    "pages",
                    "static");

    private SampleArchive() {}

    /** Copies it to {@code root}. */
    static void copyTo(Path root) throws IOException {
        for (String part : PARTS) {
            Tree.copy(Path.of(part), root.resolve(part));
        }
    }

    /** Builds the archive in {@code root} into {@code out}. */
    static BuildReport build(Path root, Path out, @Nullable String baseUrl, int jobs)
            throws Exception {
        BuildRequest request =
                new BuildRequest(
                        root, out, baseUrl, false, false, false, jobs, LocalDate.of(2026, 1, 1));
        return BuildSite.build(request, Progress.SILENT);
    }
}
