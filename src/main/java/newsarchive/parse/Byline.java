package newsarchive.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a byline says.
 *
 * @param authors persons in order, without {@code By}, titles, jobs and agencies
 * @param publisher the outlet named with them ({@code for The Daily Example}); null when none
 * @param agency the news agency named with them; null when none
 * @param staff the words of a staff name that is no person ({@code Reuters Staff}); null when none
 * @param place where it was written ({@code in Beirut}); null when not said
 * @param dates dates that stand in the line, with offsets in the whole line
 * @param marked whether a word such as {@code By} proves that it is a byline
 * @param note what stood there besides (a job, a handle), empty when nothing did
 * @param confidence 0 to 1
 */
public record Byline(
        List<String> authors,
        @Nullable String publisher,
        @Nullable String agency,
        @Nullable String staff,
        @Nullable String place,
        List<FoundDate> dates,
        boolean marked,
        String note,
        double confidence) {

    public Byline {
        authors = List.copyOf(authors);
        dates = List.copyOf(dates);
    }
}
