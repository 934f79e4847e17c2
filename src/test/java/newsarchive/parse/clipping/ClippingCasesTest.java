package newsarchive.parse.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsarchive.article.PublicationDate;
import newsarchive.article.Removal;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import newsarchive.problem.Problem;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code cases/clipping} is a clipping with what must be read from it; its WHY.md
 * says what it is about. Of an article's fields only those named in {@code expected.jsonl} are
 * compared.
 */
class ClippingCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/clipping");
    private static final Reading READING = new Reading("input.txt", 1, Names.NONE, Publishers.NONE);

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String input(String name) throws IOException {
        return Files.readString(CASES.resolve(name).resolve("input.txt"), StandardCharsets.UTF_8);
    }

    private static List<ParsedArticle> read(String text) {
        return new ClippingReader().read(text, READING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsWhatIsExpected(String name) throws IOException {
        String json =
                Files.readString(
                        CASES.resolve(name).resolve("expected.jsonl"), StandardCharsets.UTF_8);
        List<Map<String, @Nullable Object>> expected = JsonLines.read(json);
        List<ParsedArticle> articles = read(input(name));
        assertThat(articles.stream().map(a -> String.valueOf(a.metadata().title())))
                .as("headlines")
                .hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            Map<String, @Nullable Object> wanted = expected.get(i);
            ParsedArticle article = articles.get(i);
            for (Map.Entry<String, @Nullable Object> field : wanted.entrySet()) {
                compare("article " + i + " " + field.getKey(), field, article);
            }
        }
    }

    private static void compare(
            String what, Map.Entry<String, @Nullable Object> field, ParsedArticle article) {
        Object wanted = field.getValue();
        PlainText body = PlainText.of(article.document());
        switch (field.getKey()) {
            case "first" -> assertThat(body.all()).as(what).startsWith((String) wanted);
            case "last" -> assertThat(body.all()).as(what).endsWith((String) wanted);
            case "absent" -> {
                for (Object words : (List<?>) Objects.requireNonNull(wanted)) {
                    assertThat(body.all()).as(what).doesNotContain((String) words);
                }
            }
            case "contains" -> {
                for (Object words : (List<?>) Objects.requireNonNull(wanted)) {
                    assertThat(body.all()).as(what).contains((String) words);
                }
            }
            case "removed" ->
                    assertThat(article.removals().stream().map(Removal::reason).distinct().toList())
                            .as(what)
                            .containsAll(strings(wanted));
            case "warnings" ->
                    assertThat(article.problems().stream().map(Problem::code).toList())
                            .as(what)
                            .isEqualTo(wanted);
            case "changes" ->
                    assertThat(article.changes().stream().map(c -> c.rule()).distinct().toList())
                            .as(what)
                            .containsAll(strings(wanted));
            default -> assertThat(actual(field.getKey(), article, body)).as(what).isEqualTo(wanted);
        }
    }

    private static List<String> strings(@Nullable Object list) {
        List<String> strings = new ArrayList<>();
        for (Object each : (List<?>) Objects.requireNonNull(list)) {
            strings.add((String) each);
        }
        return strings;
    }

    private static @Nullable Object actual(String field, ParsedArticle article, PlainText body) {
        var metadata = article.metadata();
        var dateline = metadata.dateline();
        return switch (field) {
            case "title" -> metadata.title();
            case "deck" -> metadata.deck();
            case "authors" -> metadata.authors();
            case "date" -> {
                PublicationDate date = metadata.date();
                yield date == null ? null : date.iso();
            }
            case "publisher" -> metadata.publisher();
            case "place" -> dateline == null ? null : dateline.place();
            case "agency" -> dateline == null ? null : dateline.agency();
            case "dateline_date" -> dateline == null ? null : dateline.date();
            case "tags" -> metadata.tags();
            case "url" -> metadata.url();
            case "bio" -> metadata.bio();
            case "language" -> metadata.language();
            case "kind" -> {
                var kind = metadata.kind();
                yield kind == null ? null : kind.word();
            }
            case "paragraphs" -> body.ofKind("paragraph").size();
            case "headings" -> body.ofKind("heading");
            case "items" -> body.ofKind("item").size();
            default -> throw new IllegalArgumentException("no such field: " + field);
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTheSameTwice(String name) throws IOException {
        String text = input(name);
        assertThat(outline(read(text))).isEqualTo(outline(read(text)));
    }

    private static List<String> outline(List<ParsedArticle> articles) {
        List<String> outline = new ArrayList<>();
        for (ParsedArticle article : articles) {
            outline.add(article.metadata() + " " + article.evidence() + " " + article.removals());
            outline.add(
                    PlainText.of(article.document())
                            + " "
                            + article.changes()
                            + " "
                            + article.problems());
        }
        return outline;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsEveryBeginning(String name) throws IOException {
        String text = input(name);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            String beginning = text.substring(0, end);
            assertThat(read(beginning).isEmpty()).isEqualTo(beginning.isBlank());
            nothingIsLost(beginning);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void losesNoLine(String name) throws IOException {
        nothingIsLost(input(name));
    }

    /** Every line that is not blank is metadata, or stands in the body or in a removal. */
    private static void nothingIsLost(String text) {
        TreeSet<Integer> found = new TreeSet<>();
        for (BlockReading block : new ClippingReader().explain(text, READING)) {
            for (int line = block.firstLine(); line <= block.lastLine(); line++) {
                if (block.use().equals("metadata")) {
                    found.add(line);
                }
            }
        }
        for (ParsedArticle article : read(text)) {
            article.evidence().values().forEach(evidence -> found.add(evidence.line()));
            for (Removal removal : article.removals()) {
                for (int line = removal.firstLine(); line <= removal.lastLine(); line++) {
                    found.add(line);
                }
            }
            article.document()
                    .accept(
                            new AbstractVisitor() {
                                @Override
                                public void visit(Text words) {
                                    for (SourceSpan span : words.getSourceSpans()) {
                                        found.add(span.getLineIndex() + 1);
                                    }
                                }
                            });
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && lines[i].strip().length() > 0) {
                assertThat(found).as("line " + (i + 1) + ": " + lines[i]).contains(i + 1);
            }
        }
    }
}
