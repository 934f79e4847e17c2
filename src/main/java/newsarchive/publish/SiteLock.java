package newsarchive.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds apart: of one archive by {@code .archive/lock}, which stays, and into one folder
 * by a file beside that folder, which goes. The site of an archive in its own folder needs no
 * second lock, and others who would write there take that archive's.
 */
public final class SiteLock implements AutoCloseable {
    private final LockFile ofArchive;
    private @Nullable LockFile ofSite;
    private final Deque<Path> madeFolders = new ArrayDeque<>();

    private SiteLock(LockFile ofArchive) {
        this.ofArchive = ofArchive;
    }

    /**
     * Takes the lock of the archive in {@code root} without waiting.
     *
     * @throws PublishException when another build holds it, or the folder cannot be written
     */
    public static SiteLock acquire(Path root) throws PublishException {
        return new SiteLock(
                take(archiveLock(root), true, "another build of \"" + root + "\" is running"));
    }

    /**
     * Takes the locks of the archive in {@code root} and of the folder {@code target}, a real path,
     * without waiting.
     *
     * @throws PublishException when another build holds one, or a folder cannot be written
     */
    static SiteLock acquire(Path root, Path target) throws PublishException {
        SiteLock lock = acquire(root);
        boolean held = false;
        try {
            lock.takeSite(root, target);
            held = true;
        } finally {
            if (!held) {
                lock.close();
            }
        }
        return lock;
    }

    private void takeSite(Path root, Path target) throws PublishException {
        Path parent = target.getParent();
        String running = "another build is writing to \"" + target + "\"";
        try {
            if (parent == null || parent.equals(root.toRealPath())) {
                return;
            }
            if (isArchive(parent)) {
                ofSite = take(archiveLock(parent), true, running);
                return;
            }
            for (Path missing = parent; !Files.exists(missing); missing = missing.getParent()) {
                madeFolders.addLast(missing);
            }
            Files.createDirectories(parent);
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot make a folder in", parent);
        }
        ofSite = take(parent.resolve("." + target.getFileName() + ".lock"), false, running);
    }

    private static boolean isArchive(Path folder) {
        return Files.isDirectory(folder.resolve(".archive"))
                || Files.isDirectory(folder.resolve("articles"))
                || Files.isRegularFile(folder.resolve("archive.yml"));
    }

    private static Path archiveLock(Path root) {
        return root.resolve(".archive").resolve("lock");
    }

    private static LockFile take(Path file, boolean stays, String running) throws PublishException {
        LockFile lock;
        try {
            Files.createDirectories(file.getParent());
            lock = LockFile.tryAcquire(file, stays);
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot lock", file);
        }
        if (lock == null) {
            throw new PublishException("build-running", running, "wait until it has finished");
        }
        return lock;
    }

    /** Lets other builds begin; folders that were made for the site and are empty go again. */
    @Override
    public synchronized void close() {
        if (ofSite != null) {
            ofSite.close();
        }
        try {
            while (!madeFolders.isEmpty()) {
                Files.deleteIfExists(madeFolders.removeFirst());
            }
        } catch (IOException holdsTheSite) {
            madeFolders.clear();
        }
        ofArchive.close();
    }
}
