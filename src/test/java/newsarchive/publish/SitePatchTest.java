package newsarchive.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsarchive.source.TreeStamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A patched site is the site that a publication of the same files would have made. */
class SitePatchTest {
    @TempDir Path folder;
    private Path root;
    private Path out;

    @BeforeEach
    void givenASite() throws Exception {
        root = Files.createDirectories(folder.resolve("root/articles")).getParent();
        out = root.resolve("site-out");
        publish(out, Map.of("index.html", "home", "articles/a.html", "a"));
    }

    @Test
    void filesAreReplacedMadeAndDeletedAndTheListsSaySo() throws Exception {
        TreeStamp stamp = TreeStamp.of(out, false, SitePatchTest::noneLeftOut);
        patch(Map.of("articles/a.html", "edited", "tags/new.html", "new"), "index.html", stamp);
        Path clean = folder.resolve("clean");
        publish(clean, Map.of("articles/a.html", "edited", "tags/new.html", "new"));
        assertThat(tree(out)).isEqualTo(tree(clean));
        assertThat(stamp.text())
                .isEqualTo(TreeStamp.of(clean, false, SitePatchTest::noneLeftOut).text());
    }

    @Test
    void aFileWithTheSameContentIsTheSameFile() throws Exception {
        var before = Files.getLastModifiedTime(out.resolve("index.html"));
        patch(Map.of("index.html", "home", "articles/a.html", "b"), null, new TreeStamp());
        assertThat(Files.getLastModifiedTime(out.resolve("index.html"))).isEqualTo(before);
        assertThat(Files.readString(out.resolve("articles/a.html"))).isEqualTo("b");
    }

    @Test
    void theNextEditsTakeTheFormerSiteUpAgain() throws Exception {
        patch(Map.of("articles/a.html", "second", "tags/new.html", "new"), null, new TreeStamp());
        patch(Map.of("articles/a.html", "third"), "tags/new.html", new TreeStamp());
        patch(Map.of("dates/2020/day.html", "day"), null, new TreeStamp());
        patch(Map.of("articles/a.html", "fourth"), null, new TreeStamp());
        Path clean = folder.resolve("clean");
        publish(
                clean,
                Map.of(
                        "index.html", "home",
                        "articles/a.html", "fourth",
                        "dates/2020/day.html", "day"));
        assertThat(tree(out)).isEqualTo(tree(clean));
        assertThat(out.resolve("tags")).doesNotExist();
        assertThat(beside()).containsExactly(".archive", "articles", "site-out");
    }

    @Test
    void whoeverReadsAFileWhileItIsReplacedReadsTheOldOne() throws Exception {
        try (InputStream reading = Files.newInputStream(out.resolve("articles/a.html"))) {
            patch(Map.of("articles/a.html", "edited"), null, new TreeStamp());
            assertThat(reading.readAllBytes()).isEqualTo(bytes("a"));
        }
    }

    /** What a kill leaves behind at each step, and that the site stands whole after the next. */
    @Test
    void aSiteIsTheOldOneUntilItIsTheNewOne() throws Exception {
        Map<String, String> before = tree(out);
        FormerSite former = new FormerSite(root, out);
        former.follow(1);
        assertThat(tree(out)).isEqualTo(before);
        former.edit(Map.of("articles/a.html", bytes("edited")), Set.of("index.html"));
        assertThat(tree(out)).isEqualTo(before);
        // between the two renames the old site stands beside, and the next command takes it back
        Path aside = root.resolve(".site-out.old-0123456789abcdef");
        Files.move(out, aside);
        assertThat(tree(aside)).isEqualTo(before);
        SitePatch.open(root, out).close();
        assertThat(tree(out)).isEqualTo(before);
        assertThat(beside()).containsExactly(".archive", "articles", "site-out");
        patch(Map.of("articles/a.html", "edited"), null, new TreeStamp());
        assertThat(tree(out)).containsEntry("articles/a.html", "edited").containsKey("index.html");
    }

    @Test
    void aFormerSiteInWhichAFileCameOrWentIsMadeAnew() throws Exception {
        patch(Map.of("articles/a.html", "second"), null, new TreeStamp());
        Path former = root.resolve(".archive/former");
        Files.delete(former.resolve("index.html"));
        Files.writeString(former.resolve("stranger.html"), "not of this site");
        patch(Map.of("articles/a.html", "third"), null, new TreeStamp());
        assertThat(tree(out))
                .containsEntry("index.html", "home")
                .doesNotContainKey("stranger.html");
    }

    @Test
    void aSiteWithALinkIsLeftToAWholeBuild() throws Exception {
        Files.createSymbolicLink(out.resolve("elsewhere"), folder);
        publish(out, Map.of("index.html", "home", "articles/a.html", "a"));
        assertThat(out.resolve("elsewhere")).isSymbolicLink();
        Map<String, String> before = tree(out);
        try (SitePatch patch = SitePatch.open(root, out)) {
            assertThat(patch.prepare(1)).isFalse();
        }
        assertThat(tree(out)).isEqualTo(before);
    }

    @Test
    void aListThatLeadsElsewhereIsNotFollowed() throws Exception {
        patch(Map.of("articles/a.html", "second"), null, new TreeStamp());
        Path list = root.resolve(".archive/former-list");
        String kept = Files.readString(list);
        Path stranger = Files.writeString(root.resolve("notes.txt"), "a file of the curator");
        Files.writeString(list, kept.replaceFirst("(?m)^end$", "-../../notes.txt\nend"));
        patch(Map.of("articles/a.html", "third"), null, new TreeStamp());
        assertThat(stranger).hasContent("a file of the curator");
        assertThat(tree(out)).containsEntry("articles/a.html", "third");
    }

    @Test
    void aWholeBuildLeavesACopyOfItsOwnSite() throws Exception {
        patch(Map.of("articles/a.html", "second"), null, new TreeStamp());
        publish(out, Map.of("index.html", "home", "articles/b.html", "b"));
        assertThat(tree(root.resolve(".archive/former"))).isEqualTo(tree(out));
        patch(Map.of("articles/b.html", "edited"), null, new TreeStamp());
        assertThat(tree(out))
                .containsEntry("articles/b.html", "edited")
                .doesNotContainKey("articles/a.html");
    }

    private void patch(Map<String, String> files, String gone, TreeStamp stamp) throws Exception {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, bytes(text)));
        try (SitePatch patch = SitePatch.open(root, out)) {
            assertThat(patch.prepare(2)).isTrue();
            patch.publish(contents, gone == null ? Set.of() : Set.of(gone), stamp);
        }
    }

    private void publish(Path site, Map<String, String> files) throws Exception {
        try (Publication publication = SiteWriter.open(root, site, true)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                publication.write(file.getKey(), bytes(file.getValue()));
            }
            publication.publish(1);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> tree(Path site) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean noneLeftOut(Path folder, String name) {
        return false;
    }
}
