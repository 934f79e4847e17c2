package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year in a table of months.
 *
 * @param cells the twelve months
 */
public record YearRow(CountedLink year, List<Cell> cells) {
    public YearRow {
        cells = List.copyOf(cells);
    }

    /**
     * A month.
     *
     * @param link null for a month without articles
     * @param level 0 for none to 4 for the fullest months
     */
    public record Cell(@Nullable CountedLink link, int level) {}
}
