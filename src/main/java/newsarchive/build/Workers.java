package newsarchive.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/**
 * Does the same work for each of many items on several threads. The results come in the order of
 * the items, whatever thread was faster.
 */
final class Workers {
    /**
     * Stack of a worker: documents of one deeply nested sentence are walked by recursion. Only what
     * is touched costs memory.
     */
    private static final long STACK_BYTES = 512L << 20;

    private Workers() {}

    /**
     * Calls {@code work} for 0 to {@code count - 1}.
     *
     * @param jobs threads, at least 1
     * @param stage name for {@code progress}
     * @throws RuntimeException or Error that the work threw first; the other threads end early
     */
    static <T> List<T> each(
            int count, int jobs, String stage, Progress progress, IntFunction<T> work) {
        List<T> results = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            results.add(null);
        }
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable worker =
                () -> {
                    try {
                        for (int i = next.getAndIncrement();
                                i < count && failure.get() == null;
                                i = next.getAndIncrement()) {
                            results.set(i, work.apply(i));
                            progress.at(stage, done.incrementAndGet(), count);
                        }
                    } catch (Throwable thrown) {
                        failure.compareAndSet(null, thrown);
                    }
                };
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.max(1, Math.min(jobs, count)); i++) {
            Thread thread = new Thread(null, worker, stage + "-" + i, STACK_BYTES);
            threads.add(thread);
            thread.start();
        }
        join(threads, failure);
        if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure.get() instanceof Error error) {
            throw error;
        }
        return results;
    }

    private static void join(List<Thread> threads, AtomicReference<Throwable> failure) {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                failure.compareAndSet(null, new IllegalStateException("interrupted", interrupted));
                Thread.currentThread().interrupt();
            }
        }
    }
}
