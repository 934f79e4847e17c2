package newsarchive.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import newsarchive.SpecFile;
import newsarchive.article.Change;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.config.Names;
import newsarchive.parse.ParsedArticle;
import newsarchive.problem.Problem;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    static List<SpecFile.Example> examples() {
        return SpecFile.read("normalise.md");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void followTheSpecification(SpecFile.Example example) {
        Case given = Case.of(example);
        ParsedArticle normalised = given.normalise(given.article(example.input()));

        assertThat(plain(normalised.document())).isEqualTo(example.expected());
        TreeSet<String> rules = new TreeSet<>();
        normalised.changes().forEach(change -> rules.add(change.rule()));
        if (given.rule.isEmpty()) {
            assertThat(rules).isEmpty();
        } else {
            assertThat(rules).contains(given.rule);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void changeNothingTheSecondTime(SpecFile.Example example) {
        Case given = Case.of(example);
        ParsedArticle once = given.normalise(given.article(example.input()));

        assertThat(given.normalise(once).changes()).isEqualTo(once.changes());
        assertThat(plain(once.document())).isEqualTo(example.expected());
    }

    @Test
    void changesHaveTheirPlaceInTheSource() {
        String text = "# The lranian\u00A0road\n\n> *One* -- \"two\n> lraq\"\n";

        assertThat(normalised(text, Metadata.UNKNOWN, Map.of()).changes())
                .containsExactly(
                        new Change("no-break-space", 1, 14, "\u00A0", " "),
                        new Change("ocr-look-alike", 1, 7, "lranian", "Iranian"),
                        new Change("quotation-mark", 3, 12, "\"", "“"),
                        new Change("dash", 3, 9, "--", "—"),
                        new Change("ocr-look-alike", 4, 3, "lraq", "Iraq"),
                        new Change("quotation-mark", 4, 7, "\"", "”"));
    }

    @Test
    void fieldsAreRepairedButWhatTheCuratorWroteIsSpeltRight() {
        Metadata.Builder fields = new Metadata.Builder();
        fields.title = "lran's \"new\u00A0road\"";
        fields.deck = "lran's road";
        fields.authors = List.of("Ann  O'Hara");
        fields.tags = List.of("lran", "Iran");
        Map<String, Evidence> evidence =
                Map.of(
                        "title",
                        new Evidence("headline", 3, 0.9, null),
                        "deck",
                        Evidence.written("front matter", 2));

        ParsedArticle article = normalised("Iran", fields.build(), evidence);

        assertThat(article.metadata().title()).isEqualTo("Iran’s “new road”");
        assertThat(article.metadata().deck()).isEqualTo("lran’s road");
        assertThat(article.metadata().authors()).containsExactly("Ann O’Hara");
        assertThat(article.metadata().tags()).containsExactly("Iran");
        assertThat(article.changes())
                .contains(
                        new Change("ocr-look-alike", 3, 0, "lran", "Iran"),
                        new Change("quotation-mark", 2, 0, "'", "’"));
    }

    @Test
    void aWordThatNothingProvesIsDoubted() {
        ParsedArticle article =
                normalised("In lzkhar and Abd0la\n\nand lzkhar", Metadata.UNKNOWN, Map.of());

        assertThat(plain(article.document())).isEqualTo("In lzkhar and Abd0la\n\nand lzkhar");
        assertThat(article.problems())
                .extracting(Problem::code, problem -> problem.position().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ocr-suspect", "articles/a.txt:1:4"),
                        org.assertj.core.groups.Tuple.tuple("ocr-suspect", "articles/a.txt:1:15"));
        assertThat(article.problems().get(0).message())
                .isEqualTo("\"lzkhar\" looks misread, and nothing proves the right word");
    }

    @Test
    void aWordThatStaysAmongStrangeOnesIsRepairedInTheNextText() {
        String strange =
                "a brellow stranvik wamed the thocker; drastom vlenner glimmed and wumbled;"
                        + " snorvikel grommet zwickel plandering";
        for (int round = 0; round < 2; round++) {
            assertThat(normalised(strange, Metadata.UNKNOWN, Map.of()).changes()).isEmpty();
            assertThat(normalised("The crew wamed us.", Metadata.UNKNOWN, Map.of()).changes())
                    .extracting(Change::before, Change::after)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("wamed", "warned"));
        }
    }

    @Test
    void whatOneTextProvesIsNotProvenInTheNext() {
        String unproven = "Then Captaln Smith spoke.";
        String proven = "The captain left. Then Captaln Smith spoke.";

        for (int round = 0; round < 2; round++) {
            assertThat(normalised(unproven, Metadata.UNKNOWN, Map.of()).changes()).isEmpty();
            assertThat(normalised(proven, Metadata.UNKNOWN, Map.of()).changes())
                    .extracting(Change::before, Change::after)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("Captaln", "Captain"));
        }
    }

    @Test
    void joinedLinesLeadBackToTheirPlace() {
        Paragraph paragraph = new Paragraph();
        Text joined = new Text("one two lraq");
        joined.addSourceSpan(org.commonmark.node.SourceSpan.of(4, 2, 50, 3));
        joined.addSourceSpan(org.commonmark.node.SourceSpan.of(5, 0, 54, 8));
        paragraph.appendChild(joined);

        ParsedArticle article = article(paragraph, Metadata.UNKNOWN, Map.of());
        assertThat(words(article, Names.NONE, List.of()).changes())
                .containsExactly(new Change("ocr-look-alike", 6, 5, "lraq", "Iraq"));
    }

    @Test
    void deepNestingDoesNotOverflow() {
        Node top = new Paragraph();
        Node inner = top;
        for (int i = 0; i < 100_000; i++) {
            Node next = new org.commonmark.node.Emphasis("*");
            inner.appendChild(next);
            inner = next;
        }
        inner.appendChild(new Text("lraq"));

        assertThat(words(article(top, Metadata.UNKNOWN, Map.of()), Names.NONE, List.of()).changes())
                .hasSize(1);
    }

    @Test
    void everyBeginningOfATextGivesAnAnswer() {
        String text =
                "'''' \"\"`\" '5'10\" -- 'l l' ``x'' lran|0 2O1l - \"a'b\" '90s\u00A0« \uFFFC --";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                Paragraph paragraph = new Paragraph();
                paragraph.appendChild(new Text(text.substring(from, to)));
                ParsedArticle once =
                        words(
                                article(paragraph, Metadata.UNKNOWN, Map.of()),
                                Names.NONE,
                                List.of());
                String repaired = plain(once.document());
                words(once, Names.NONE, List.of());
                assertThat(plain(once.document())).isEqualTo(repaired);
            }
        }
    }

    private static ParsedArticle normalised(
            String markdown, Metadata metadata, Map<String, Evidence> evidence) {
        return words(article(PARSER.parse(markdown), metadata, evidence), Names.NONE, List.of());
    }

    private static ParsedArticle words(ParsedArticle article, Names names, List<String> keep) {
        return Normaliser.words(article, "articles/a.txt", names, keep);
    }

    private static ParsedArticle article(
            Node document, Metadata metadata, Map<String, Evidence> evidence) {
        return new ParsedArticle(
                metadata, evidence, document, List.of(), List.of(), List.of(), 1, 1);
    }

    /** The words of a block {@code example LANGUAGE RULE keep=WORD name=NAME}. */
    private record Case(String language, String rule, List<String> keep, Names names) {
        static Case of(SpecFile.Example example) {
            String rule = "";
            List<String> keep = new ArrayList<>();
            List<Names.Name> names = new ArrayList<>();
            String[] words = example.argument().split(" ");
            for (int i = 1; i < words.length; i++) {
                if (words[i].startsWith("keep=")) {
                    keep.add(words[i].substring(5));
                } else if (words[i].startsWith("name=")) {
                    names.add(
                            new Names.Name(
                                    words[i].substring(5),
                                    "place",
                                    List.of(),
                                    null,
                                    null,
                                    List.of()));
                } else {
                    rule = words[i];
                }
            }
            boolean kept = rule.isEmpty() && !keep.isEmpty();
            return new Case(words[0], kept ? "ocr-look-alike" : rule, keep, new Names(names));
        }

        ParsedArticle article(String markdown) {
            Metadata.Builder fields = new Metadata.Builder();
            fields.language = language;
            return WordsTest.article(PARSER.parse(markdown), fields.build(), Map.of());
        }

        ParsedArticle normalise(ParsedArticle article) {
            return words(article, names, keep);
        }
    }

    private static String plain(Node document) {
        StringBuilder text = new StringBuilder();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Paragraph paragraph) {
                        text.append(text.isEmpty() ? "" : "\n\n");
                        visitChildren(paragraph);
                    }

                    @Override
                    public void visit(Text node) {
                        text.append(node.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        text.append('`').append(code.getLiteral()).append('`');
                    }

                    @Override
                    public void visit(SoftLineBreak node) {
                        text.append('\n');
                    }

                    @Override
                    public void visit(HardLineBreak node) {
                        text.append('\n');
                    }
                });
        return text.toString();
    }
}
