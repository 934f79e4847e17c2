package newsarchive.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import newsarchive.cache.KeptArticles;
import newsarchive.source.SourceFile;
import newsarchive.text.Scratch;
import org.jspecify.annotations.Nullable;

/**
 * What the sources of an archive gave when its site was planned last, so that it is planned again
 * by reading only what changed. For one plan at a time, which may have many threads.
 */
public final class ReadBefore implements KnownSources, AutoCloseable {
    private final @Nullable Path root;
    private final @Nullable KeptArticles texts;
    private String settings = "";
    private Map<String, Seen> before = Map.of();
    private Map<String, Seen> now = new ConcurrentHashMap<>();

    /** What a file looked like before it was read, and what it gave. */
    private record Seen(Look look, ReadFile read) {}

    /** A file from outside, and its sidecar. */
    private record Look(long size, FileTime modified, @Nullable Look sidecar) {}

    private ReadBefore(@Nullable Path root, @Nullable KeptArticles texts) {
        this.root = root;
        this.texts = texts;
    }

    /** Nothing was read; all will be held in memory. */
    public ReadBefore() {
        this(null, null);
    }

    /** Nothing was read; texts will lie in a file below {@code root}, where one can be made. */
    public static ReadBefore onDisk(Path root) {
        return new ReadBefore(root, KeptArticles.passing(root));
    }

    /** Room for what a plan need not hold. */
    Scratch room() {
        return root == null ? Scratch.inMemory() : KeptArticles.room(root);
    }

    /** Begins a plan; by other settings all is read anew. */
    void begin(Path root) {
        String current = KeptSettings.of(root);
        before = current.equals(settings) ? now : Map.of();
        settings = current;
        now = new ConcurrentHashMap<>();
    }

    /**
     * Forgets what files of these names gave, whatever they look like: one that was written twice
     * within the file system's shortest time looks the same.
     */
    public void forget(Set<Path> changed) {
        for (Path file : changed) {
            now.values().removeIf(seen -> isOf(seen.read().file(), file.getFileName()));
        }
    }

    private static boolean isOf(SourceFile source, Path name) {
        return source.location().endsWith(name)
                || (source.sidecar() != null && source.sidecar().endsWith(name));
    }

    @Override
    public ReadFile read(SourceFile source, Supplier<ReadFile> reader) {
        Look look = look(source);
        Seen seen = before.get(source.name());
        if (seen == null || !seen.look().equals(look) || !seen.read().file().equals(source)) {
            ReadFile read = texts == null ? reader.get() : ReadArticles.kept(texts, source, reader);
            if (look == null) {
                return read;
            }
            seen = new Seen(look, read);
        }
        now.put(source.name(), seen);
        return seen.read();
    }

    private static @Nullable Look look(SourceFile source) {
        try {
            Look sidecar = source.sidecar() == null ? null : look(source.sidecar(), null);
            return look(source.location(), sidecar);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static Look look(Path file, @Nullable Look sidecar) throws IOException {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
        return new Look(seen.size(), seen.lastModifiedTime(), sidecar);
    }

    @Override
    public void close() {
        if (texts != null) {
            texts.close();
        }
    }
}
