package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Removal;
import newsarchive.parse.savedpage.LongTables.Shortened;
import newsarchive.text.LineMap;
import org.jsoup.parser.Parser;

/**
 * Cuts what follows the first {@value #MOST_TAGS} tags out of a page's source: the longest single
 * pages that people have written hold a third of that, and each element costs time and memory
 * whether or not it holds a word.
 */
final class LongPages {
    static final int MOST_TAGS = 1_000_000;

    /** What is said of the cut. */
    static final String REASON = "what follows a million tags";

    /** A shorter page cannot hold as many: {@code <p>}. */
    private static final int SHORTEST_PAGE = 3 * MOST_TAGS;

    private static final int EXCERPT = 300;

    private LongPages() {}

    /** Shortens a page, after its tables; nearly all pages come back as they are. */
    static Shortened of(Shortened page, int lineShift) {
        String html = page.html();
        int end = html.length() < SHORTEST_PAGE ? html.length() : endOfTags(html);
        if (end == html.length()) {
            return page;
        }
        int first = lineShift + LineMap.lines(html.substring(0, end));
        int last = first + LineMap.lines(html.substring(end)) - 1;
        String excerpt = html.substring(end, Math.min(html.length(), end + 10 * EXCERPT));
        String text = Parser.parseBodyFragment(excerpt, "").text();
        List<Removal> removals = new ArrayList<>(page.removals());
        removals.add(
                new Removal(
                        first,
                        last,
                        REASON,
                        text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…"));
        return new Shortened(html.substring(0, end), List.copyOf(removals));
    }

    private static int endOfTags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
            if (Character.isLetter(next) && ++tags > MOST_TAGS) {
                return at;
            }
        }
        return html.length();
    }
}
