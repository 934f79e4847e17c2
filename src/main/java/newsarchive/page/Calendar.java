package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year on one sheet, darker where a day has more articles.
 *
 * @param months the twelve of the year, in order
 */
public record Calendar(List<Month> months) {
    public Calendar {
        months = List.copyOf(months);
    }

    /**
     * A month.
     *
     * @param link to its articles, null when it has none
     * @param start column of its first day, 1 to 7
     */
    public record Month(String name, @Nullable CountedLink link, int start, List<Day> days) {
        public Month {
            days = List.copyOf(days);
        }
    }

    /**
     * A day.
     *
     * @param text its number
     * @param href to its article, or to its month where it has several; null when it has none
     * @param label {@code 17 February 2016: 2 articles}, null when it has none
     * @param level 0 to 4, how much of the fullest day it has
     */
    public record Day(String text, @Nullable String href, @Nullable String label, int level) {}
}
