package newsarchive.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits for changes of an archive's sources. For one thread. */
public final class ArchiveWatcher implements AutoCloseable {
    private static final List<String> FOLDERS = List.of("articles", "pages", "static", "templates");

    private static final List<String> LEDGERS = List.of("permalinks.tsv", "links.tsv");

    /** Programs that write a file in several steps take less than this between two of them. */
    private static final long STEP_MILLIS = 8;

    private static final long LONGEST = TimeUnit.DAYS.toMillis(1);

    private final Path root;
    private final WatchService service;
    private final Map<WatchKey, Path> watched = new LinkedHashMap<>();

    private ArchiveWatcher(Path root, WatchService service) {
        this.root = root;
        this.service = service;
    }

    /**
     * Begins to watch the archive in {@code root}.
     *
     * @throws IOException when the system cannot watch that many folders
     */
    public static ArchiveWatcher watch(Path root) throws IOException {
        ArchiveWatcher watcher = new ArchiveWatcher(root, root.getFileSystem().newWatchService());
        watcher.register(root);
        for (String folder : FOLDERS) {
            watcher.registerAll(root.resolve(folder));
        }
        return watcher;
    }

    /**
     * Returns as soon as sources have changed.
     *
     * @param millis how long to wait at most
     * @return what was changed or made, and what is no more; null where nothing was in that time
     * @throws InterruptedException when the thread is interrupted
     * @throws IOException when a new folder cannot be watched
     */
    public @Nullable Set<Path> awaitFiles(long millis) throws InterruptedException, IOException {
        Set<Path> files = new TreeSet<>();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Math.min(millis, LONGEST));
        long left = end - System.nanoTime();
        while (files.isEmpty() && left > 0) {
            WatchKey key = service.poll(left, TimeUnit.NANOSECONDS);
            if (key != null) {
                take(key, files);
            }
            left = end - System.nanoTime();
        }
        if (files.isEmpty()) {
            return null;
        }
        wait(STEP_MILLIS, files);
        return files;
    }

    private void wait(long millis, Set<Path> files) throws InterruptedException, IOException {
        WatchKey more = service.poll(millis, TimeUnit.MILLISECONDS);
        while (more != null) {
            take(more, files);
            more = service.poll(millis, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private void take(WatchKey key, Set<Path> files) throws IOException {
        Path folder = watched.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW || folder == null) {
                files.add(root);
            } else if (event.context() instanceof Path name && isSource(folder, name)) {
                files.add(folder.resolve(name));
                if (event.kind() == ENTRY_CREATE) {
                    registerAll(folder.resolve(name));
                }
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
    }

    /**
     * In ROOT itself only settings and the folders above count: site-out and the cache are ours.
     */
    private boolean isSource(Path folder, Path name) {
        String text = name.toString();
        if (text.startsWith(".") || text.endsWith("~")) {
            return false;
        }
        return !folder.equals(root)
                || text.endsWith(".yml")
                || LEDGERS.contains(text)
                || FOLDERS.contains(text);
    }

    private void registerAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path inner, BasicFileAttributes attributes) throws IOException {
                        register(inner);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void register(Path folder) throws IOException {
        watched.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
    }
}
