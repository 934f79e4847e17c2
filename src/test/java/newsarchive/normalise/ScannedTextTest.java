package newsarchive.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.article.Change;
import newsarchive.article.Metadata;
import newsarchive.config.Names;
import newsarchive.parse.ParsedArticle;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many slips of a made-up scanner are repaired, and how many repairs are right. */
class ScannedTextTest {
    private static final Path TEXTS = Path.of("src/test/resources/scans");
    private static final int PARAGRAPHS_OF_A_TEXT = 5;
    private static final int ROUNDS = 6;

    @ParameterizedTest(name = "{0}, one word in {1}")
    @CsvSource({
        "en, 12, 995, 870",
        "en, 40, 995, 770",
        "de, 12, 995, 560",
        "fr, 12, 995, 450",
        "es, 12, 995, 480"
    })
    void repairsAreRight(String language, int every, int right, int found) throws IOException {
        Measure measure = new Measure();
        for (int round = 0; round < ROUNDS; round++) {
            SlipMaker scanner = new SlipMaker(language, round);
            for (String text : texts(language)) {
                measure.add(text, scanner.scan(text, every), language);
            }
        }
        String report = measure.report(language, every);
        Files.writeString(Path.of("target/scans-" + language + "-" + every + ".txt"), report);

        assertThat(measure.perThousandRight()).as(report).isGreaterThanOrEqualTo(right);
        assertThat(measure.perThousandFound()).as(report).isGreaterThanOrEqualTo(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en", "de", "fr", "es"})
    void cleanTextsStay(String language) throws IOException {
        List<String> changed = new ArrayList<>();
        for (String text : texts(language)) {
            changes(text, language).forEach(c -> changed.add(c.before() + " -> " + c.after()));
        }
        assertThat(changed).isEmpty();
    }

    /** To undo each slip in it by itself would take time by its square, and as much memory. */
    @Test
    void aRowOfLettersWithoutEndIsNoWord() {
        String row = "ca".repeat(200_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(changes("The " + row + " stood.", "en")).isEmpty());
    }

    private static List<String> texts(String language) throws IOException {
        List<String> paragraphs =
                Files.readAllLines(TEXTS.resolve(language + ".txt"), StandardCharsets.UTF_8);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i += PARAGRAPHS_OF_A_TEXT) {
            int end = Math.min(paragraphs.size(), i + PARAGRAPHS_OF_A_TEXT);
            texts.add(String.join(" ", paragraphs.subList(i, end)));
        }
        return texts;
    }

    /** The repairs of look-alikes in a text that is one paragraph. */
    private static List<Change> changes(String text, String language) {
        Text words = new Text(text);
        words.addSourceSpan(SourceSpan.of(0, 0, 0, text.length()));
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(words);
        Document document = new Document();
        document.appendChild(paragraph);
        Metadata.Builder fields = new Metadata.Builder();
        fields.language = language;
        ParsedArticle article =
                new ParsedArticle(
                        fields.build(), Map.of(), document, List.of(), List.of(), List.of(), 1, 1);
        return Normaliser.words(article, "a.txt", Names.NONE, List.of()).changes().stream()
                .filter(change -> change.rule().equals(OcrLookAlikes.NAME))
                .toList();
    }

    /** What was repaired in many texts. */
    private static final class Measure {
        private int slips;
        private int right;
        private final Map<String, Integer> wrong = new TreeMap<>();
        private final Map<String, Integer> missed = new TreeMap<>();

        void add(String clean, SlipMaker.Scanned scanned, String language) {
            Map<Integer, SlipMaker.Slip> open = new TreeMap<>();
            for (SlipMaker.Slip slip : scanned.slips()) {
                open.put(slip.at(), slip);
            }
            slips += open.size();
            for (Change change : changes(scanned.text(), language)) {
                SlipMaker.Slip slip = open.remove(change.column() - 1);
                if (slip != null && slip.written().equals(change.after())) {
                    right++;
                } else {
                    String written = slip == null ? "" : " of " + slip.written();
                    count(wrong, change.before() + " -> " + change.after() + written);
                }
            }
            open.values().forEach(slip -> count(missed, slip.read() + " of " + slip.written()));
            assertThat(clean).isNotEmpty();
        }

        private static void count(Map<String, Integer> lines, String line) {
            lines.merge(line, 1, Integer::sum);
        }

        int perThousandRight() {
            int wrongOnes = wrong.values().stream().mapToInt(Integer::intValue).sum();
            return 1000 * right / Math.max(1, right + wrongOnes);
        }

        int perThousandFound() {
            return 1000 * right / Math.max(1, slips);
        }

        String report(String language, int every) {
            StringBuilder text = new StringBuilder();
            text.append(
                    "%s 1 in %d: %d slips, %d repaired right, %d‰ right, %d‰ found%n"
                            .formatted(
                                    language,
                                    every,
                                    slips,
                                    right,
                                    perThousandRight(),
                                    perThousandFound()));
            wrong.forEach(
                    (line, n) ->
                            text.append("wrong  ").append(n).append(' ').append(line).append('\n'));
            missed.forEach(
                    (line, n) ->
                            text.append("missed ").append(n).append(' ').append(line).append('\n'));
            return text.toString();
        }
    }
}
