package newsarchive.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumsTest {
    /** Of the empty text and of "abc": FIPS 180-4 and its examples. */
    private static final String EMPTY =
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir Path folder;
    private Path root;
    private Path out;

    private void publish(String... pathsAndContents) throws Exception {
        root = Files.createDirectories(folder.resolve("root/articles")).getParent();
        out = root.resolve("site-out");
        try (Publication site = SiteWriter.open(root, out, false)) {
            for (int i = 0; i < pathsAndContents.length; i += 2) {
                site.write(
                        pathsAndContents[i],
                        pathsAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
            site.copy("media/copy.txt", Files.writeString(folder.resolve("abc"), "abc"));
            site.publish(1);
        }
    }

    private String sums() throws Exception {
        return Files.readString(out.resolve(Checksums.NAME));
    }

    @Test
    void everyFileOfTheSiteIsListedByPath() throws Exception {
        publish("index.html", "abc", "articles/a.html", "");
        assertThat(sums())
                .isEqualTo(
                        EMPTY
                                + "  articles/a.html\n"
                                + ABC
                                + "  index.html\n"
                                + ABC
                                + "  media/copy.txt\n");
    }

    @Test
    void theListIsTheSameWhetherFilesAreNewOrKept() throws Exception {
        publish("index.html", "abc", "articles/a.html", "old");
        String first = sums();
        publish("index.html", "abc", "articles/a.html", "new");
        assertThat(sums()).isNotEqualTo(first);
        publish("index.html", "abc", "articles/a.html", "old");
        assertThat(sums()).isEqualTo(first);
    }

    @Test
    void aListThatCannotBeUnderstoodIsMadeAnew() throws Exception {
        publish("index.html", "abc");
        String first = sums();
        Files.writeString(out.resolve(Checksums.NAME), "<<<<<<< HEAD\n" + EMPTY + " index.html\n");
        publish("index.html", "abc");
        assertThat(sums()).isEqualTo(first);
    }

    @Test
    void aNameWithABackslashIsWrittenAsTheToolWritesIt() {
        assertThat(new String(Checksums.of(Map.of("a\\b\n.txt", ABC)), StandardCharsets.UTF_8))
                .isEqualTo("\\" + ABC + "  a\\\\b\\n.txt\n");
    }
}
