package newsarchive.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** On macOS the JDK looks every ten seconds, too slow for a test. */
@DisabledOnOs(OS.MAC)
class ArchiveWatcherTest {
    @TempDir Path root;

    @BeforeEach
    void givenAnArchive() throws IOException {
        Files.createDirectories(root.resolve("articles/2016"));
    }

    @Test
    void hearsOfAnArticleInAFolder() throws Exception {
        assertThat(changeIsHeard(() -> write("articles/2016/a.md"))).isTrue();
    }

    @Test
    void hearsOfAnArticleInANewFolder() throws Exception {
        assertThat(
                        changeIsHeard(
                                () -> {
                                    Files.createDirectories(root.resolve("articles/2017"));
                                    write("articles/2017/a.md");
                                }))
                .isTrue();
    }

    @Test
    void hearsOfTheSettings() throws Exception {
        assertThat(changeIsHeard(() -> write("archive.yml"))).isTrue();
    }

    @Test
    void doesNotHearOfItsOwnSiteAndCache() throws Exception {
        assertThat(
                        changeIsHeard(
                                () -> {
                                    write("site-out/index.html");
                                    write(".archive/cache");
                                }))
                .isFalse();
    }

    private boolean changeIsHeard(Deed deed) throws Exception {
        try (ArchiveWatcher watcher = ArchiveWatcher.watch(root)) {
            CompletableFuture<Void> heard =
                    CompletableFuture.runAsync(
                            () -> {
                                try {
                                    watcher.awaitFiles(Long.MAX_VALUE);
                                } catch (IOException | InterruptedException ended) {
                                    throw new IllegalStateException(ended);
                                }
                            });
            deed.run();
            heard.get(2, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException silence) {
            return false;
        }
    }

    private void write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }

    /** Something that touches files. */
    private interface Deed {
        void run() throws IOException;
    }
}
