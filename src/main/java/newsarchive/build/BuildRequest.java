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
 * @param record whether the addresses of the site are recorded once it is published; never with
 *     {@code drafts}
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
        boolean record,
        boolean force,
        int jobs,
        LocalDate asOf) {

    public BuildRequest {
        if (record && drafts) {
            throw new IllegalArgumentException("the addresses of drafts are never recorded");
        }
    }

    /** A request that records no addresses. */
    public BuildRequest(
            Path root,
            Path out,
            @Nullable String baseUrl,
            boolean drafts,
            boolean strict,
            boolean force,
            int jobs,
            LocalDate asOf) {
        this(root, out, baseUrl, drafts, strict, false, force, jobs, asOf);
    }

    /** A request with nothing special: no drafts, warnings borne, addresses not recorded. */
    public static BuildRequest plain(Path root, Path out, int jobs, LocalDate asOf) {
        return new BuildRequest(root, out, null, false, false, false, jobs, asOf);
    }

    /** The same, recording the addresses of what is published. */
    public BuildRequest recording() {
        return new BuildRequest(root, out, baseUrl, drafts, strict, true, force, jobs, asOf);
    }

    /** The same with another number of threads. */
    public BuildRequest withJobs(int threads) {
        return new BuildRequest(root, out, baseUrl, drafts, strict, record, force, threads, asOf);
    }
}
