package newsarchive.build;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a build is asked for.
 *
 * @param root the archive's folder
 * @param out the folder of the site
 * @param baseUrl overrides {@code base-url} of archive.yml; null leaves it
 * @param drafts whether drafts are shown
 * @param strict whether warnings stop the build
 * @param force whether a folder with foreign files may be used; they are kept
 * @param jobs threads, at least 1
 * @param asOf the day with which embargoes are compared
 */
public record BuildRequest(
        Path root,
        Path out,
        @Nullable String baseUrl,
        boolean drafts,
        boolean strict,
        boolean force,
        int jobs,
        LocalDate asOf) {}
