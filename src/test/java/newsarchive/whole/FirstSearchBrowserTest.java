package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newsarchive.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a reader's first search costs who comes with nothing loaded: page, style, scripts, index,
 * shards, results and the excerpts in sight, as sent; and the time until five results stand there,
 * from the entry of a query and from the opening of a page with one. Measures the sample, or with
 * {@code -Dsite=DIR} any built site ({@code bench/search}).
 */
class FirstSearchBrowserTest {
    private static final int QUERIES = 20;
    private static final int SHORTEST_WORD = 5;
    private static final int MOST_BYTES = 150 * 1024;

    /**
     * Calls {@code stand(milliseconds)} when the first five results have been painted, or all where
     * there are fewer; counted from the beginning of the page's navigation.
     */
    private static final String WATCH =
            """
            window.stood = new Promise((stand) => {
              const watch = new MutationObserver(() => {
                const rows = document.querySelectorAll('.search__results h2').length;
                const told = document.querySelector('.search__status');
                if (rows < 5 && !(rows && Number(/[0-9]+/.exec(told.textContent)) === rows)) return;
                watch.disconnect();
                requestAnimationFrame(() => setTimeout(() => stand(performance.now())));
              });
              watch.observe(document, { childList: true, subtree: true });
            });
            """;

    /** Puts a whole query into the box and tells how long its results took to stand there. */
    private static final String ASK =
            """
            const [query, done] = arguments;
            const box = document.querySelector('#q');
            box.focus();
            box.value = query;
            const begun = performance.now();
            box.dispatchEvent(new Event('input', { bubbles: true }));
            window.stood.then((now) => done(now - begun));
            """;

    private static final String STOOD = "window.stood.then(arguments[0]);";

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
        List<Double> entered = new ArrayList<>();
        List<Double> opened = new ArrayList<>();
        long most = 0;
        String heaviest = "";
        try (ServedSite served = served()) {
            List<String> queries = queries(served.folder());
            Browser browser = served.browser();
            StaticServer server = served.server();
            browser.keepNothing();
            browser.beforeEachPage(WATCH);
            String page = served.onTheWeb() + "search.html";
            for (String query : queries) {
                long before = server.sent();
                browser.open(page);
                entered.add(((Number) browser.askLater(ASK, query)).doubleValue());
                // excerpts come when their rows are in sight
                browser.await(() -> !browser.all(".search__results mark").isEmpty());
                Thread.sleep(200);
                long sent = server.sent() - before;
                if (sent > most) {
                    most = sent;
                    heaviest = query + ", " + browser.ask(LOADED);
                }
                browser.open(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
                opened.add(((Number) browser.askLater(STOOD)).doubleValue());
            }
        }
        System.out.printf(
                "first search: %d queries, at most %.1f KB (%s)%n"
                        + "  from a query's entry to its results: %s%n"
                        + "  from the opening of a page with a query: %s%n",
                entered.size(), most / 1024.0, heaviest, told(entered), told(opened));
        assertThat(most).isLessThanOrEqualTo(MOST_BYTES);
    }

    private static String told(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return "median %.0f ms, slowest %.0f ms"
                .formatted(sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    private ServedSite served() throws Exception {
        String given = System.getProperty("site");
        return given == null ? ServedSite.ofSample(temp) : ServedSite.of(() -> Path.of(given));
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
