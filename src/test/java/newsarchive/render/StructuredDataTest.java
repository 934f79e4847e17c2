package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.link.Archive;
import newsarchive.page.PagePlan;
import newsarchive.page.SampleArchive;
import newsarchive.page.Site;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

    @Test
    void noTextCanEndTheScriptElementOrBeginAComment() {
        String json = JsonText.of(Map.of("headline", "</script><!-- & \u2028\u2029 \" \\ \n \0"));
        assertThat(json)
                .isEqualTo(
                        "{\"headline\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029"
                                + " \\\" \\\\ \\n \\u0000\"}");
    }

    @Test
    void aLoneSurrogateIsEscapedAndAPairStays() {
        assertThat(JsonText.of("a\ud83d b\ud83d\ude00 c\ude00"))
                .isEqualTo("\"a\\ud83d b\ud83d\ude00 c\\ude00\"");
    }

    @Test
    void unknownValuesAreLeftOut() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", null);
        map.put("b", List.of(1, true, "c"));
        assertThat(JsonText.of(map)).isEqualTo("{\"b\":[1,true,\"c\"]}");
    }

    @Test
    void anArticleSaysWhatIsKnownOfTheOriginal() {
        String json = article(0);
        assertThat(json)
                .contains("\"@type\":\"AnalysisNewsArticle\"")
                .contains("\"datePublished\":\"2017-03-09\"")
                .contains("{\"@type\":\"Person\",\"name\":\"Tomas van der Brun\"}")
                .contains(
                        "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Harbour"
                                + " Courier\"}")
                .contains(
                        "\"isBasedOn\":\"https://courier.example/2017/03/09/line-on-water"
                                + "?page=1\\u0026view=full\"")
                .contains("\"wordCount\":");
    }

    @Test
    void aKindThatIsNotStatedIsAPlainArticleAndAnUnknownDateIsLeftOut() {
        Archive archive = SampleArchive.whole();
        String last = article(archive.entries().size() - 1);
        assertThat(last)
                .contains("\"@type\":\"Article\"")
                .doesNotContain("datePublished")
                .doesNotContain("\"author\"");
    }

    private static String article(int index) {
        Archive archive = SampleArchive.whole();
        return StructuredData.of(PagePlan.of(archive).get(index + 1), Site.of(archive));
    }
}
