package newsarchive.build;

import java.util.function.Supplier;
import newsarchive.text.Timing;

/** Hears how far the work is; {@code cli} draws it. Called from many threads. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (stage, done, total) -> {};

    /**
     * Tells how far a stage is.
     *
     * @param stage in plain words: {@code reading}, {@code writing pages}
     * @param done how many are done
     * @param total how many there will be, 0 when unknown
     */
    void at(String stage, int done, int total);

    /** What is measured. */
    enum Kind {
        /** A stage of the build, by the clock. */
        STAGE,
        /** A part of a stage, by the clock. */
        PART,
        /** A page, by its template. */
        TEMPLATE,
        /** A rule of the repairs. */
        RULE,
        /** A source file, from its bytes to its articles. */
        ARTICLE,
        /** A file of the site, made and written. */
        FILE
    }

    /** Whether to measure; {@link #took} is called only then. */
    default boolean measures() {
        return false;
    }

    /** Tells how long something took. */
    default void took(Kind kind, String name, long nanos) {}

    /** Does {@code work} and tells how long it took, where that is wanted. */
    default <T, E extends Exception> T timed(Kind kind, String name, Work<T, E> work) throws E {
        if (!measures()) {
            return work.run();
        }
        long begun = System.nanoTime();
        T result = work.run();
        took(kind, name, System.nanoTime() - begun);
        return result;
    }

    /** Hears of the parts of a stage. */
    default Timing parts(String stage) {
        return new Timing() {
            @Override
            public <T> T of(String part, Supplier<T> work) {
                return timed(Kind.PART, stage + ": " + part, work::get);
            }
        };
    }

    /**
     * Work that may be timed.
     *
     * @param <T> what it gives
     * @param <E> what it throws
     */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }
}
