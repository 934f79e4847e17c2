package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a year or a month, or those without a date.
 *
 * @param facts how many articles, in short phrases
 * @param up to what holds this period: its year, or all dates
 * @param earlier the next older period of the same kind with articles, null for the oldest
 * @param later the next newer one, null for the newest
 * @param calendar the year's days; null on other pages
 */
public record PeriodPage(
        String path,
        String root,
        Head head,
        String heading,
        List<String> facts,
        Link up,
        @Nullable Link earlier,
        @Nullable Link later,
        @Nullable Calendar calendar,
        List<CardGroup> groups,
        Pager pager)
        implements Page {

    public PeriodPage {
        facts = List.copyOf(facts);
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "page/period.html.peb";
    }

    @Override
    public String section() {
        return "dates";
    }
}
