package newsarchive.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.Change;
import newsarchive.article.Evidence;
import newsarchive.article.PublicationDate;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.config.Settings;
import newsarchive.problem.Problem;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
import newsarchive.words.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way from a file to its articles, on our own cases and the sample archive. */
class ReadArticlesTest {
    private static final ReadArticles READER =
            new ReadArticles(
                    new Settings(ArchiveConfig.DEFAULT, Names.NONE, Publishers.NONE, List.of()));

    @TempDir Path folder;

    static List<Path> sources() throws IOException {
        try (Stream<Path> cases = Files.walk(Path.of("src/test/resources/cases"));
                Stream<Path> sample = Files.walk(Path.of("articles"))) {
            return Stream.concat(
                            cases.filter(p -> p.getFileName().toString().startsWith("input.")),
                            sample)
                    .filter(p -> SourceKind.of(p.getFileName().toString()).isPresent())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void lineEndsAndByteOrderMarksChangeNothing(Path source) throws IOException {
        List<?> wanted = essence(read(source.getFileName().toString(), unix(source)));
        String text = utf8(source) ? new String(unix(source), UTF_8) : null;
        byte[] windows =
                text == null
                        ? withCarriageReturns(unix(source))
                        : text.replace("\n", "\r\n").getBytes(UTF_8);
        assertThat(essence(read(source.getFileName().toString(), windows)))
                .as("with CR LF")
                .isEqualTo(wanted);
        if (text != null) {
            assertThat(
                            essence(
                                    read(
                                            source.getFileName().toString(),
                                            ("\uFEFF" + text).getBytes(UTF_8))))
                    .as("with a byte-order mark")
                    .isEqualTo(wanted);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void readingTwiceGivesTheSame(Path source) throws IOException {
        String name = source.getFileName().toString();
        byte[] bytes = Files.readAllBytes(source);
        assertThat(read(name, bytes)).isEqualTo(read(name, bytes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void cutAtAnyLineItStillGivesAnAnswer(Path source) throws IOException {
        byte[] bytes = Files.readAllBytes(source);
        // every line of a clipping; a page's markup has hundreds, which say little one by one
        int step = source.toString().endsWith(".html") ? 25 : 1;
        int line = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' && line++ % step == 0) {
                byte[] cut = Arrays.copyOf(bytes, i);
                assertThat(read(source.getFileName().toString(), cut)).isNotNull();
            }
        }
    }

    @Test
    void whatTheCuratorWroteWinsAndStaysAsWritten() throws IOException {
        Article article =
                read(
                                "a.txt",
                                "---\ntitle: It's \"so\"\ndate: 2016-02\n---\nA Headline\n\nFebruary 17, 2016\n\nThe board met on Monday and adjourned.\n"
                                        .getBytes(UTF_8))
                        .articles()
                        .get(0)
                        .article();
        assertThat(article.metadata().title()).isEqualTo("It's \"so\"");
        assertThat(article.metadata().date())
                .isEqualTo(PublicationDate.parse("2016-02").orElseThrow());
        assertThat(article.provenance().evidence().get("title"))
                .isEqualTo(Evidence.written("front matter", 2));
    }

    @Test
    void aSidecarWinsOverTheFrontMatter() throws IOException {
        Files.writeString(folder.resolve("a.yml"), "publisher: Harbour Wire\n");
        Article article =
                read("a.txt", "---\npublisher: Other\n---\nA Headline\n\nA text.\n".getBytes(UTF_8))
                        .articles()
                        .get(0)
                        .article();
        assertThat(article.metadata().publisher()).isEqualTo("Harbour Wire");
        assertThat(article.provenance().evidence().get("publisher").where()).isEqualTo("sidecar");
    }

    @Test
    void aSidecarForMoreArticlesThanTheFileHoldsIsAWarning() throws IOException {
        Files.writeString(folder.resolve("a.yml"), "articles:\n  - title: A\n  - title: B\n");
        assertThat(read("a.txt", "A Headline\n\nA text.\n".getBytes(UTF_8)).problems())
                .extracting(Problem::code)
                .containsExactly("sidecar-too-long");
    }

    @Test
    void repairsOfCharactersBelongToTheArticleInWhoseLinesTheyStand() throws IOException {
        Article article =
                read("a.md", "# A\u00adB\n\nText\n".getBytes(UTF_8)).articles().get(0).article();
        assertThat(article.provenance().changes())
                .extracting(Change::line, Change::column)
                .containsExactly(tuple(1, 4));
    }

    private ReadFile read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        Path sidecar = folder.resolve("a.yml");
        return READER.read(
                new SourceFile(
                        name,
                        file,
                        SourceKind.of(name).orElseThrow(),
                        Files.exists(sidecar) ? sidecar : null));
    }

    /** All but the record of where the bytes came from. */
    private static List<?> essence(ReadFile file) {
        return file.articles().stream()
                .map(ReadArticle::article)
                .map(
                        a ->
                                List.of(
                                        a.metadata(),
                                        a.curation(),
                                        a.body(),
                                        a.provenance().removals(),
                                        a.provenance().evidence(),
                                        a.provenance().firstLine(),
                                        a.provenance().lastLine()))
                .toList();
    }

    private static byte[] unix(Path source) throws IOException {
        ByteArrayOutputStream unix = new ByteArrayOutputStream();
        for (byte b : Files.readAllBytes(source)) {
            if (b != '\r') {
                unix.write(b);
            }
        }
        return unix.toByteArray();
    }

    private static byte[] withCarriageReturns(byte[] unix) {
        ByteArrayOutputStream windows = new ByteArrayOutputStream();
        for (byte b : unix) {
            if (b == '\n') {
                windows.write('\r');
            }
            windows.write(b);
        }
        return windows.toByteArray();
    }

    private static boolean utf8(Path source) throws IOException {
        byte[] bytes = Files.readAllBytes(source);
        return Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);
    }
}
