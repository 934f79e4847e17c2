package newsarchive.build;

import java.nio.file.Path;
import java.util.function.Supplier;

/** A file of the site to be. */
public sealed interface SiteFile {

    /** Address relative to the site's root, with {@code /}. */
    String path();

    /** A file that is made when it is asked for; asking twice gives the same bytes. */
    record Made(String path, Supplier<byte[]> content) implements SiteFile {}

    /** A file that is copied as it lies on the disk. */
    record Copied(String path, Path source) implements SiteFile {}
}
