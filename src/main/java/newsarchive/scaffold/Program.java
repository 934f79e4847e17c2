package newsarchive.scaffold;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The program that makes a new archive, for the workflow that builds it later.
 *
 * @param jar that runs now; null when it runs from a folder of classes
 * @param release as which it can be had again; null when it is none
 * @param copied whether the jar is put into the archive
 */
public record Program(@Nullable Path jar, @Nullable Release release, boolean copied) {

    /** A program that is not told where it came from. */
    public static final Program UNKNOWN = new Program(null, null, false);

    /**
     * A released jar.
     *
     * @param repository on GitHub, {@code owner/archive}
     * @param version its tag, {@code v1.2.0}
     * @param sha256 of the jar, 64 lower-case hex digits
     */
    public record Release(String repository, String version, String sha256) {}
}
