package newsarchive.serve;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A site as it stands in memory after one build.
 *
 * @param files gives the site's files
 * @param problems what was found so far; making a page may add to it. With an error among them it
 *     is these that are shown
 */
public record LiveSite(SiteFiles files, Supplier<List<Problem>> problems) {

    /** Reads a file of the site; called from many threads. */
    @FunctionalInterface
    public interface SiteFiles {
        /**
         * The bytes of {@code path}, relative to the site's root; null when there is no such file.
         *
         * @throws IOException when it cannot be read
         */
        byte @Nullable [] read(String path) throws IOException;
    }
}
