package newsarchive.parse.savedpage;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static String body(String html) {
        ParsedArticle read =
                new SavedPageReader()
                        .read(html, new Reading("a.html", 1, Names.NONE, Publishers.NONE));
        return new BodyWriter(read.document()).text();
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
    void aLongPageIsReadWhole() {
        String text = body("<h1>Ferries</h1><article>" + TEXT.repeat(20_000) + "</article>");
        assertThat(text.split("\\n\\n")).hasSize(20_000);
    }

    @Test
    void manyLinesOfFurnitureLeaveNothing() {
        assertThat(body("<p>Sign up for our newsletter now</p>".repeat(20_000))).isEmpty();
    }
}
