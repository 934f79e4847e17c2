package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole archive in time: a drawing for each year, and the same as a table.
 *
 * @param facts what the archive holds, in short phrases
 * @param ribbon null in an archive without dates
 * @param strips the publishers with most articles, each before the whole archive
 * @param columns the publishers the table counts, most articles first; the last may stand for all
 *     others
 * @param rows months with articles, newest first
 */
public record TimelinePage(
        String path,
        String root,
        Head head,
        List<String> facts,
        @Nullable Ribbon ribbon,
        List<Strip> strips,
        List<Column> columns,
        List<Row> rows)
        implements Page {

    public TimelinePage {
        facts = List.copyOf(facts);
        strips = List.copyOf(strips);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "page/timeline.html.peb";
    }

    @Override
    public String section() {
        return "timeline";
    }

    /** A publisher's articles in time. */
    public record Strip(CountedLink publisher, Ribbon ribbon) {}

    /** A publisher; no link for the column of all others. */
    public record Column(@Nullable String href, String text) {}

    /**
     * A month.
     *
     * @param counts articles of each column's publisher, in digits; empty for none
     */
    public record Row(CountedLink month, List<String> counts) {
        public Row {
            counts = List.copyOf(counts);
        }
    }
}
