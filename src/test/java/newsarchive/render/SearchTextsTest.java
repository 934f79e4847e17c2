package newsarchive.render;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsarchive.Articles;
import newsarchive.link.Archive;
import newsarchive.link.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which files the text of an article lies. */
class SearchTextsTest {
    /** Places before those of a text in which no date, kind or section stands before it. */
    private static final int FIRST = 257;

    private static Archive archive(Articles article) {
        return Requests.of(article.title("A")).archive();
    }

    private static ReadSearchTexts read(Articles article) {
        return new ReadSearchTexts(SearchIndex.of(archive(article), 1));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "10, 1", "1791, 1", "1792, 2", "3839, 2", "3840, 3"})
    void aTextIsCutWhereThePlacesOfItsWordsReachAMultipleOf2048(int words, int parts) {
        ReadSearchTexts texts = read(at("articles/a.md").body(words(words)));
        assertThat(texts.parts("a")).hasSize(parts);
        texts.eachWordStandsInItsPart("a");
    }

    @Test
    void aShortTextStandsThereAsItIs() {
        assertThat(read(at("articles/a.md").body("One, two.", "", "Three.")).parts("a"))
                .containsExactly("One, two.\nThree.");
    }

    @Test
    void aPartRepeatsSomeWordsOfItsNeighboursAndShowsThatItIsOne() {
        List<String> parts = read(at("articles/a.md").body(words(5000))).parts("a");
        int edge = SearchTexts.PLACES - FIRST;
        assertThat(parts.get(0)).startsWith("w0 ").endsWith(" w" + (edge + 52) + " …");
        assertThat(parts.get(1)).startsWith("… w" + (edge - 10) + " ").endsWith(" …");
        assertThat(parts.get(2)).startsWith("… w").endsWith(" w4999");
    }

    @Test
    void dateKindAndSectionStandBeforeTheText() {
        ReadSearchTexts texts = read(at("articles/a.md").date("2016-02-17").body(words(1790)));
        assertThat(texts.parts("a")).hasSize(2);
        texts.eachWordStandsInItsPart("a");
    }

    @Test
    void summaryAndNoteBelongToTheText() {
        ReadSearchTexts texts =
                read(at("articles/a.md").summary("In short, of gulls.").body(words(1790)));
        assertThat(texts.parts("a")).hasSize(2);
        texts.eachWordStandsInItsPart("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"船", "𠀀", "船到了。", "船 ", "x\u0301y-", "’s o’s ", "ab\u200cc "})
    void textsOfAnyScriptAreCutBetweenWords(String text) {
        ReadSearchTexts texts = read(at("articles/a.md").body(text.repeat(5000)));
        assertThat(texts.parts("a")).hasSizeGreaterThan(1).doesNotContain("\ufffd");
        texts.eachWordStandsInItsPart("a");
    }

    @Test
    void manyWordsWithoutASpaceAreRepeatedUpToALimit() {
        List<String> parts = read(at("articles/a.md").body("船".repeat(5000))).parts("a");
        assertThat(parts.get(0)).hasSize(SearchTexts.PLACES - FIRST + 320 + 2);
        assertThat(parts.get(1)).startsWith("… 船");
    }

    @Test
    void theFilesOfOneTextAreThoseOfTheIndex() {
        Archive archive = archive(at("articles/a.md").date("2016").body(words(6000)));
        Map<String, String> ofIndex = new LinkedHashMap<>();
        for (Map.Entry<String, Supplier<byte[]>> file : SearchIndex.of(archive, 1).entrySet()) {
            if (file.getKey().startsWith("data/search/text/")) {
                ofIndex.put(file.getKey(), text(file.getValue().get()));
            }
        }
        Map<String, String> alone = new LinkedHashMap<>();
        SearchTexts.of(archive, archive.entries().get(0))
                .forEach((path, content) -> alone.put(path, text(content)));
        assertThat(alone).isEqualTo(ofIndex).hasSize(4);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void theStemOfAPathTellsWhoseTextItIs() {
        Archive archive = archive(at("articles/a.md"));
        String stem = SearchTexts.stem(archive.entries().get(0));
        assertThat(stem).isEqualTo("data/search/text/a");
        assertThat(SearchTexts.stem("data/search/text/a.js")).isEqualTo(stem);
        assertThat(SearchTexts.stem("data/search/text/a.12.js")).isEqualTo(stem);
        assertThat(SearchTexts.stem("data/search/text/a-2.js")).isNotEqualTo(stem);
        assertThat(SearchTexts.stem("articles/a.html")).isNotEqualTo(stem);
    }
}
