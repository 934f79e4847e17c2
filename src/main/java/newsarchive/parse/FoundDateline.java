package newsarchive.parse;

import java.util.List;
import newsarchive.article.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a report that says where and when it was written.
 *
 * @param dateline place, agency and date as {@link Dateline} has them
 * @param date the date read, null when none stands there
 * @param authors persons named with them: {@code By Ann Example BERLIN (Reuters) - }
 * @param bodyStart offset in the text at which the report itself begins
 * @param confidence 0 to 1
 */
public record FoundDateline(
        Dateline dateline,
        @Nullable FoundDate date,
        List<String> authors,
        int bodyStart,
        double confidence) {

    public FoundDateline {
        authors = List.copyOf(authors);
    }
}
