package newsarchive.parse.savedpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.body.BodyWriter;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a size and depth that nobody writes are read, and in room that their text explains. */
class LargePagesTest {
    private static final String SENTENCE =
            "The ferry company said on Monday that its two oldest ships would stay in port until the"
                    + " hulls had been looked at by divers.";
    private static final String TEXT = "<p>" + SENTENCE + "</p>";

    private static ParsedArticle read(String html) {
        return new SavedPageReader()
                .read(html, new Reading("a.html", 1, Names.NONE, Publishers.NONE));
    }

    private static String body(String html) {
        return new BodyWriter(read(html).document()).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<blockquote>",
                "<table><tr><td>",
                "<svg>",
                "<i><p>"
            })
    void nestedTagsDoNotHideTheText(String tag) {
        assertThat(body("<h1>Ferries</h1>" + TEXT.repeat(5) + tag.repeat(20_000) + "deep"))
                .contains("stay in port until the hulls");
    }

    @Test
    void aHundredThousandNestedTagsAreRead() {
        assertThat(body("<h1>Ferries</h1>" + "<div>".repeat(100_000) + TEXT.repeat(5)))
                .contains("stay in port until the hulls");
    }

    @Test
    void aHugeTableIsOutlinedByRows() {
        String row = "<tr>" + "<td>a1</td>".repeat(10) + "</tr>";
        String page = TEXT.repeat(5) + "<table>" + row.repeat(10_000) + "</table>";
        Outline outline = Outline.of(Jsoup.parse(page).body());
        assertThat(outline.passages).hasSizeLessThan(Outline.MOST_CELLS + 10_000);
        assertThat(body(page)).contains("a1").contains("stay in port");
    }

    @Test
    void aTableOfUsualSizeIsOutlinedByCells() {
        String row = "<tr>" + "<td>a1</td>".repeat(10) + "</tr>";
        Outline outline = Outline.of(Jsoup.parse("<table>" + row.repeat(100) + "</table>").body());
        assertThat(outline.passages).hasSize(1000);
    }

    @Test
    void ofATableThatIsADataSetTheFirstRowsAreRead() {
        String row = "<TR>" + "<td>a1</td>".repeat(10) + "</TR>\n";
        String page = TEXT.repeat(5) + "\n<table>\n" + row.repeat(6_000) + "</table>\n<p>end</p>";
        LongTables.Shortened shortened = LongTables.of(page, 0);
        assertThat(shortened.html().split("<TR>", -1)).hasSize(5_001);
        assertThat(shortened.html()).endsWith("</table>\n<p>end</p>");
        assertThat(shortened.html().lines().count()).isEqualTo(page.lines().count());
        assertThat(shortened.removals())
                .singleElement()
                .satisfies(cut -> assertThat(cut.firstLine()).isEqualTo(5_003))
                .satisfies(cut -> assertThat(cut.lastLine()).isEqualTo(6_003))
                .satisfies(cut -> assertThat(cut.text()).startsWith("a1 a1 a1"));
        assertThat(body(page)).contains("stay in port");
        ParsedArticle read = read(page);
        assertThat(read.problems()).extracting("code").containsExactly("table-too-long");
        assertThat(read.removals()).contains(shortened.removals().get(0));
    }

    @Test
    void aTableOfManyButNotTooManyCellsIsReadWhole() {
        String row = "<tr>" + "<td>a1</td>".repeat(10) + "</tr>\n";
        String page = TEXT.repeat(5) + "<table>" + row.repeat(4_000) + "</table>";
        assertThat(LongTables.of(page, 0).html()).isSameAs(page);
    }

    /** Tables that lay a page out hold others; the cells of each count by themselves. */
    @Test
    void aTableWithinATableIsJudgedByItself() {
        String row = "<tr>" + "<td>a1</td>".repeat(10) + "</tr>";
        String inner = "<table>" + row.repeat(4_000) + "</table>";
        String two = "<table><tr><td>" + inner + "<tr><td>" + inner + "<tr><td>end</table>";
        assertThat(LongTables.of(two, 0).html()).isSameAs(two);
        String longer = two.replaceFirst("<tr>(?=<td>a1)", row.repeat(1_500) + "<tr>");
        assertThat(LongTables.of(longer, 0).html()).hasSize(two.length() + 1_000 * row.length());
    }

    @Test
    void aLongPageIsReadWhole() {
        String text = body("<h1>Ferries</h1><article>" + TEXT.repeat(20_000) + "</article>");
        assertThat(text.split("\\n\\n")).hasSize(20_000);
    }

    @Test
    void manyLinesOfFurnitureLeaveNothing() {
        assertThat(body("<p>Sign up for our newsletter now</p>".repeat(20_000))).isEmpty();
    }

    /** Among nested parts each with a word of its own, what is asked of parts around is known. */
    @Test
    void wordsInAHundredThousandNestedPartsAreRead() {
        String page = "<h1>Ferries</h1>" + TEXT.repeat(5) + "<ul><li>a <b>b".repeat(50_000);
        assertThat(body(page)).contains("stay in port until the hulls");
    }

    @Test
    void whatFollowsAMillionTagsIsLeftOutAndOnRecord() {
        String page = TEXT.repeat(5) + "\n" + "<p>".repeat(LongPages.MOST_TAGS) + "\n<p>the end";
        ParsedArticle read = read(page);
        assertThat(new BodyWriter(read.document()).text()).contains("stay in port");
        assertThat(read.problems()).extracting("code").containsExactly("page-too-long");
        assertThat(read.removals())
                .anySatisfy(
                        cut -> {
                            assertThat(cut.reason()).isEqualTo(LongPages.REASON);
                            assertThat(cut.firstLine()).isEqualTo(2);
                            assertThat(cut.lastLine()).isEqualTo(3);
                            assertThat(cut.text()).isEqualTo("the end");
                        });
    }

    @Test
    void aPageOfAMillionTagsIsReadWhole() {
        String page = "<p>".repeat(LongPages.MOST_TAGS);
        LongTables.Shortened whole = new LongTables.Shortened(page, List.of());
        assertThat(LongPages.of(whole, 0)).isSameAs(whole);
    }
}
