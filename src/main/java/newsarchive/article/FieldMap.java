package newsarchive.article;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Values by the names of fields, sorted, in a third of the room of a tree: an article has some ten
 * and an archive has many articles. Immutable.
 */
public final class FieldMap<V> extends AbstractMap<String, V> {
    private final String[] names;
    private final Object[] values;

    private FieldMap(Map<String, ? extends V> sorted) {
        this.names = sorted.keySet().toArray(new String[0]);
        this.values = sorted.values().toArray();
    }

    /** The map itself where it is one of these, else a copy. */
    public static <V> FieldMap<V> copyOf(Map<String, V> map) {
        return map instanceof FieldMap<V> fields ? fields : new FieldMap<>(new TreeMap<>(map));
    }

    @Override
    public @Nullable V get(@Nullable Object name) {
        int at = name instanceof String field ? Arrays.binarySearch(names, field) : -1;
        return at < 0 ? null : value(at);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @SuppressWarnings("unchecked") // only values of this type are put in
    private V value(int at) {
        return (V) values[at];
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return IntStream.range(0, names.length)
                        .mapToObj(at -> Map.entry(names[at], value(at)))
                        .iterator();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }
}
