package newsarchive.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every code that a problem can carry is explained in docs/articles/problems.md, and no other. */
class ProblemCodesTest {
    private static final Pattern CALL =
            Pattern.compile(
                    "(?:Problem\\.(?:error|warning|info)|new PublishException)\\(\\s*([^,]+),");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    private static final Pattern CONSTANT =
            Pattern.compile("\\b([A-Z][A-Z0-9_]*) =\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");

    @Test
    void everyCodeHasAParagraph() throws IOException {
        Set<String> explained = new TreeSet<>(headings());
        Map<String, String> missing = new TreeMap<>();
        for (JavaSources.Source source : JavaSources.ofMain()) {
            for (String code : codes(source.text())) {
                if (!explained.contains(code)) {
                    missing.put(code, source.name());
                }
            }
        }
        assertThat(missing).as("codes without a paragraph in docs/articles/problems.md").isEmpty();
    }

    @Test
    void everyParagraphIsOfACodeThatThereIs() throws IOException {
        StringBuilder all = new StringBuilder();
        JavaSources.ofMain().forEach(source -> all.append(source.text()));
        assertThat(headings())
                .allSatisfy(
                        code ->
                                assertThat(mentioned(all.toString(), code))
                                        .as("%s in src/main", code)
                                        .isTrue());
    }

    @Test
    void paragraphsStandInTheOrderOfTheAlphabet() throws IOException {
        assertThat(headings()).isSorted().doesNotHaveDuplicates();
    }

    /** A code stands in the sources whole, or as a kind and an ending that are joined. */
    private static boolean mentioned(String sources, String code) {
        int dash = code.lastIndexOf('-');
        return sources.contains('"' + code + '"')
                || (sources.contains('"' + code.substring(dash) + '"')
                        && sources.contains('"' + code.substring(0, dash) + '"'));
    }

    private static List<String> headings() throws IOException {
        return HEADING.matcher(Files.readString(Path.of("docs/articles/problems.md")))
                .results()
                .map(heading -> heading.group(1).strip())
                .toList();
    }

    private static Set<String> codes(String source) {
        Map<String, String> constants = new TreeMap<>();
        Matcher constant = CONSTANT.matcher(source);
        while (constant.find()) {
            constants.put(constant.group(1), constant.group(2));
        }
        Set<String> codes = new TreeSet<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            Matcher literal = LITERAL.matcher(call.group(1));
            while (literal.find()) {
                codes.add(literal.group(1));
            }
            String named = constants.get(call.group(1).strip());
            if (named != null) {
                codes.add(named);
            }
        }
        return codes;
    }
}
