package newsarchive.text;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that another thread does while this one goes on. Closing it waits until it has ended, so
 * that nothing it uses is closed before. Safe for many threads.
 *
 * @param <T> what the work gives
 */
public final class Meanwhile<T extends @Nullable Object> implements AutoCloseable {
    /** Threads that have nothing to do are taken again; none of them keeps the program alive. */
    private static final Executor THREADS =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "meanwhile");
                        thread.setDaemon(true);
                        return thread;
                    });

    private final CompletableFuture<T> work;

    private Meanwhile(CompletableFuture<T> work) {
        this.work = work;
    }

    /** Begins. */
    public static <T extends @Nullable Object> Meanwhile<T> of(Supplier<T> work) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(work, THREADS));
    }

    /** Begins what gives nothing. */
    public static Meanwhile<@Nullable Void> doing(Runnable work) {
        return new Meanwhile<>(CompletableFuture.runAsync(work, THREADS));
    }

    /** Waits for what the work gives; throws what it throws. */
    public T get() {
        try {
            return work.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Waits until the work has ended, in whatever way. */
    @Override
    public void close() {
        work.handle((given, failed) -> true).join();
    }
}
