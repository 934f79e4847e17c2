package newsarchive.parse.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import org.junit.jupiter.api.Test;

/**
 * Counts the cases and those read wholly right, by family and language, and holds
 * docs/articles/clippings.md to it. A case's family stands in its WHY.md behind {@code Family:}, or
 * it says {@code Near miss}; its language is the one the reader finds. {@code -Dgolden=write}
 * writes the table anew.
 */
class CaseTableTest {
    private static final Path CASES = Path.of("src/test/resources/cases/clipping");
    private static final Path DOCUMENT = Path.of("docs/articles/clippings.md");
    private static final String BEGIN = "<!-- the table of cases: made by CaseTableTest -->\n";
    private static final String END = "<!-- end of the table -->\n";

    /** A word of the WHY.md and the family it means; the first that is found counts. */
    private static final String[][] FAMILIES = {
        {"near miss", "near misses"},
        {"dateline", "datelines"},
        {"byline", "bylines"},
        {"masthead", "mastheads"},
        {"old newspaper", "old newspapers, OCR"},
        {"ocr", "old newspapers, OCR"},
        {"pdf", "PDF text"},
        {"wire", "wire stories"},
        {"agency", "wire stories"},
        {"op-ed", "op-eds"},
        {"q&a", "interviews"},
        {"think tank", "think tanks"},
        {"press release", "press releases, statements"},
        {"statement", "press releases, statements"},
        {"obituar", "obituaries"},
        {"e-mail", "mail and newsgroups"},
        {"digest", "digests, several articles"},
        {"separator", "digests, several articles"},
        {"multi", "digests, several articles"},
        {"blog", "blogs and reposts"},
        {"repost", "blogs and reposts"},
        {"page", "news pages"},
        {"before the body", "before the body"},
        {"inside", "inside the body"},
        {"lists", "inside the body"},
        {"verse", "inside the body"},
        {"after the body", "after the body"},
        {"source line", "after the body"},
        {"dates", "dates"},
    };

    private static final String OTHERS = "forms of text, fragments";

    /** Cases and right ones of one family and language. */
    private static final class Count {
        private int cases;
        private int right;

        @Override
        public String toString() {
            return right + "/" + cases;
        }
    }

    @Test
    void theDocumentSaysWhatTheCasesSay() throws IOException {
        String document = Files.readString(DOCUMENT, StandardCharsets.UTF_8);
        int from = document.indexOf(BEGIN) + BEGIN.length();
        int to = document.indexOf(END);
        assertThat(to).as("the marks of the table in %s", DOCUMENT).isGreaterThanOrEqualTo(from);
        String table = table();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(
                    DOCUMENT, document.substring(0, from) + table + document.substring(to));
            return;
        }
        assertThat(document.substring(from, to))
                .as("%s; write it anew: mvn test -Dtest=CaseTableTest -Dgolden=write", DOCUMENT)
                .isEqualTo(table);
    }

    private static String table() throws IOException {
        Map<String, Map<String, Count>> families = new TreeMap<>();
        TreeSet<String> languages = new TreeSet<>();
        for (String name : ClippingCasesTest.cases()) {
            String language = language(name);
            languages.add(language);
            Count count =
                    families.computeIfAbsent(family(name), family -> new TreeMap<>())
                            .computeIfAbsent(language, one -> new Count());
            count.cases++;
            count.right += isRight(name) ? 1 : 0;
        }
        StringBuilder table = new StringBuilder("| family |");
        languages.forEach(language -> table.append(' ').append(language).append(" |"));
        table.append(" all |\n|---|").append("---|".repeat(languages.size() + 1)).append('\n');
        Map<String, Count> columns = new TreeMap<>();
        families.forEach((family, row) -> row(family, row, languages, columns, table));
        row("**all**", columns, languages, new TreeMap<>(), table);
        return table.toString();
    }

    private static void row(
            String family,
            Map<String, Count> row,
            Set<String> languages,
            Map<String, Count> columns,
            StringBuilder table) {
        Count all = new Count();
        table.append("| ").append(family).append(" |");
        for (String language : languages) {
            Count count = row.get(language);
            table.append(' ').append(count == null ? "" : count + " ").append('|');
            if (count != null) {
                add(all, count);
                add(columns.computeIfAbsent(language, one -> new Count()), count);
            }
        }
        table.append(' ').append(all).append(" |\n");
    }

    private static void add(Count sum, Count count) {
        sum.cases += count.cases;
        sum.right += count.right;
    }

    private static boolean isRight(String name) throws IOException {
        try {
            new ClippingCasesTest().readsWhatIsExpected(name);
            return true;
        } catch (AssertionError wrong) {
            return false;
        }
    }

    private static String language(String name) throws IOException {
        Reading reading = new Reading("input.txt", 1, Names.NONE, Publishers.NONE);
        List<ParsedArticle> articles =
                new ClippingReader()
                        .read(Files.readString(CASES.resolve(name + "/input.txt")), reading);
        String language = articles.get(0).metadata().language();
        return language == null ? "none" : language;
    }

    private static String family(String name) throws IOException {
        String why = Files.readString(CASES.resolve(name + "/WHY.md"), StandardCharsets.UTF_8);
        int at = why.indexOf("Family:");
        if (at < 0 && why.contains("Near miss")) {
            return "near misses";
        }
        assertThat(at).as("WHY.md of %s names its family: \"Family: …\"", name).isNotNegative();
        int end = why.indexOf('\n', at);
        String stated = why.substring(at, end < 0 ? why.length() : end);
        int stop = stated.indexOf(". ");
        String family = (stop < 0 ? stated : stated.substring(0, stop)).toLowerCase(Locale.ROOT);
        for (String[] known : FAMILIES) {
            if (family.contains(known[0])) {
                return known[1];
            }
        }
        return OTHERS;
    }
}
