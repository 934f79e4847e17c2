package newsarchive.source;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;

/**
 * What a set of files looks like from outside: a checksum of their names and sizes, and if wanted
 * their times, which is the same in whatever order the files are met. Two sets that differ have
 * different stamps but for one chance in 2^120. Adding is safe for many threads.
 */
public final class TreeStamp {
    /** The checksum of the path of the folder at the top. */
    static final long TOP = 0x9E3779B97F4A7C15L;

    private static final long SEED = TOP;
    private static final HexFormat HEX = HexFormat.of();
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
     * The stamp of what lies below {@code top}, which this thread alone looks at.
     *
     * @param times whether a file's time counts
     * @param without tells by folder and name what is left out
     * @see TreeLook
     */
    public static TreeStamp of(Path top, boolean times, BiPredicate<Path, String> without) {
        TreeLook look = new TreeLook(top, times, without, (file, path, seen) -> {});
        look.work();
        return look.stamp();
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
        long hash = TOP;
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

    /** Adds a file that was seen; returns its checksum of path, size and time. */
    long add(long path, BasicFileAttributes seen, boolean times) {
        long modified = modified(seen);
        long time = times ? modified : 0;
        add(path, seen.size(), time, modified);
        return one(path, seen.size(), time);
    }

    /** Adds what another stamp tells, which nobody adds to meanwhile. */
    void addAll(TreeStamp other) {
        synchronized (gate) {
            files += other.files;
            bytes += other.bytes;
            first += other.first;
            second += other.second;
            newest = Math.max(newest, other.newest);
            whole &= other.whole;
        }
    }

    /** Notes that something could not be seen. */
    void missed() {
        synchronized (gate) {
            whole = false;
        }
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
        return Long.toHexString(files) + "-" + HEX.toHexDigits(first) + HEX.toHexDigits(second);
    }

    /** A file's time of modification, nanoseconds since 1970. */
    public static long modified(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    /** The checksum of a path by that of its folder. */
    static long below(long folder, String name) {
        return below(folder, name, 0, name.length());
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
}
