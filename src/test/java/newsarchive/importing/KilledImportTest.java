package newsarchive.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed leaves nothing half-written and is taken up by the same command. */
class KilledImportTest {
    private static final int POSTS = 300;

    @TempDir Path here;

    @Test
    void theSameCommandGoesOnWhereItWasKilled() throws Exception {
        Path export = Files.writeString(here.resolve("letters.xml"), export());
        Imports killed = new Imports(here.resolve("killed"));
        Path articles = killed.root().resolve("articles");

        Process process = archive("import", "-C", killed.root().toString(), export.toString());
        while (process.isAlive() && files(articles).size() < 20) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        process.destroyForcibly().waitFor();
        List<Path> there = files(articles);
        assertThat(there).as("killed in the midst of it").hasSizeBetween(20, POSTS - 1);
        for (Path file : there) {
            assertThat(file).content().startsWith("---\n").endsWith("the last word.\n");
        }

        assertThat(archive("import", "-C", killed.root().toString(), export.toString()).waitFor())
                .isZero();

        Imports whole = new Imports(here.resolve("whole"));
        assertThat(archive("import", "-C", whole.root().toString(), export.toString()).waitFor())
                .isZero();
        Map<String, String> after = killed.tree();
        after.keySet().removeIf(name -> name.contains("/."));
        assertThat(after).isEqualTo(whole.tree()).hasSize(POSTS + 1);
    }

    private static Process archive(String... arguments) throws IOException {
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "newsarchive.cli.Main"),
                                Stream.of(arguments))
                        .toList();
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")).toList();
        }
    }

    private static String export() {
        StringBuilder xml =
                new StringBuilder(
                        "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                                + " xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>"
                                + "<title>Letters</title>");
        for (int i = 1; i <= POSTS; i++) {
            xml.append("<item><title>Letter ").append(i);
            xml.append("</title><link>https://letters.example/").append(i);
            xml.append("</link><content:encoded><![CDATA[<p>Of the day numbered ").append(i);
            xml.append(" there is this to tell, and no more, up to the last word.</p>]]>");
            xml.append("</content:encoded><wp:post_type>post</wp:post_type></item>");
        }
        return xml.append("</channel></rss>").toString();
    }
}
