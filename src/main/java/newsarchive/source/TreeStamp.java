package newsarchive.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;

/**
 * What a set of files looks like from outside: a checksum of their names and sizes, and if wanted
 * their times, which is the same in whatever order the files are met. Two sets that differ have
 * different stamps but for one chance in 2^120. Adding is safe for many threads.
 */
public final class TreeStamp {
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long PRIME = 0x100000001b3L;

    private final Object gate = new Object();
    private long files;
    private long bytes;
    private long first;
    private long second;
    private long newest = Long.MIN_VALUE;
    private boolean whole = true;

    /** A stamp of no files, to which {@link #add} adds. */
    public TreeStamp() {}

    /**
     * The stamp of what lies below {@code top}; of a folder that is not there, that of no files. A
     * symbolic link counts as the file to which it leads; one to a folder makes the stamp not
     * {@link #isWhole whole}.
     *
     * @param times whether a file's time counts
     * @param without tells by folder and name what is left out
     */
    public static TreeStamp of(Path top, boolean times, BiPredicate<Path, String> without)
            throws IOException {
        return of(top, times, without, (file, name, look) -> {});
    }

    /** The same, telling of each file. */
    public static TreeStamp of(
            Path top, boolean times, BiPredicate<Path, String> without, Visitor visitor)
            throws IOException {
        TreeStamp stamp = new TreeStamp();
        if (Files.isDirectory(top)) {
            Files.walkFileTree(top, stamp.new Walk(top, times, without, visitor));
        }
        return stamp;
    }

    /** Hears of a file a checksum of its path, and one of path, size and time. */
    public interface Visitor {
        /** A file. */
        void file(Path file, long name, long look);
    }

    /** Takes a file out that was added, by path as for {@link #add} and the size it had. */
    public void remove(String path, long size) {
        long place = place(path);
        synchronized (gate) {
            files--;
            bytes -= size;
            first -= one(place, size, 0);
            second -= two(place, size, 0);
        }
    }

    /** Adds a file by its path below the top, names parted by {@code /}, and its size in bytes. */
    public void add(String path, long size) {
        add(place(path), size, 0, Long.MIN_VALUE);
    }

    private static long place(String path) {
        long hash = SEED;
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            hash = below(hash, path, from, slash);
            from = slash + 1;
        }
        return below(hash, path, from, path.length());
    }

    private static long one(long path, long size, long time) {
        return mixed(path ^ mixed(size + SEED) ^ mixed(time * PRIME));
    }

    private static long two(long path, long size, long time) {
        return mixed(path * PRIME + mixed(size * SEED) + 31 * mixed(time + PRIME));
    }

    private void add(long path, long size, long time, long modified) {
        long one = one(path, size, time);
        long two = two(path, size, time);
        synchronized (gate) {
            files++;
            bytes += size;
            first += one;
            second += two;
            newest = Math.max(newest, modified);
        }
    }

    /** Number of files. */
    public long files() {
        return files;
    }

    /** Bytes of all files together. */
    public long bytes() {
        return bytes;
    }

    /** When the newest file was modified, nanoseconds since 1970. */
    public long newest() {
        return newest;
    }

    /** Whether all that counts was seen; a stamp that is not whole proves nothing. */
    public boolean isWhole() {
        return whole;
    }

    /** The checksum with the number of files, in hex. */
    public String text() {
        return "%x-%016x%016x".formatted(files, first, second);
    }

    /** A file's time of modification, nanoseconds since 1970. */
    public static long modified(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private static long below(long folder, String path, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ path.charAt(i)) * PRIME;
        }
        return mixed(folder * 31 + hash);
    }

    private static long mixed(long value) {
        long v = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        v = (v ^ v >>> 27) * 0x94D049BB133111EBL;
        return v ^ v >>> 31;
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;
        private final boolean times;
        private final BiPredicate<Path, String> without;
        private final Visitor visitor;
        private final Deque<Long> folders = new ArrayDeque<>();

        Walk(Path top, boolean times, BiPredicate<Path, String> without, Visitor visitor) {
            this.visitor = visitor;
            this.top = top;
            this.times = times;
            this.without = without;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(top)) {
                folders.push(SEED);
                return FileVisitResult.CONTINUE;
            }
            String name = folder.getFileName().toString();
            if (without.test(folder.getParent(), name)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.push(below(folders.element(), name, 0, name.length()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
            String name = file.getFileName().toString();
            if (!without.test(file.getParent(), name)) {
                BasicFileAttributes seen = found;
                if (found.isSymbolicLink() && Files.exists(file)) {
                    seen = Files.readAttributes(file, BasicFileAttributes.class);
                    whole &= seen.isRegularFile();
                }
                long modified = modified(seen);
                long place = below(folders.element(), name, 0, name.length());
                add(place, seen.size(), times ? modified : 0, modified);
                visitor.file(file, place, one(place, seen.size(), times ? modified : 0));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            whole = false;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            folders.pop();
            whole &= failure == null;
            return FileVisitResult.CONTINUE;
        }
    }
}
