package newsarchive.parse.savedpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.article.Metadata;
import newsarchive.body.BodyWriter;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every page below {@code cases/savedpage/NAME/input.html} and compares with {@code
 * expected.jsonl}, one object with a text or a list of texts for each field; only the fields that a
 * case names are compared. Why a case is there stands in its {@code WHY.md}.
 */
class SavedPageCasesTest {
    private static final int CUTS = 10;

    static Stream<Path> cases() throws IOException, URISyntaxException {
        URL folder = SavedPageCasesTest.class.getResource("/cases/savedpage");
        assertThat(folder).as("cases/savedpage on the test class path").isNotNull();
        try (Stream<Path> found = Files.list(Path.of(folder.toURI()))) {
            return found.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(Path folder) throws IOException {
        String html = text(folder.resolve("input.html"));
        Map<String, List<String>> found = fields(read(html));
        Json expected = Json.readAll(text(folder.resolve("expected.jsonl"))).get(0);
        assertThat(expected.names()).as("fields of " + folder.getFileName()).isNotEmpty();
        for (String name : expected.names()) {
            List<String> wanted = new ArrayList<>();
            expected.get(name).items().forEach(item -> wanted.add(item.text()));
            assertThat(found.get(name))
                    .as("%s of %s", name, folder.getFileName())
                    .isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheSameTwiceAndWithOtherLineEnds(Path folder) throws IOException {
        String html = text(folder.resolve("input.html"));
        Map<String, List<String>> once = fields(read(html));
        assertThat(fields(read(html))).isEqualTo(once);
        assertThat(fields(read(html.replace("\n", "\r\n")))).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPageCutAnywhereIsStillRead(Path folder) throws IOException {
        String html = text(folder.resolve("input.html"));
        for (int i = 0; i < CUTS; i++) {
            assertThat(read(html.substring(0, html.length() * i / CUTS)).document()).isNotNull();
        }
    }

    private static ParsedArticle read(String html) {
        return new SavedPageReader()
                .read(html, new Reading("page.html", 1, Names.NONE, Publishers.NONE));
    }

    private static Map<String, List<String>> fields(ParsedArticle article) {
        Metadata metadata = article.metadata();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("title", one(metadata.title()));
        fields.put("authors", metadata.authors());
        fields.put("date", metadata.date() == null ? List.of() : one(metadata.date().iso()));
        fields.put("publisher", one(metadata.publisher()));
        fields.put("url", one(metadata.url()));
        fields.put("language", one(metadata.language()));
        fields.put("section", one(metadata.section()));
        fields.put("tags", metadata.tags());
        fields.put("summary", one(metadata.summary()));
        fields.put("bio", one(metadata.bio()));
        fields.put("rights", one(article.rights()));
        List<String> where = new ArrayList<>();
        article.evidence().forEach((field, evidence) -> where.add(field + ": " + evidence.where()));
        fields.put("evidence", where);
        List<String> removed = new ArrayList<>();
        article.removals()
                .forEach(
                        one ->
                                removed.add(
                                        one.firstLine() + " " + one.reason() + ": " + one.text()));
        fields.put("removed", removed);
        List<String> problems = new ArrayList<>();
        article.problems().forEach(problem -> problems.add(problem.code()));
        fields.put("problems", problems);
        fields.put("body", BodyWriter.write(article.document()).text().lines().toList());
        fields.put("outline", OutlineOfDocument.of(article.document()));
        return fields;
    }

    private static List<String> one(String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
