package newsarchive.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    @TempDir Path folder;

    @Test
    void aTransientFileGoesWithItsLock() throws Exception {
        Path file = folder.resolve(".site.lock");
        try (LockFile held = LockFile.tryAcquire(file, false)) {
            assertThat(held).isNotNull();
            assertThat(LockFile.tryAcquire(file, false)).isNull();
            assertThat(file).exists();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aStayingFileStays() throws Exception {
        Path file = folder.resolve("lock");
        LockFile held = LockFile.tryAcquire(file, true);
        held.close();
        held.close();
        assertThat(file).exists();
        assertThat(LockFile.tryAcquire(file, true)).isNotNull().satisfies(LockFile::close);
    }

    @Test
    void aLinkInItsPlaceIsNotFollowed() throws Exception {
        Path precious = Files.writeString(folder.resolve("thesis.txt"), "years of work");
        Path file = Files.createSymbolicLink(folder.resolve(".site.lock"), precious);
        assertThatThrownBy(() -> LockFile.tryAcquire(file, false)).isInstanceOf(IOException.class);
        assertThat(precious).hasContent("years of work");
    }

    @Test
    void neverDoTwoHoldItThoughTheFileComesAndGoes() throws Exception {
        Path file = folder.resolve(".site.lock");
        AtomicInteger holders = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> tasks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tasks.add(
                    threads.submit(
                            () -> {
                                for (int turn = 0; turn < 200; turn++) {
                                    try (LockFile held = LockFile.tryAcquire(file, false)) {
                                        if (held != null) {
                                            most.accumulateAndGet(
                                                    holders.incrementAndGet(), Math::max);
                                            holders.decrementAndGet();
                                        }
                                    }
                                }
                                return null;
                            }));
        }
        for (Future<?> task : tasks) {
            task.get(60, TimeUnit.SECONDS);
        }
        threads.shutdownNow();
        assertThat(most.get()).isEqualTo(1);
    }
}
