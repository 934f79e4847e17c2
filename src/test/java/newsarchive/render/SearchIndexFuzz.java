package newsarchive.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import newsarchive.Articles;
import newsarchive.link.Archive;
import newsarchive.link.Requests;

/** Of any headline and text the index is scripts that call one function with data. */
public final class SearchIndexFuzz {
    private SearchIndexFuzz() {}

    /** Tries one input: the headline, a line feed, the text. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        String title = end < 0 ? text : text.substring(0, end);
        Archive archive = Requests.of(Articles.at("a.md").title(title).body(text)).archive();
        SearchIndex.of(archive, 1).forEach((path, file) -> check(path, file.get()));
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
