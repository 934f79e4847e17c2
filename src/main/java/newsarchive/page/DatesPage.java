package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All years and months, with counts.
 *
 * @param facts what the archive holds, in short phrases
 * @param months short names of the twelve months
 * @param undated null when every article has a date
 */
public record DatesPage(
        String path,
        String root,
        Head head,
        List<String> facts,
        List<String> months,
        List<YearRow> years,
        @Nullable CountedLink undated)
        implements Page {

    public DatesPage {
        facts = List.copyOf(facts);
        months = List.copyOf(months);
        years = List.copyOf(years);
    }

    @Override
    public String template() {
        return "page/dates.html.peb";
    }

    @Override
    public String section() {
        return "dates";
    }
}
