package newsarchive.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
    void whatAProcessThatDiedHadBegunToPutInPlaceIsPutThere() throws Exception {
        Path ready = root.resolve(".site-out.put-0123456789abcdef");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("articles/a.html", bytes("edited"));
        files.put("tags/new.html", bytes("new"));
        StagedFiles.write(ready, files, Set.of("index.html"));
        // it died after the first of its renames
        Files.move(ready.resolve("0"), out.resolve("articles/a.html.moved"));
        Files.delete(out.resolve("articles/a.html"));
        Files.move(out.resolve("articles/a.html.moved"), out.resolve("articles/a.html"));
        SitePatch.open(root, out).close();
        assertThat(Files.readString(out.resolve("articles/a.html"))).isEqualTo("edited");
        assertThat(Files.readString(out.resolve("tags/new.html"))).isEqualTo("new");
        assertThat(out.resolve("index.html")).doesNotExist();
        assertThat(beside()).containsExactly(".archive", "articles", "site-out");
    }

    @Test
    void whatWasNotWrittenWholeIsThrownAway() throws Exception {
        Map<String, String> before = tree(out);
        Path half = root.resolve(".site-out.new-0123456789abcdef");
        StagedFiles.write(half, Map.of("index.html", bytes("edited")), Set.of());
        Path listless = Files.createDirectory(root.resolve(".site-out.put-0123456789abcdef"));
        Files.writeString(listless.resolve("0"), "edited");
        SitePatch.open(root, out).close();
        assertThat(tree(out)).isEqualTo(before);
        assertThat(beside()).containsExactly(".archive", "articles", "site-out");
    }

    private void patch(Map<String, String> files, String gone, TreeStamp stamp) throws Exception {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, bytes(text)));
        try (SitePatch patch = SitePatch.open(root, out)) {
            patch.publish(contents, gone == null ? Set.of() : Set.of(gone), stamp);
        }
    }

    private void publish(Path site, Map<String, String> files) throws Exception {
        try (Publication publication = SiteWriter.open(root, site, false)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                publication.write(file.getKey(), bytes(file.getValue()));
            }
            publication.publish();
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
