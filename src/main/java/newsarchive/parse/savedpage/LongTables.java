package newsarchive.parse.savedpage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import newsarchive.article.Removal;
import org.jsoup.parser.Parser;

/**
 * Cuts the rows of a table after its first {@value #MOST_CELLS} cells out of a page's source: what
 * has more is a data set and no part of an article, and would take the memory of a thousand
 * articles. The line ends of the rows stay, so that lines keep their numbers.
 */
final class LongTables {
    static final int MOST_CELLS = 50_000;

    /** A shorter page cannot hold as many cells: {@code <td>} and a sign each. */
    private static final int SHORTEST_PAGE = 5 * MOST_CELLS;

    private static final int EXCERPT = 300;

    private final String html;
    private final StringBuilder kept = new StringBuilder();
    private final List<Removal> removals = new ArrayList<>();
    private int copied;
    private int line = 1;

    private LongTables(String html) {
        this.html = html;
    }

    /**
     * A page without the rows that are too many.
     *
     * @param removals what was cut, with the lines of the page
     */
    record Shortened(String html, List<Removal> removals) {}

    /**
     * Shortens the tables of a page; most pages come back as they are.
     *
     * @param lineShift lines before the page in its file
     */
    static Shortened of(String html, int lineShift) {
        if (html.length() < SHORTEST_PAGE) {
            return new Shortened(html, List.of());
        }
        LongTables tables = new LongTables(html);
        tables.line += lineShift;
        tables.read();
        if (tables.removals.isEmpty()) {
            return new Shortened(html, List.of());
        }
        tables.kept.append(html, tables.copied, html.length());
        return new Shortened(tables.kept.toString(), List.copyOf(tables.removals));
    }

    private void read() {
        // cells of each open table, the innermost last: tables that lay a page out hold others
        Deque<Integer> open = new ArrayDeque<>();
        int cut = -1;
        int depthOfCut = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int next = at + 1 < html.length() ? html.charAt(at + 1) | 0x20 : ' ';
            if (next != 't' && next != '/') {
                continue;
            }
            if (tag(at, "<table")) {
                open.push(0);
            } else if (!open.isEmpty() && (tag(at, "<td") || tag(at, "<th"))) {
                open.push(open.pop() + 1);
            } else if (!open.isEmpty()
                    && cut < 0
                    && open.element() >= MOST_CELLS
                    && tag(at, "<tr")) {
                cut = at;
                depthOfCut = open.size();
            } else if (!open.isEmpty() && tag(at, "</table")) {
                if (open.size() == depthOfCut) {
                    cut(cut, at);
                    cut = -1;
                    depthOfCut = 0;
                }
                open.pop();
            }
        }
        cut(cut, html.length());
    }

    /** Whether the tag stands here, in whatever case, and not a longer one. */
    private boolean tag(int at, String tag) {
        int end = at + tag.length();
        return end < html.length()
                && html.regionMatches(true, at, tag, 0, tag.length())
                && !Character.isLetter(html.charAt(end));
    }

    private void cut(int from, int to) {
        if (from < 0) {
            return;
        }
        kept.append(html, copied, from);
        int first = line + ends(copied, from);
        int last = first + ends(from, to);
        kept.append("\n".repeat(last - first));
        String excerpt = html.substring(from, Math.min(to, from + 10 * EXCERPT));
        String text = Parser.parseBodyFragment("<table>" + excerpt, "").text();
        removals.add(
                new Removal(
                        first,
                        last,
                        "rows of a table with more than 50,000 cells",
                        text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…"));
        line = last;
        copied = to;
    }

    private int ends(int from, int to) {
        int ends = 0;
        for (int at = html.indexOf('\n', from);
                at >= 0 && at < to;
                at = html.indexOf('\n', at + 1)) {
            ends++;
        }
        return ends;
    }
}
