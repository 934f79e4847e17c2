package newsarchive.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import newsarchive.article.Body;
import newsarchive.body.BodyWriter;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.Reading;
import newsarchive.parse.markdown.MarkdownReader;
import newsarchive.parse.savedpage.HtmlToDocument;
import newsarchive.yaml.YamlReader;
import newsarchive.yaml.YamlScalar;
import newsarchive.yaml.YamlText;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that looks like markup stays text, in Markdown and in front matter. */
class AnyTextTest {
    private static final Reading READING = new Reading("a.md", 1, Names.NONE, Publishers.NONE);

    /** Pieces that mean something to Markdown, to YAML or to neither. */
    private static final String[] PIECES = {
        "word",
        "two words",
        " ",
        "  ",
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "[",
        "]",
        "](",
        "[^1]",
        "!",
        "![",
        "<",
        ">",
        "<b>",
        "</b>",
        "<!--",
        "&",
        "&amp;",
        "&#65;",
        "#",
        "# ",
        "##",
        "-",
        "- ",
        "--",
        "---",
        "+ ",
        "1. ",
        "12) ",
        "=",
        "===",
        "|",
        "|---|",
        "~",
        "~~",
        "~~~",
        "\\",
        "\\*",
        "{",
        "}",
        "{width=3}",
        ":",
        ": ",
        " #",
        "'",
        "\"",
        "(",
        ")",
        "http://a.example/b_c_d",
        "https://www.b.example/(x)",
        "www.c.example",
        "mail@d.example",
        "\u00a0",
        "é",
        "سلام",
        "漢字",
        "😀",
        ".",
        ",",
        "…",
        "—",
        "%",
        "@",
        "null",
        "yes",
        "2016-02-17",
        "0x1F",
        "?",
        "? "
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '‖',
            value = {
                "- not an item ‖ \\- not an item",
                "-not an item ‖ -not an item",
                "1986. A great year ‖ 1986\\. A great year",
                "1986 was a great year ‖ 1986 was a great year",
                "# 1 in sales ‖ \\# 1 in sales",
                "#metoo ‖ #metoo",
                "> quoted ‖ \\> quoted",
                "a > b ‖ a > b",
                "=== ‖ \\===",
                "5 * 3 ‖ 5 \\* 3",
                "file_name ‖ file_name",
                "_private ‖ \\_private",
                "[the] deal ‖ \\[the] deal",
                "that [the] deal ‖ that [the] deal",
                "that [the](deal) ‖ that \\[the\\](deal)",
                "note [^1] ‖ note \\[^1]",
                "AT&T ‖ AT\\&T",
                "Smith & Sons ‖ Smith & Sons",
                "a < b ‖ a \\< b",
                "~5 percent ‖ \\~5 percent",
                "Really! ‖ Really\\!",
                "Really! No. ‖ Really! No.",
            })
    void escapesWhatWouldBeMarkupAndNothingElse(String text, String markdown) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        assertThat(WriteMarkdown.of(paragraph)).isEqualTo(markdown);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyWordsReadBackAsTheSameWords(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Document document = new Document();
            Paragraph paragraph = new Paragraph();
            document.appendChild(paragraph);
            for (int line = random.nextInt(3); line >= 0; line--) {
                paragraph.appendChild(new Text(line(random, 1 + random.nextInt(6))));
                if (line > 0) {
                    paragraph.appendChild(new SoftLineBreak());
                }
            }
            readsBack(document);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyPageReadsBackAsTheSamePage(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            StringBuilder html = new StringBuilder();
            for (int block = random.nextInt(4); block >= 0; block--) {
                block(random, html, 0);
            }
            readsBack(HtmlToDocument.convert(Jsoup.parseBodyFragment(html.toString()).body(), ""));
        }
    }

    private static void readsBack(Document document) {
        Body wanted = BodyWriter.write(document);
        String markdown = WriteBody.of(document);
        Body found = BodyWriter.write(new MarkdownReader().read(markdown, READING).document());
        assertThat(found.text()).as("%s", markdown).isEqualTo(wanted.text());
        assertThat(SameArticle.sameParts(found, wanted))
                .as("%s%nis%n%s%nnot%n%s", markdown, found.parts(), wanted.parts())
                .isTrue();
    }

    private static String line(Random random, int pieces) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            line.append(PIECES[random.nextInt(PIECES.length)]);
        }
        String stripped = line.toString().strip();
        return stripped.isEmpty() ? "x" : stripped;
    }

    private static void block(Random random, StringBuilder html, int depth) {
        switch (depth > 2 ? 0 : random.nextInt(8)) {
            case 1 -> wrapped("h" + (2 + random.nextInt(3)), random, html);
            case 2 -> list(random, html, depth, "ul");
            case 3 -> list(random, html, depth, "ol");
            case 4 -> {
                html.append("<blockquote>");
                block(random, html, depth + 1);
                block(random, html, depth + 1);
                html.append("</blockquote>");
            }
            case 5 -> html.append("<pre>").append(text(random)).append("\n\n  x</pre>");
            case 6 -> html.append("<hr>");
            default -> wrapped("p", random, html);
        }
    }

    private static void list(Random random, StringBuilder html, int depth, String tag) {
        html.append('<').append(tag).append('>');
        for (int item = random.nextInt(3); item >= 0; item--) {
            html.append("<li>");
            inlines(random, html);
            if (random.nextInt(3) == 0) {
                block(random, html, depth + 1);
            }
            html.append("</li>");
        }
        html.append("</").append(tag).append('>');
    }

    private static void wrapped(String tag, Random random, StringBuilder html) {
        html.append('<').append(tag).append('>');
        inlines(random, html);
        html.append("</").append(tag).append('>');
    }

    private static void inlines(Random random, StringBuilder html) {
        html.append(text(random));
        for (int i = random.nextInt(4); i > 0; i--) {
            String tag = new String[] {"em", "strong", "code", "a", "br"}[random.nextInt(5)];
            switch (tag) {
                case "br" -> html.append("<br>");
                case "a" ->
                        html.append("<a href=\"https://e.example/(")
                                .append(i)
                                .append(")?a=b&amp;copy;\">")
                                .append(text(random))
                                .append("</a>");
                default -> {
                    html.append('<').append(tag).append('>').append(text(random));
                    if (tag.equals("em") && random.nextBoolean()) {
                        html.append("<strong>").append(text(random)).append("</strong>");
                    }
                    html.append("</").append(tag).append('>');
                }
            }
            html.append(random.nextBoolean() ? text(random) : "");
        }
    }

    private static String text(Random random) {
        String text = PIECES[random.nextInt(PIECES.length)] + PIECES[random.nextInt(PIECES.length)];
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void anyTextIsTheSameInYaml(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text =
                    line(random, 1 + random.nextInt(4)) + (i % 7 == 0 ? "\n\u0007\u2028x" : "");
            var node = YamlReader.read("title: " + YamlText.of(text) + "\n", "a", 1);
            assertThat(node.problems()).as(text).isEmpty();
            assertThat(((YamlScalar) ((newsarchive.yaml.YamlMap) node.root()).get("title")).value())
                    .isEqualTo(text);
        }
    }
}
