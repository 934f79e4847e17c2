package newsarchive.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import newsarchive.Articles;
import newsarchive.link.Archive;
import newsarchive.link.Requests;

/**
 * Of any headline and text the index is scripts that call one function with data, and each word of
 * the text stands in the part that its place tells.
 */
public final class SearchIndexFuzz {
    /** Enough for some parts, if it is words. */
    private static final int LONG_TEXT = 50_000;

    private SearchIndexFuzz() {}

    /** Tries one input: the headline, a line feed, the text; repeated where the input is odd. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        if (input.length % 2 == 1) {
            text = text.repeat(LONG_TEXT / input.length + 1);
        }
        int end = text.indexOf('\n');
        String title = end < 0 ? text : text.substring(0, end);
        Archive archive = Requests.of(Articles.at("a.md").title(title).body(text)).archive();
        Map<String, Supplier<byte[]>> index = SearchIndex.of(archive, 1);
        index.forEach((path, file) -> check(path, file.get()));
        new ReadSearchTexts(index)
                .eachWordStandsInItsPart(SearchTexts.name(archive.entries().get(0)));
    }

    private static void check(String path, byte[] content) {
        String script = new String(content, StandardCharsets.UTF_8);
        if (script.contains("</script") || script.contains("<!--")) {
            throw new AssertionError("markup in " + path);
        }
        int open = script.indexOf('(');
        int close = script.lastIndexOf(");\n");
        if (!script.startsWith("archiveSearch(") || close + 3 != script.length()) {
            throw new AssertionError("more than one call in " + path);
        }
        String arguments = "[" + script.substring(open + 1, close) + "]";
        try (JsonParser json = new JsonFactory().createParser(arguments)) {
            while (json.nextToken() != null) {
                // all of it must be data
            }
        } catch (IOException noData) {
            throw new UncheckedIOException(path, noData);
        }
    }
}
