package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newsarchive.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a reader's first search costs who comes with nothing loaded: page, style, scripts, index,
 * shards and five results, as sent, and the time until they stand there. Measures the sample, or
 * with {@code -Dsite=DIR} any built site ({@code bench/search}).
 */
class FirstSearchBrowserTest {
    private static final int QUERIES = 20;
    private static final int SHORTEST_WORD = 5;
    private static final int MOST_BYTES = 150 * 1024;

    /** Puts a query into the box at once and tells when the first results stand there. */
    private static final String ASK =
            """
            const [query, done] = arguments;
            const box = document.querySelector('#q');
            const list = document.querySelector('.search__results');
            const begun = performance.now();
            const look = () => list.querySelector('h2') && (watch.disconnect(), requestAnimationFrame(
              () => done(performance.now() - begun)));
            const watch = new MutationObserver(look);
            watch.observe(list, { childList: true, subtree: true });
            box.focus();
            box.value = query;
            box.dispatchEvent(new Event('input', { bubbles: true }));
            """;

    /** What was loaded, by kind: {@code words 3: 41 KB}. */
    private static final String LOADED =
            """
            const kinds = {};
            for (const one of performance.getEntriesByType('resource')) {
              const kind = one.name.includes('/data/search/')
                ? one.name.replace(/.*search.([a-z]+).*/, '$1') : 'theme';
              kinds[kind] = kinds[kind] || [0, 0];
              kinds[kind][0]++;
              kinds[kind][1] += one.encodedBodySize;
            }
            return Object.entries(kinds)
              .map(([kind, [n, bytes]]) => kind + ' ' + n + ': ' + (bytes / 1024).toFixed(1) + ' KB')
              .join(', ');
            """;

    @TempDir private Path temp;

    @Test
    void aFirstSearchStaysBelowItsLimit() throws Exception {
        Path site = site();
        List<String> queries = queries(site);
        List<Double> times = new ArrayList<>();
        long most = 0;
        String heaviest = "";
        try (Browser browser = Browser.start();
                StaticServer server = StaticServer.start(site, "/repo/")) {
            browser.keepNothing();
            for (String query : queries) {
                long before = server.sent();
                browser.open(server.address() + "/repo/search.html");
                times.add(((Number) browser.askLater(ASK, query)).doubleValue());
                // excerpts come when their rows are in sight
                browser.await(() -> !browser.all(".search__results mark").isEmpty());
                Thread.sleep(200);
                long sent = server.sent() - before;
                if (sent > most) {
                    most = sent;
                    heaviest = query + ", " + browser.ask(LOADED);
                }
            }
        }
        times.sort(null);
        System.out.printf(
                "first search: %d queries, at most %.1f KB (%s), median %.0f ms, slowest %.0f ms%n",
                times.size(),
                most / 1024.0,
                heaviest,
                times.get(times.size() / 2),
                times.get(times.size() - 1));
        assertThat(most).isLessThanOrEqualTo(MOST_BYTES);
    }

    private Path site() throws Exception {
        String given = System.getProperty("site");
        if (given != null) {
            return Path.of(given);
        }
        Path root = temp.resolve("sample");
        SampleArchive.copyTo(root);
        Path out = temp.resolve("out");
        assertThat(SampleArchive.build(root, out, null, 2).published()).isTrue();
        return out;
    }

    /** Two words of the headline of one article after another, the words in any order. */
    private static List<String> queries(Path site) throws IOException {
        List<String> titles = titles(site);
        Random random = new Random(3);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < 4 * QUERIES && queries.size() < QUERIES; i++) {
            List<String> words = new ArrayList<>();
            Words.each(
                    titles.get(random.nextInt(titles.size())),
                    (word, start, end) -> {
                        if (word.length() >= SHORTEST_WORD && !words.contains(word)) {
                            words.add(word);
                        }
                    });
            if (words.size() > 1) {
                int first = random.nextInt(words.size() - 1);
                queries.add(words.get(first) + " " + words.get(first + 1));
            }
        }
        return queries;
    }

    private static List<String> titles(Path site) throws IOException {
        List<String> titles = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(site.resolve("data/articles.json").toFile())) {
            for (JsonToken at = json.nextToken(); at != null; at = json.nextToken()) {
                if (at == JsonToken.FIELD_NAME && json.currentName().equals("title")) {
                    String title = json.nextTextValue();
                    if (title != null) {
                        titles.add(title);
                    }
                }
            }
        }
        assertThat(titles).isNotEmpty();
        return titles;
    }
}
