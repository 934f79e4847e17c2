package newsarchive.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds one or more articles.
 *
 * @param name path relative to the archive's root with {@code /}; for {@code inspect} as the user
 *     wrote it
 * @param location where it lies on the disk
 * @param sidecar {@code NAME.yml} beside it, null when there is none
 */
public record SourceFile(String name, Path location, SourceKind kind, @Nullable Path sidecar) {}
