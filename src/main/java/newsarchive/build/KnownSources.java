package newsarchive.build;

import java.util.function.Supplier;
import newsarchive.source.SourceFile;

/** Knows of some sources what they gave before. Safe for many threads. */
@FunctionalInterface
interface KnownSources {
    /** Nothing is known. */
    KnownSources NONE = (source, reader) -> reader.get();

    /** What {@code source} gave before where it has not changed since, else what reading gives. */
    ReadFile read(SourceFile source, Supplier<ReadFile> reader);
}
