package newsarchive.cache;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import newsarchive.link.Archive;
import newsarchive.link.Entry;

/**
 * Which pages of articles stand in the site as they would be made: where articles come, go and
 * change, most pages of other articles stay. By their paths. Immutable.
 */
public final class KeptPages {
    private static final String NAME = "pages";
    private static final String KIND = "pages of articles, version 1";

    private final Map<String, Long> keys;

    private KeptPages(Map<String, Long> keys) {
        this.keys = keys;
    }

    /** The keys of an archive's pages. */
    public static KeptPages of(Archive archive, int jobs) {
        long[] keys = PageKeys.of(archive, jobs);
        Map<String, Long> byPath = new LinkedHashMap<>();
        for (Entry entry : archive.entries()) {
            byPath.put(entry.path(), keys[entry.index()]);
        }
        return new KeptPages(byPath);
    }

    /**
     * The keys of a site that stands; none where nothing is known.
     *
     * @param identity of the sources from which it was built
     * @param rest what tells all sources that are no articles
     */
    public static KeptPages read(Path root, String identity, String rest) {
        Map<String, Long> keys = new LinkedHashMap<>();
        PackedReader kept = CacheFile.read(root, NAME, KIND);
        try {
            if (kept != null && kept.text().equals(identity) && kept.text().equals(rest)) {
                for (int left = kept.integer(); left > 0; left--) {
                    keys.put(kept.text(), kept.fixed(8));
                }
            }
        } catch (PackedReader.DamagedException untold) {
            keys.clear();
        }
        return new KeptPages(keys);
    }

    /** Keeps the keys of a site that was built. */
    public void write(Path root, String identity, String rest) {
        PackedWriter kept = new PackedWriter();
        kept.text(identity);
        kept.text(rest);
        kept.number(keys.size());
        keys.forEach(
                (path, key) -> {
                    kept.text(path);
                    kept.fixed(key, 8);
                });
        CacheFile.write(root, NAME, KIND, kept);
    }

    /** Forgets what is kept. */
    public static void forget(Path root) {
        CacheFile.delete(root, NAME);
    }

    /** Those without the pages of {@code made}, which were made anew. */
    public KeptPages without(Set<String> made) {
        Map<String, Long> left = new LinkedHashMap<>(keys);
        left.keySet().removeAll(made);
        return new KeptPages(left);
    }

    /** The pages that are the same as in {@code before}. */
    public Set<String> same(KeptPages before) {
        Set<String> same = new LinkedHashSet<>();
        keys.forEach(
                (path, key) -> {
                    if (key.equals(before.keys.get(path))) {
                        same.add(path);
                    }
                });
        return same;
    }
}
