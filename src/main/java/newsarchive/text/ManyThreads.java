package newsarchive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/**
 * Does the same work for each of many items on several threads. The results come in the order of
 * the items, whatever thread was faster.
 */
public final class ManyThreads {
    private ManyThreads() {}

    /**
     * Calls {@code work} for 0 to {@code count - 1}; the caller's own thread does its part where a
     * stack of the usual size is enough.
     *
     * @param jobs threads, at least 1
     * @param name of the threads
     * @throws RuntimeException or Error that the work threw first; the other threads end early
     */
    public static <T> List<T> each(int count, int jobs, String name, IntFunction<T> work) {
        return new Run<>(count, work).on(Math.min(jobs, count) - 1, name, 0, true);
    }

    /**
     * The same with stacks of another size, all on threads of their own.
     *
     * @param stackBytes room for the stack of each thread; only what is touched costs memory
     */
    public static <T> List<T> each(
            int count, int jobs, String name, long stackBytes, IntFunction<T> work) {
        return new Run<>(count, work).on(Math.min(jobs, count), name, stackBytes, false);
    }

    private static final class Run<T> {
        private final int count;
        private final IntFunction<T> work;
        private final List<T> results;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Run(int count, IntFunction<T> work) {
            this.count = count;
            this.work = work;
            this.results = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                results.add(null);
            }
        }

        List<T> on(int threads, String name, long stackBytes, boolean here) {
            List<Thread> started = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Thread thread = new Thread(null, this::work, name + "-" + i, stackBytes);
                started.add(thread);
                thread.start();
            }
            if (here) {
                work();
            }
            join(started);
            if (failure.get() instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure.get() instanceof Error error) {
                throw error;
            }
            return results;
        }

        private void work() {
            try {
                for (int i = next.getAndIncrement();
                        i < count && failure.get() == null;
                        i = next.getAndIncrement()) {
                    results.set(i, work.apply(i));
                }
            } catch (RuntimeException | Error thrown) {
                failure.compareAndSet(null, thrown);
            }
        }

        private void join(List<Thread> threads) {
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException interrupted) {
                    failure.compareAndSet(
                            null, new IllegalStateException("interrupted", interrupted));
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
