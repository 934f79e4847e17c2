package newsarchive.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
    @TempDir Path folder;
    private Path root;
    private Path out;

    @BeforeEach
    void anArchive() throws IOException {
        root = folder.resolve("root");
        out = root.resolve("site-out");
        Files.createDirectories(root.resolve("articles"));
    }

    private void publish(String... pathsAndContents) throws PublishException {
        try (Publication site = SiteWriter.open(root, out, false)) {
            for (int i = 0; i < pathsAndContents.length; i += 2) {
                site.write(pathsAndContents[i], bytes(pathsAndContents[i + 1]));
            }
            site.publish(1);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void put(String path, String content) throws IOException {
        Path file = out.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** All files of the site and their contents, but those that a publication adds by itself. */
    private List<String> site() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.sorted().toList()) {
                String path = out.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file) && !SiteWriter.OWN_FILES.contains(path)) {
                    found.add(path + "=" + Files.readString(file));
                }
            }
        }
        return found;
    }

    /** What lies in the archive's folder. */
    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aSiteStandsWholeAndNothingBesideIt() throws Exception {
        publish("index.html", "home", "articles/a.html", "a");
        assertThat(site()).containsExactly("articles/a.html=a", "index.html=home");
        assertThat(beside()).containsExactly(".archive", "articles", "site-out");
        assertThat(out.resolve(Manifest.NAME))
                .hasContent(
                        "files that archive wrote, version 1\nSHA256SUMS\narticles/a.html\n"
                                + "index.html\n");
    }

    @Test
    void nothingOfTheSiteChangesBeforePublishing() throws Exception {
        publish("index.html", "old");
        try (Publication site = SiteWriter.open(root, out, false)) {
            site.write("index.html", bytes("new"));
            assertThat(site()).containsExactly("index.html=old");
        }
        assertThat(site()).containsExactly("index.html=old");
        assertThat(beside()).containsExactly(".archive", "articles", "site-out");
    }

    @Test
    void pagesThatAreNoMoreGoAndForeignFilesStay() throws Exception {
        publish("index.html", "home", "articles/a.html", "a", "tags/x.html", "x");
        put("CNAME", "example.org");
        put(".gitignore", "*");
        put(".git/HEAD", "ref");
        put("articles/note.txt", "mine");
        Files.createDirectories(out.resolve("empty/folder"));
        Files.createSymbolicLink(out.resolve("uploads"), folder);
        publish("index.html", "home 2");
        assertThat(site())
                .containsExactly(
                        ".git/HEAD=ref",
                        ".gitignore=*",
                        "CNAME=example.org",
                        "articles/note.txt=mine",
                        "index.html=home 2");
        assertThat(out.resolve("empty/folder")).isEmptyDirectory();
        assertThat(Files.readSymbolicLink(out.resolve("uploads"))).isEqualTo(folder);
        assertThat(Files.exists(out.resolve("tags"))).isFalse();
    }

    @Test
    void anUnchangedFileIsTheSameFileWithItsTime() throws Exception {
        publish("same.html", "same", "other.html", "old!");
        FileTime long_ago = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(out.resolve("same.html"), long_ago);
        Files.setLastModifiedTime(out.resolve("other.html"), long_ago);
        Object key = fileKey("same.html");
        publish("same.html", "same", "other.html", "new!");
        assertThat(Files.getLastModifiedTime(out.resolve("same.html"))).isEqualTo(long_ago);
        assertThat(fileKey("same.html")).isEqualTo(key);
        assertThat(Files.getLastModifiedTime(out.resolve("other.html"))).isNotEqualTo(long_ago);
    }

    private Object fileKey(String path) throws IOException {
        return Files.readAttributes(
                        out.resolve(path),
                        java.nio.file.attribute.BasicFileAttributes.class,
                        LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    @Test
    void aCopiedFileIsComparedToo() throws Exception {
        Path picture = Files.writeString(folder.resolve("p.png"), "picture");
        for (int build = 0; build < 2; build++) {
            try (Publication site = SiteWriter.open(root, out, false)) {
                site.copy("media/p.png", picture);
                site.publish(1);
            }
        }
        assertThat(site()).containsExactly("media/p.png=picture");
    }

    @Test
    void theFolderThatGitKeepsIsNoForeignFolder() throws Exception {
        put(".gitignore", "*\n!.gitignore\n");
        publish("index.html", "home");
        assertThat(site()).containsExactly(".gitignore=*\n!.gitignore\n", "index.html=home");
    }

    @Test
    void aFolderWithFilesThatNoBuildWroteIsRefused() throws Exception {
        put("thesis.txt", "years of work");
        put("a/b.txt", "more");
        assertThatThrownBy(() -> publish("index.html", "home"))
                .isInstanceOf(PublishException.class)
                .hasMessage(
                        "\""
                                + out.toRealPath()
                                + "\" holds 2 files that archive did not write, such as"
                                + " \"a/b.txt\"");
        assertThat(site()).containsExactly("a/b.txt=more", "thesis.txt=years of work");
    }

    /** As for /etc: a lock could not be made there, and is not tried. */
    @Test
    void aFolderThatIsNotOursIsRefusedBeforeALockIsMadeBesideIt() throws Exception {
        Path theirs = Files.createDirectories(root.resolveSibling("theirs/settings"));
        Files.writeString(theirs.resolve("passwords"), "x");
        Files.createDirectory(theirs.resolveSibling(".settings.lock"));
        assertThatThrownBy(() -> SiteWriter.open(root, theirs, false))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("holds a file that archive did not write");
    }

    @Test
    void aManifestThatNoBuildWroteMakesNoSite() throws Exception {
        put(".archive-manifest", "my own list\n");
        assertThatThrownBy(() -> publish("index.html", "home"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("holds a file that archive did not write");
    }

    @Test
    void forceKeepsTheFilesOfAFolderThatNoBuildWrote() throws Exception {
        put("thesis.txt", "years of work");
        try (Publication site = SiteWriter.open(root, out, true)) {
            site.write("index.html", bytes("home"));
            site.publish(1);
        }
        assertThat(site()).containsExactly("index.html=home", "thesis.txt=years of work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "index.html/inside.txt", "articles"})
    void aForeignFileInTheWayIsNeverOverwritten(String foreign) throws Exception {
        publish("first.html", "first");
        put(foreign, "mine");
        assertThatThrownBy(() -> publish("index.html", "home", "articles/a.html", "a"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("is not one of ours");
        assertThat(site()).contains(foreign + "=mine", "first.html=first");
        assertThat(beside()).containsExactly(".archive", "articles", "site-out");
    }

    @Test
    void aProcessThatDiedBetweenTheRenamesLosesNothing() throws Exception {
        publish("index.html", "old");
        put("CNAME", "example.org");
        Files.move(out, root.resolve(".site-out.old-00000000000000aa"));
        Files.createDirectories(root.resolve(".site-out.new-00000000000000bb/articles"));
        SiteWriter.open(root, out, false).discard();
        assertThat(site()).containsExactly("CNAME=example.org", "index.html=old");
        assertThat(beside()).containsExactly(".archive", "articles", "site-out");
    }

    @Test
    void aProcessThatDiedAfterTheRenamesLeavesTheNewSite() throws Exception {
        publish("index.html", "new");
        Path old = root.resolve(".site-out.old-00000000000000aa");
        Files.createDirectories(old);
        Files.writeString(old.resolve("index.html"), "old");
        Files.createDirectories(root.resolve(".site-out.dead-00000000000000cc/x"));
        Files.createDirectories(root.resolve(".site-out.old-notes"));
        SiteWriter.open(root, out, false).discard();
        assertThat(site()).containsExactly("index.html=new");
        assertThat(beside())
                .containsExactly(".archive", ".site-out.old-notes", "articles", "site-out");
    }

    @Test
    void ahalfDeletedSiteIsNotTakenForAWholeOne() throws Exception {
        Path dead = root.resolve(".site-out.dead-00000000000000aa");
        Files.createDirectories(dead);
        Files.writeString(dead.resolve("index.html"), "half");
        SiteWriter.open(root, out, false).discard();
        assertThat(beside()).containsExactly(".archive", "articles");
    }

    @Test
    void oneBuildAtATime() throws Exception {
        try (Publication first = SiteWriter.open(root, out, false)) {
            assertThatThrownBy(() -> SiteWriter.open(root, out, false))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("another build of");
            first.write("index.html", bytes("home"));
            first.publish(1);
        }
        publish("index.html", "home 2");
        assertThat(site()).containsExactly("index.html=home 2");
    }

    @Test
    void twoArchivesDoNotBuildIntoOneFolderAtOnce() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other/articles")).getParent();
        out = folder.resolve("public/site");
        try (Publication first = SiteWriter.open(root, out, false)) {
            assertThatThrownBy(() -> SiteWriter.open(other, out, false))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("another build is writing to");
            first.write("index.html", bytes("home"));
            first.publish(1);
        }
        assertThat(folder.resolve("public")).isDirectoryNotContaining("glob:**/.*");
        SiteWriter.open(other, out, false).discard();
        assertThat(site()).containsExactly("index.html=home");
    }

    @Test
    void norDoesAnotherArchiveIntoTheSiteOfOneThatIsBuilding() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other/articles")).getParent();
        try (Publication first = SiteWriter.open(root, out, false)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> SiteWriter.open(other, out, false))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("another build is writing to");
            first.discard();
        }
        try (Publication stranger = SiteWriter.open(other, out, false)) {
            assertThat(stranger).isNotNull();
            assertThatThrownBy(() -> SiteWriter.open(root, out, false))
                    .isInstanceOf(PublishException.class);
            stranger.discard();
        }
        assertThat(beside()).containsExactly(".archive", "articles");
    }

    @Test
    void aLockThatADeadBuildLeftBesideTheSiteIsNoLock() throws Exception {
        out = folder.resolve("public/site");
        Files.createDirectories(out.getParent());
        Files.writeString(out.resolveSibling(".site.lock"), "0123456789abcdef\n");
        publish("index.html", "home");
        assertThat(site()).containsExactly("index.html=home");
        assertThat(folder.resolve("public")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void foldersMadeForASiteThatDidNotComeAboutGoAgain() throws Exception {
        Files.createDirectories(folder.resolve("new"));
        out = folder.resolve("new/deep/er/site");
        SiteWriter.open(root, out, false).discard();
        assertThat(folder.resolve("new")).isEmptyDirectory();
    }

    @Test
    void manyThreadsWriteOneSite() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Publication site = SiteWriter.open(root, out, false)) {
            List<Future<?>> tasks = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String path = "dir" + i % 7 + "/page-" + i + ".html";
                tasks.add(
                        threads.submit(
                                () -> {
                                    site.write(path, bytes(path));
                                    return null;
                                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
            site.publish(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(site()).hasSize(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "/etc/x", "a/../../x", "a/../b", "a//b", "./a", "."})
    void aPathOutOfTheSiteIsABug(String path) throws Exception {
        try (Publication site = SiteWriter.open(root, out, false)) {
            assertThatThrownBy(() -> site.write(path, bytes("x")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void writingAFileTwiceIsABug() throws Exception {
        try (Publication site = SiteWriter.open(root, out, false)) {
            site.write("a.html", bytes("x"));
            assertThatThrownBy(() -> site.write("a.html", bytes("y")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aFolderThatIsMissingIsMadeWithItsParents() throws Exception {
        out = folder.resolve("new/deep/site");
        publish("index.html", "home");
        assertThat(site()).containsExactly("index.html=home");
    }

    @Test
    void aLinkToAFolderIsFollowedToIt() throws Exception {
        Path real = Files.createDirectories(folder.resolve("public"));
        Files.createSymbolicLink(out, real);
        publish("index.html", "home");
        assertThat(Files.isSymbolicLink(out)).isTrue();
        assertThat(real.resolve("index.html")).hasContent("home");
    }
}
