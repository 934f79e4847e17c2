package newsarchive.parse.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import newsarchive.article.Metadata;
import newsarchive.article.Removal;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was removed, the body and the fields account for every character of a clipping that is not
 * blank, in each case and in each of its beginnings.
 */
class NothingLostTest {
    private static final Path CASES = Path.of("src/test/resources/cases/clipping");
    private static final Reading READING = new Reading("input.txt", 1, Names.NONE, Publishers.NONE);

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCharacterIsAccountedFor(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("input.txt"), StandardCharsets.UTF_8);
        assertThat(lost(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void andInEveryBeginningOfIt(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("input.txt"), StandardCharsets.UTF_8);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            assertThat(lost(text.substring(0, end))).as("cut at %d", end).isEmpty();
            // and within the line, where a word is torn
            int within = end - (end % 7) - 3;
            if (within > 0) {
                assertThat(lost(text.substring(0, within))).as("cut at %d", within).isEmpty();
            }
        }
    }

    /** The stretches of lines that nothing accounts for. */
    private static List<String> lost(String text) {
        List<String> lines = text.lines().toList();
        List<BitSet> found = new ArrayList<>();
        lines.forEach(line -> found.add(new BitSet()));
        List<ParsedArticle> articles = new ClippingReader().read(text, READING);
        List<BlockReading> blocks = new ClippingReader().explain(text, READING);
        for (ParsedArticle article : articles) {
            for (Removal removal : article.removals()) {
                whole(found, lines, removal.firstLine(), removal.lastLine());
            }
            article.document().accept(new MarkText(found));
        }
        for (BlockReading block : blocks) {
            if (holdsField(block, lines, articles.get(block.article()))) {
                whole(found, lines, block.firstLine(), block.lastLine());
            }
        }
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String rest = rest(lines.get(i), found.get(i));
            if (!rest.isEmpty()) {
                lost.add((i + 1) + ": " + rest);
            }
        }
        return lost;
    }

    /** A field was read from one of the block's lines, or holds its words. */
    private static boolean holdsField(BlockReading block, List<String> lines, ParsedArticle read) {
        boolean evidence =
                read.evidence().values().stream()
                        .anyMatch(
                                found ->
                                        found.line() >= block.firstLine()
                                                && found.line() <= block.lastLine());
        String words = words(lines.subList(block.firstLine() - 1, block.lastLine()));
        Metadata metadata = read.metadata();
        return evidence
                || Stream.of(metadata.title(), metadata.deck(), metadata.bio())
                        .filter(Objects::nonNull)
                        .anyMatch(text -> words(List.of(text)).contains(words));
    }

    private static String words(List<String> lines) {
        return String.join("", lines).replace(" ", "").replace("-", "");
    }

    private static void whole(List<BitSet> found, List<String> lines, int first, int last) {
        for (int line = first; line <= last; line++) {
            found.get(line - 1).set(0, lines.get(line - 1).length());
        }
    }

    /** What is left of a line: signs of lists and hyphens at its end are markup of the paper. */
    private static String rest(String line, BitSet found) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (!found.get(i)) {
                rest.append(line.charAt(i));
            }
        }
        String left = rest.toString().strip();
        boolean hyphen = left.equals("-") && line.stripTrailing().endsWith("-");
        boolean sign = Bullet.length(line.strip()) > 0 && Bullet.length(left + " x") > 0;
        return hyphen || sign ? "" : left;
    }

    /** Notes each stretch of a line that a text node came from. */
    private static final class MarkText extends AbstractVisitor {
        private final List<BitSet> found;

        MarkText(List<BitSet> found) {
            this.found = found;
        }

        @Override
        public void visit(Text text) {
            for (SourceSpan span : text.getSourceSpans()) {
                int from = span.getColumnIndex();
                found.get(span.getLineIndex()).set(from, from + span.getLength());
            }
        }
    }
}
