package newsarchive.build;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import newsarchive.text.ManyThreads;

/** Does the same work for each of many items on several threads, and tells how far it is. */
final class Workers {
    /**
     * Stack of a worker: documents of one deeply nested sentence are walked by recursion. Only what
     * is touched costs memory.
     */
    private static final long STACK_BYTES = 512L << 20;

    private Workers() {}

    /**
     * Calls {@code work} for 0 to {@code count - 1}; the results come in that order.
     *
     * @param jobs threads, at least 1
     * @param stage name for {@code progress}
     * @throws RuntimeException or Error that the work threw first; the other threads end early
     */
    static <T> List<T> each(
            int count, int jobs, String stage, Progress progress, IntFunction<T> work) {
        AtomicInteger done = new AtomicInteger();
        return ManyThreads.each(
                count,
                jobs,
                stage,
                STACK_BYTES,
                i -> {
                    T result = work.apply(i);
                    progress.at(stage, done.incrementAndGet(), count);
                    return result;
                });
    }
}
