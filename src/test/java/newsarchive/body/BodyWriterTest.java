package newsarchive.body;

import static org.assertj.core.api.Assertions.assertThat;

import newsarchive.article.Body;
import newsarchive.article.Part;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.Reading;
import newsarchive.parse.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

class BodyWriterTest {

    @Test
    void aParagraphHasAnAddressMadeOfItsWords() {
        String id = paragraphId("The Council met in the morning.");
        assertThat(id).matches("p-[0-9a-z]{6}");
        assertThat(paragraphId("The Council met in the MORNING!")).isEqualTo(id);
        assertThat(paragraphId("The Council met in the evening.")).isNotEqualTo(id);
    }

    @Test
    void theAddressSurvivesAnEditBehindTheTwelfthWord() {
        String opening = "One two three four five six seven eight nine ten eleven twelve ";
        assertThat(paragraphId(opening + "thirteen.")).isEqualTo(paragraphId(opening + "other."));
    }

    @Test
    void equalParagraphsHaveDifferentAddresses() {
        assertThat(html("Same words.\n\nSame words."))
                .containsPattern("<p id=\"(p-[0-9a-z]{6})\">Same words.[^§]*<p id=\"\\1-2\">");
    }

    @Test
    void headingsBeginAtTwoAndSkipNone() {
        assertThat(html("#### Deep\n\n# Top\n\n#### Deep again"))
                .contains("<h2 id=\"h-deep\">Deep</h2>")
                .contains("<h2 id=\"h-top\">Top</h2>")
                .contains("<h3 id=\"h-deep-again\">Deep again</h3>");
    }

    @Test
    void headingsOfTheSameWordsAreNumbered() {
        assertThat(html("## Note\n\n## Note")).contains("h-note\"").contains("h-note-1\"");
    }

    @Test
    void markupInTextStaysText() {
        assertThat(html("1 < 2 & \"3\"")).contains("1 &lt; 2 &amp; &quot;3&quot;");
    }

    @Test
    void aLinkIsAPlaceAndAScriptAddressIsNone() {
        assertThat(write("[to](x.md) [no](javascript:x)").parts())
                .filteredOn(Part.LinkStart.class::isInstance)
                .containsExactly(new Part.LinkStart("x.md", null, 1));
        assertThat(html("[no](java&#10;script:alert(1))")).doesNotContain("href=\"java");
    }

    @Test
    void aPictureAloneIsAFigureWithItsTitleAsCaption() {
        assertThat(html("![Hall](hall.png \"The hall. Photo: HW\"){width=640 height=480}"))
                .isEqualToIgnoringWhitespace(
                        "<figure><img src=\"hall.png\" alt=\"Hall\" width=\"640\" height=\"480\""
                                + " loading=\"lazy\" decoding=\"async\">"
                                + "<figcaption>The hall. Photo: HW</figcaption></figure>");
    }

    @Test
    void aTableScrollsInABoxAndHasNoDroppedAttributes() {
        assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |"))
                .contains("<div class=\"table-wide\" tabindex=\"0\">")
                .contains("<td class=\"align-right\">2</td>")
                .doesNotContain("align=\"");
    }

    @Test
    void plainTextSeparatesBlocksAndKeepsListItemsOnLines() {
        String markdown =
                "First\nline.\n\n- one\n- two\n\n3. three\n4. four\n\n> Said.\n\n| a | b |\n|---|---|\n"
                        + "| 1 | 2 |\n\nEnd[^1].\n\n[^1]: Source.";
        assertThat(write(markdown).text())
                .isEqualTo(
                        "First line.\n\n• one\n• two\n\n3. three\n4. four\n\nSaid.\n\na | b\n1 | 2"
                                + "\n\nEnd.\n\nSource.");
    }

    @Test
    void wordsAreCounted() {
        assertThat(write("Don’t count — twice, by-lines are one.").words()).isEqualTo(6);
    }

    private static String paragraphId(String markdown) {
        return write(markdown).parts().stream()
                .filter(Part.ParagraphEnd.class::isInstance)
                .map(part -> ((Part.ParagraphEnd) part).id())
                .findFirst()
                .orElseThrow();
    }

    private static String html(String markdown) {
        return BodyPrinter.print(write(markdown), Places.AS_WRITTEN).toString();
    }

    private static Body write(String markdown) {
        Reading reading = new Reading("a.md", 1, Names.NONE, Publishers.NONE);
        return BodyWriter.write(new MarkdownReader().read(markdown, reading).document());
    }
}
