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
import java.util.concurrent.TimeUnit;

/** Waits for changes of an archive's sources. For one thread. */
public final class ArchiveWatcher implements AutoCloseable {
    private static final List<String> FOLDERS = List.of("articles", "pages", "static", "templates");

    /** Editors write a file in several steps; what follows within this time is the same change. */
    private static final long QUIET_MILLIS = 150;

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
     * Returns when a source has changed and nothing more changes for a moment.
     *
     * @throws InterruptedException when the thread is interrupted
     * @throws IOException when a new folder cannot be watched
     */
    public void awaitChange() throws InterruptedException, IOException {
        boolean changed = false;
        while (!changed) {
            changed = take(service.take());
        }
        WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (more != null) {
            take(more);
            more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private boolean take(WatchKey key) throws IOException {
        Path folder = watched.get(key);
        boolean changed = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW || folder == null) {
                changed = true;
            } else if (event.context() instanceof Path name && isSource(folder, name)) {
                changed = true;
                if (event.kind() == ENTRY_CREATE) {
                    registerAll(folder.resolve(name));
                }
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
        return changed;
    }

    /**
     * In ROOT itself only settings and the folders above count: site-out and the cache are ours.
     */
    private boolean isSource(Path folder, Path name) {
        String text = name.toString();
        if (text.startsWith(".") || text.endsWith("~")) {
            return false;
        }
        return !folder.equals(root) || text.endsWith(".yml") || FOLDERS.contains(text);
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
