package newsarchive.article;

import org.jspecify.annotations.Nullable;

/**
 * Where a metadata field was read and how sure the reader is of it.
 *
 * @param where in plain words: {@code front matter}, {@code sidecar}, {@code JSON-LD
 *     datePublished}, {@code byline}, {@code dateline}, {@code file name}, {@code inferred}
 * @param line line of the source from 1; 0 when it has none
 * @param confidence 0 to 1; 1 where the curator wrote it
 * @param runnerUp the value that came second, null when there was none worth naming
 */
public record Evidence(String where, int line, double confidence, @Nullable String runnerUp) {

    /** What the curator wrote is certain. */
    public static Evidence written(String where, int line) {
        return new Evidence(where, line, 1.0, null);
    }
}
