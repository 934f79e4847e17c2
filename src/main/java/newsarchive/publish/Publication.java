package newsarchive.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import newsarchive.source.TreeStamp;
import newsarchive.text.Sha256;

/**
 * A site that is being written beside the one that stands. {@link #write} and {@link #copy} may be
 * called from many threads; then one thread calls {@link #publish} or {@link #discard}. A file that
 * is the same as before is the same file, with its time; a process that is told to stop clears away
 * what it wrote.
 */
public final class Publication implements AutoCloseable {
    private static final Set<StandardOpenOption> NEW_FILE =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** Bytes; the JVM copies them outside of its heap, into room that it keeps for each thread. */
    private static final int MOST_AT_ONCE = 64 * 1024;

    private static final int ATTEMPTS_TO_CLEAR = 20;
    private static final int MILLISECONDS_BETWEEN = 5;

    private final Path target;
    private final SiteSwap swap;
    private final SiteLock lock;
    private final FormerSite former;
    private final ForeignFiles foreign;
    private final Path fresh;
    private final TreeStamp stamp = new TreeStamp();
    // by path; a file whose sum is not known yet has none
    private final Map<String, String> written = new ConcurrentHashMap<>();
    private final Map<String, String> formerSums;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final boolean replaces;
    private final Thread clearing = new Thread(this::clearWhenStopped, "clear-unfinished-site");
    private final Object gate = new Object();
    private volatile boolean over;

    Publication(
            Path target,
            SiteSwap swap,
            SiteLock lock,
            FormerSite former,
            ForeignFiles foreign,
            Map<String, String> formerSums) {
        this.target = target;
        this.swap = swap;
        this.lock = lock;
        this.former = former;
        this.foreign = foreign;
        this.formerSums = formerSums;
        this.fresh = swap.newFolder();
        this.replaces = Files.isDirectory(target);
        Runtime.getRuntime().addShutdownHook(clearing);
    }

    /** The folder of the site, a real path. */
    public Path target() {
        return target;
    }

    /**
     * Writes one file.
     *
     * @param path relative to the site's root, names parted by {@code /}
     * @throws PublishException when it cannot be written
     * @throws IllegalArgumentException when {@code path} leads out of the site
     * @throws IllegalStateException when the file was written already
     */
    public void write(String path, byte[] content) throws PublishException {
        Path file = claim(path);
        try {
            Path old = replaces ? target.resolve(path) : null;
            if (old != null && isSame(old, content)) {
                FolderTree.link(old, file);
                written.put(path, formerSum(path, file));
            } else {
                writeNew(file, content);
                written.put(path, Sha256.of(content));
            }
            stamp.add(path, content.length);
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot write", target.resolve(path));
        }
    }

    /**
     * Keeps a file of the former site, which is what would be written.
     *
     * @param path as for {@link #write}
     * @return false where there is none
     * @throws PublishException when it cannot be written
     */
    public boolean keep(String path) throws PublishException {
        Path old = target.resolve(path);
        if (!replaces || !isOwnFile(old)) {
            return false;
        }
        Path file = claim(path);
        try {
            FolderTree.link(old, file);
            written.put(path, formerSum(path, file));
            stamp.add(path, Files.size(file));
            return true;
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot keep", old);
        }
    }

    /**
     * Writes a copy of a file.
     *
     * @param path as for {@link #write}
     * @param source a regular file
     * @throws PublishException when it cannot be read or written
     */
    public void copy(String path, Path source) throws PublishException {
        Path file = claim(path);
        try {
            Path old = target.resolve(path);
            if (replaces && isOwnFile(old) && Files.mismatch(old, source) < 0) {
                FolderTree.link(old, file);
                written.put(path, formerSum(path, file));
            } else {
                Files.copy(source, file);
                written.put(path, Sha256.of(file));
            }
            stamp.add(path, Files.size(file));
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot write", target.resolve(path));
        }
    }

    /** Names and sizes of what the site holds, but for version control's own files. */
    public TreeStamp stamp() {
        return stamp;
    }

    /** Whether a file was written at {@code path}. */
    public boolean holds(String path) {
        return written.containsKey(path);
    }

