package newsarchive.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import newsarchive.build.BuildRequest;
import newsarchive.build.EditedSite;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.build.ReadBefore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** On macOS the JDK looks for changes every ten seconds, too slow for a test. */
@DisabledOnOs(OS.MAC)
@Timeout(60)
class FollowArchiveTest {
    private static final String FERRY = "articles/the-ferry-stops.html";

    @TempDir Path root;
    private final ReadBefore read = new ReadBefore();
    private final List<EditedSite> shown = new CopyOnWriteArrayList<>();
    private final List<Boolean> reloads = new CopyOnWriteArrayList<>();
    private final Semaphore mayPlan = new Semaphore(1000);
    private final Semaphore begun = new Semaphore(0);
    private final AtomicBoolean ended = new AtomicBoolean();
    private ArchiveWatcher watcher;
    private Thread following;

    @BeforeEach
    void givenAnArchiveThatIsFollowed() throws IOException {
        write("ferry.md", "The ferry stops", "It stops at noon.");
        write("vote.md", "The vote", "The council voted in the morning.");
        watcher = ArchiveWatcher.watch(root);
        EditedSite first = planned();
        shown.add(first);
        FollowArchive follow =
                new FollowArchive(
                        root,
                        first,
                        changed -> {
                            begun.release();
                            mayPlan.acquireUninterruptibly();
                            read.forget(changed);
                            return planned();
                        },
                        (site, reload) -> {
                            shown.add(site);
                            reloads.add(reload);
                        });
        following =
                new Thread(
                        () -> {
                            try {
                                follow.follow(watcher);
                            } catch (IOException | InterruptedException end) {
                                ended.set(true);
                            }
                        });
        following.start();
    }

    @AfterEach
    void end() throws Exception {
        mayPlan.release(1000);
        following.interrupt();
        following.join();
        watcher.close();
        assertThat(ended).isTrue();
    }

    @Test
    void aTextIsShownAtOnceAndWhatItMeansLater() throws Exception {
        write("ferry.md", "The ferry stops", "It stops at nine.");
        await(FERRY, "at nine");
        assertThat(begun.availablePermits()).isZero();
        assertThat(begun.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        awaitShown(2);
        assertThat(page(FERRY)).contains("at nine");
        assertThat(reloads).containsExactly(true, false);
    }

    @Test
    void aNewArticleIsPlannedAtOnce() throws Exception {
        write("storm.md", "The storm", "It blew all night.");
        await("index.html", "The storm");
        assertThat(page("articles/the-storm.html")).contains("It blew all night.");
        assertThat(reloads).containsExactly(true);
    }

    @Test
    void whatIsEditedWhileAPlanIsMadeIsShownBeforeItAndStays() throws Exception {
        mayPlan.drainPermits();
        write("storm.md", "The storm", "It blew all night.");
        begun.acquire();
        write("ferry.md", "The ferry stops", "It stops at nine.");
        await(FERRY, "at nine");
        assertThat(page("index.html")).doesNotContain("The storm");
        mayPlan.release();
        await("index.html", "The storm");
        assertThat(page(FERRY)).contains("at nine");
    }

    @Test
    void anotherHeadlineIsShownAtOnceAndMovesItsPageSoonAfter() throws Exception {
        mayPlan.drainPermits();
        write("ferry.md", "The ferry waits", "It waits at noon.");
        await(FERRY, "The ferry waits");
        mayPlan.release(10);
        await("articles/the-ferry-waits.html", "It waits at noon.");
        assertThat(page(FERRY)).isEmpty();
    }

    @Test
    void anArticleThatIsGoneIsGone() throws Exception {
        Files.delete(root.resolve("articles/vote.md"));
        while (!page("articles/the-vote.html").isEmpty()) {
            Thread.sleep(5);
        }
        assertThat(page("index.html")).doesNotContain("The vote");
    }

    private void await(String path, String words) throws Exception {
        while (!page(path).contains(words)) {
            Thread.sleep(5);
        }
    }

    private void awaitShown(int times) throws InterruptedException {
        while (reloads.size() < times) {
            Thread.sleep(5);
        }
    }

    private String page(String path) throws IOException {
        byte[] bytes = shown.get(shown.size() - 1).read(path);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private EditedSite planned() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Path out = root.resolve("site-out");
        BuildRequest request = new BuildRequest(root, out, null, false, false, false, 2, day);
        return EditedSite.of(PlannedSite.plan(request, Progress.SILENT, read));
    }

    private void write(String name, String title, String text) throws IOException {
        Path file = root.resolve("articles").resolve(name);
        Files.createDirectories(file.getParent());
        String front = "---\ntitle: %s\ndate: 2016-02-17\n---\n".formatted(title);
        Files.writeString(file, front + text + "\n");
    }
}
