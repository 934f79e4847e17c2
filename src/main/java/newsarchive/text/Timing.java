package newsarchive.text;

import java.util.function.Supplier;

/**
 * Hears of each part of a longer piece of work, so that what it costs can be measured. Parts follow
 * one another on one thread, which may set others to work.
 */
public interface Timing {
    /** Measures nothing. */
    Timing NONE =
            new Timing() {
                @Override
                public <T> T of(String part, Supplier<T> work) {
                    return work.get();
                }
            };

    /**
     * Does a part of the work.
     *
     * @param part in plain words: {@code copies}, {@code search index}
     */
    <T> T of(String part, Supplier<T> work);
}
