package newsarchive.cache;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What each source looks like from outside, to find those that changed. For one thread. */
final class SourceLooks {
    private static final String NAME = "looks";
    private static final String KIND = "looks of sources, version 1";

    private final List<Path> files = new ArrayList<>();
    private long[] names = new long[1024];
    private long[] looks = new long[1024];

    /** Adds a file by a checksum of its path, and one of path, size and time. */
    void add(Path file, long name, long look) {
        int at = files.size();
        if (at == names.length) {
            names = Arrays.copyOf(names, at * 2);
            looks = Arrays.copyOf(looks, at * 2);
        }
        names[at] = name;
        looks[at] = look;
        files.add(file);
    }

    /** Keeps all for a later build that finds sources of this stamp. */
    void keep(Path root, String stamp) {
        Integer[] order = new Integer[files.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(names[a], names[b]));
        PackedWriter kept = new PackedWriter();
        kept.text(stamp);
        kept.number(order.length);
        for (int at : order) {
            kept.fixed(names[at], 8);
            kept.fixed(looks[at], 8);
        }
        CacheFile.write(root, NAME, KIND, kept);
    }

    /** What tells the files that {@code counts} from any others. */
    String of(Predicate<Path> counts) {
        long[][] all =
                IntStream.range(0, files.size())
                        .filter(i -> counts.test(files.get(i)))
                        .mapToObj(i -> new long[] {names[i], looks[i]})
                        .sorted(Comparator.comparingLong((long[] one) -> one[0]))
                        .toArray(long[][]::new);
        PackedWriter told = new PackedWriter();
        for (long[] one : all) {
            told.fixed(one[0], 8);
            told.fixed(one[1], 8);
        }
        return all.length + "-" + Long.toHexString(told.fingerprint());
    }

    /** The files that look different now; null where some came or went, or nothing was kept. */
    @Nullable List<Path> changed(Path root, String stamp) {
        PackedReader kept = CacheFile.read(root, NAME, KIND);
        if (kept == null || !kept.text().equals(stamp) || kept.integer() != files.size()) {
            return null;
        }
        long[] names = new long[files.size()];
        long[] looks = new long[files.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = kept.fixed(8);
            looks[i] = kept.fixed(8);
        }
        List<Path> changed = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            int at = Arrays.binarySearch(names, this.names[i]);
            if (at < 0) {
                return null;
            }
            if (looks[at] != this.looks[i]) {
                changed.add(files.get(i));
            }
        }
        return changed;
    }
}
