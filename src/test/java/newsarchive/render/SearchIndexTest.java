package newsarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import newsarchive.Articles;
import newsarchive.article.Access;
import newsarchive.config.Names;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Requests;
import newsarchive.words.NameSpellings;
import newsarchive.words.WordPass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    private static Map<String, Supplier<byte[]>> index(Articles... articles) {
        return SearchIndex.of(archive(articles), 2);
    }

    private static Archive archive(Articles... articles) {
        return Requests.of(articles).archive();
    }

    private static String text(Map<String, Supplier<byte[]>> files, String name) {
        return new String(files.get("data/search/" + name).get(), UTF_8);
    }

    private static String all(Map<String, Supplier<byte[]>> files) {
        StringBuilder all = new StringBuilder();
        files.values().forEach(f -> all.append(new String(f.get(), UTF_8)));
        return all.toString();
    }

    /** The words of a shard with their postings, as written. */
    private static List<String> words(Map<String, Supplier<byte[]>> files, int shard)
            throws IOException {
        String script = text(files, "words-" + shard + ".js");
        String json = script.substring(script.indexOf('"', script.indexOf(",\"") + 2));
        String data = json.substring(json.indexOf(",\"") + 1, json.length() - ");\n".length());
        try (JsonParser parser = new JsonFactory().createParser(data)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
            return List.of(parser.getText().split(";"));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, A", "31, f", "32, gB", "1023, _f", "1024, ggB", "33825, hhhB"})
    void numbersAreShortText(int number, String expected) {
        StringBuilder text = new StringBuilder();
        CompactNumbers.append(text, number);
        assertThat(text.toString()).isEqualTo(expected);
    }

    @Test
    void aWordTellsItsArticlesAndPlaces() {
        WordPostings postings = new WordPostings();
        postings.add(0, 3);
        postings.add(4, 0);
        postings.add(4, 256);
        postings.add(4, 258);
        StringBuilder text = new StringBuilder();
        postings.appendTo(text, true);
        // two articles; 0 once at 3; 3 articles on, 3 times: 0, 255 on, 1 on
        assertThat(text.toString()).isEqualTo(numbers(4, 1, 3, 6, 1, 0, 255, 1));
    }

    @Test
    void withoutPlacesAWordTellsWhatItCounts() {
        WordPostings postings = new WordPostings();
        postings.add(1, 3);
        postings.add(1, 100);
        postings.add(1, 300);
        StringBuilder text = new StringBuilder();
        postings.appendTo(text, false);
        assertThat(text.toString()).isEqualTo(numbers(3, 1, 9));
    }

    private static String numbers(int... numbers) {
        StringBuilder text = new StringBuilder();
        for (int number : numbers) {
            CompactNumbers.append(text, number);
        }
        return text.toString();
    }

    @Test
    void eachFieldHasPlacesOfItsOwn() throws IOException {
        Map<String, Supplier<byte[]>> files =
                index(
                        at("articles/a.md")
                                .title("Élan")
                                .authors("Odile")
                                .publisher("Wire")
                                .tags("Geneva")
                                .date("2016")
                                .body("Élan again."));
        assertThat(words(files, 0))
                .containsExactly(
                        "2016 " + numbers(2, 1, 256),
                        "again " + numbers(2, 1, 259),
                        "elan " + numbers(2, 0, 0, 0, 257),
                        "geneva " + numbers(2, 1, 160),
                        "odile " + numbers(2, 1, 64),
                        "wire " + numbers(2, 1, 128));
    }

    @Test
    void aHeadlineLongerThanItsRangeDoesNotRunIntoTheNext() throws IOException {
        Map<String, Supplier<byte[]>> files =
                index(at("articles/a.md").title("word ".repeat(100)).authors("Odile"));
        assertThat(words(files, 0)).contains("odile " + numbers(2, 1, 64));
    }

    @Test
    void whatMayNotBeShownCannotBeFound() {
        String secret = "Secretword at the end of a text that goes on.";
        String[] long_ = {"Open words. ".repeat(60), "", secret};
        assertThat(all(index(at("articles/a.md").title("A").body(long_)))).contains("secretword");
        for (Access access : List.of(Access.EXCERPT, Access.LINK, Access.PRIVATE)) {
            String index = all(index(at("articles/a.md").title("A").body(long_).access(access)));
            assertThat(index).doesNotContainIgnoringCase("secretword");
            assertThat(index.contains("open")).isEqualTo(access == Access.EXCERPT);
        }
    }

    @Test
    void shardsAreCutBetweenWordsAndTheIndexTellsWhereEachBegins() throws IOException {
        String many =
                String.join(
                        " ",
                        IntStream.range(0, 20_000).mapToObj(i -> "w" + (100_000 + i)).toList());
        Map<String, Supplier<byte[]>> files = index(at("articles/a.md").title("A").body(many));
        String index = text(files, "index.js");
        int from = index.indexOf("\"shards\":\"") + "\"shards\":\"".length();
        List<String> starts = FrontCoded.read(index.substring(from, index.indexOf('"', from)));
        int shards = 0;
        String last = "";
        while (files.containsKey("data/search/words-" + shards + ".js")) {
            List<String> words = words(files, shards);
            String first = words.get(0).substring(0, words.get(0).indexOf(' '));
            assertThat(starts.get(shards)).isLessThanOrEqualTo(first);
            assertThat(starts.get(shards).isEmpty() ? first : starts.get(shards))
                    .isGreaterThan(last);
            last = words.get(words.size() - 1);
            shards++;
        }
        assertThat(shards).isGreaterThan(3);
    }

    @Test
    void theIndexNamesWordsThatMoreThanAQuarterOfManyArticlesHold() {
        assertThat(common(index(at("articles/a.md").title("A day").body("Harbour")))).isEmpty();
        assertThat(common(SearchIndex.of(harbours(100), 1))).isEqualTo("closed day");
        assertThat(common(SearchIndex.of(harbours(101), 1))).isEqualTo("closed day harbour");
    }

    @Test
    void anEditThatMakesAWordCommonGivesWhatAWholeIndexGives() throws IOException {
        Archive before = harbours(100);
        Archive after = harbours(101);
        Map<String, Supplier<byte[]>> files = SearchIndex.of(before, 1);
        int place =
                before.entries().stream()
                        .filter(entry -> entry.headline().equals("Day 100"))
                        .findFirst()
                        .orElseThrow()
                        .index();
        SearchEdit.Edited edited =
                SearchEdit.of(
                        after,
                        version(before, place),
                        version(after, place),
                        path -> files.get(path).get());
        Map<String, String> patched = texts(files);
        patched.keySet().removeAll(edited.gone());
        edited.files().forEach((path, bytes) -> patched.put(path, new String(bytes, UTF_8)));
        assertThat(patched).isEqualTo(texts(SearchIndex.of(after, 1)));
    }

    /** 400 articles, of which so many mention the harbour. */
    private static Archive harbours(int count) {
        return archive(
                IntStream.range(0, 400)
                        .mapToObj(
                                i ->
                                        at("articles/a" + i + ".md")
                                                .title("Day " + i)
                                                .body(i < count ? "Closed harbour." : "Closed."))
                        .toArray(Articles[]::new));
    }

    private static SearchEdit.Version version(Archive archive, int place) {
        Entry entry = archive.entries().get(place);
        NameSpellings none = new NameSpellings(Names.NONE);
        return new SearchEdit.Version(entry, WordPass.of(entry.article(), none));
    }

    private static Map<String, String> texts(Map<String, Supplier<byte[]>> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes.get(), UTF_8)));
        return texts;
    }

    private static String common(Map<String, Supplier<byte[]>> files) {
        String index = text(files, "index.js");
        int from = index.indexOf("\"common\":\"") + "\"common\":\"".length();
        return index.substring(from, index.indexOf('"', from));
    }

    @Test
    void nothingInAnArticleEndsTheScript() {
        String files =
                all(
                        index(
                                at("articles/a.md")
                                        .title("</script><script>alert(1)</script>")
                                        .tags("__proto__", "</script>")
                                        .body("line\u2028separator </script> \"quoted\\ ")));
        assertThat(files).doesNotContain("</", "\u2028", "<script");
    }

    @Test
    void anEmptyArchiveHasAnIndex() {
        Map<String, Supplier<byte[]>> files = index();
        assertThat(files.keySet()).containsExactly("data/search/index.js", "data/search/facets.js");
        assertThat(text(files, "index.js")).contains("\"articles\":0", "\"shards\":\"\"");
    }

    @Test
    void theTextOfAnArticleStaysTheSameFileWhenOthersChange() {
        Articles one = at("articles/a.md").title("A").body("Text of one.").date("2016-01-01");
        Articles two = at("articles/b.md").title("B").body("Text of two.").date("2016-02-01");
        assertThat(text(index(one), "text/a.js")).isEqualTo(text(index(one, two), "text/a.js"));
        assertThat(text(index(one), "index.js")).isNotEqualTo(text(index(one, two), "index.js"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 6", "500, 34", "1000, 40", "10000000, 63"})
    void lengthsAreLevels(int words, int level) {
        assertThat(SearchIndex.lengthLevel(words)).isEqualTo(level);
    }
}
