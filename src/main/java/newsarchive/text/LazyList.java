package newsarchive.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * A list that makes each element when it is asked for and keeps it. Never changes; safe for many
 * threads where {@code make} is, which may be called twice for one element.
 */
public final class LazyList<T> extends AbstractList<T> implements RandomAccess {
    private final AtomicReferenceArray<T> made;
    private final IntFunction<T> make;

    /** A list of {@code size} elements, none of them null. */
    public LazyList(int size, IntFunction<T> make) {
        this.made = new AtomicReferenceArray<>(size);
        this.make = make;
    }

    /** The list itself where it is lazy, else a copy that does not change. */
    public static <T> List<T> copyOf(List<T> list) {
        return list instanceof LazyList<T> ? list : List.copyOf(list);
    }

    @Override
    public T get(int index) {
        T known = made.get(index);
        if (known != null) {
            return known;
        }
        made.compareAndSet(index, null, make.apply(index));
        return made.get(index);
    }

    @Override
    public int size() {
        return made.length();
    }
}