    /**
     * Puts the site in place, with the files that were there before and are not ours, and ends this
     * publication. The next edit finds the folder ready that {@link SitePatch} works in, where the
     * file system can give files a second name.
     *
     * @param jobs threads to work with, at least 1
     * @throws PublishException when that fails; the old site stays
     */
    public void publish(int jobs) throws PublishException {
        try {
            synchronized (gate) {
                write(Checksums.NAME, Checksums.of(written));
                write(Manifest.NAME, Manifest.of(written.keySet()));
                carryForeign();
                former.forget();
                try {
                    swap.replaceBy(fresh);
                } catch (IOException failure) {
                    throw PublishException.of(
                            failure, "cannot put the new site in place of", target);
                }
                over = true;
                former.keepCopy(jobs);
            }
        } finally {
            discard();
        }
    }

    /** Deletes what was written and ends this publication; after {@link #publish} does nothing. */
    public void discard() {
        synchronized (gate) {
            if (!over) {
                over = true;
                clear();
            }
        }
        lock.close();
        try {
            Runtime.getRuntime().removeShutdownHook(clearing);
        } catch (IllegalStateException stopping) {
            // the process is ending, and the hook is what runs
        }
    }

    /** The same as {@link #discard}. */
    @Override
    public void close() {
        discard();
    }

    /** In few and large pieces: {@link Files#write} asks the system for each 8 KiB. */
    private static void writeNew(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, NEW_FILE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.position() < content.length) {
                rest.limit(Math.min(content.length, rest.position() + MOST_AT_ONCE));
                channel.write(rest);
            }
        }
    }

    private Path claim(String path) throws PublishException {
        if (!SitePath.is(path)) {
            throw new IllegalArgumentException("not a path of the site: " + path);
        }
        Path file = fresh.resolve(path);
        if (over) {
            throw new PublishException("build-stopped", "the build was stopped", "build again");
        }
        if (written.putIfAbsent(path, "") != null) {
            throw new IllegalStateException("written twice: " + path);
        }
        makeFolder(file.getParent());
        return file;
    }

    private void makeFolder(Path folder) throws PublishException {
        if (folders.contains(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            folders.add(folder);
        } catch (FileAlreadyExistsException file) {
            throw new IllegalStateException(
                    "a file stands where a folder must be: " + folder, file);
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot make a folder in", target.getParent());
        }
    }

    /** For bytes that are those of the former site: so is their sum, where it stated one. */
    private String formerSum(String path, Path file) throws IOException {
        String sum = formerSums.get(path);
        return sum == null ? Sha256.of(file) : sum;
    }

    private static boolean isOwnFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isSame(Path file, byte[] content) throws IOException {
        return isOwnFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private void carryForeign() throws PublishException {
        for (String path : foreign.folders()) {
            carry(path, true);
        }
        for (String path : foreign.files()) {
            carry(path, false);
        }
    }

    private void carry(String path, boolean folder) throws PublishException {
        Path to = fresh.resolve(path);
        try {
            if (folder) {
                Files.createDirectories(to);
                FolderTree.copyPermissions(target.resolve(path), to);
            } else {
                Files.createDirectories(to.getParent());
                FolderTree.link(target.resolve(path), to);
                if (!path.startsWith(".git")) {
                    stamp.add(path, Files.exists(to) ? Files.size(to) : 0);
                }
            }
        } catch (FileAlreadyExistsException taken) {
            throw new PublishException(
                    "out-file-taken",
                    "the site has a file \""
                            + path
                            + "\", and \""
                            + target.resolve(path)
                            + "\" is not one of ours",
                    "move or delete that file; nothing of yours is ever overwritten");
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot keep", target.resolve(path));
        }
    }

    private void clearWhenStopped() {
        synchronized (gate) {
            if (!over) {
                over = true;
                clear();
                lock.close();
            }
        }
    }

    /** Other threads may still be writing a last file each, so look again after a moment. */
    private void clear() {
        for (int attempt = 0; attempt < ATTEMPTS_TO_CLEAR; attempt++) {
            try {
                FolderTree.delete(fresh);
                if (written.isEmpty()) {
                    return;
                }
                Thread.sleep(MILLISECONDS_BETWEEN);
                if (!Files.exists(fresh, LinkOption.NOFOLLOW_LINKS)) {
                    return;
                }
            } catch (DirectoryNotEmptyException | NoSuchFileException stillWriting) {
                // once more
            } catch (IOException left) {
                return; // the next build's healing tries again
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
