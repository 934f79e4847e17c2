package newsarchive.parse.clipping;

import java.util.List;
import newsarchive.article.Dateline;
import newsarchive.parse.FoundDateline;
import newsarchive.parse.OutletName;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * Joins the head of a paper that stands on two lines: its name, and below it town and day, {@code
 * THE NORDERHAVEN PLAINDEALER.} above {@code NORDERHAVEN, KANSAS, FRIDAY, AUGUST 19, 1887.}. The
 * name tells itself by its words, by the town in it, or by price and number in the line below; a
 * headline above a dateline has none of these.
 */
final class TornMasthead {
    private static final int TOP = 5;
    private static final int A_NAME = 60;

    private TornMasthead() {}

    static void settle(List<Signs> all) {
        for (int i = 0; i + 2 < Math.min(all.size(), TOP); i++) {
            Signs name = all.get(i);
            Signs day = all.get(i + 1);
            Dateline place = placeAndDay(day);
            if (place != null && isName(name, place, all.get(i + 2))) {
                name.masthead(new MastheadLine(OutletPiece.trim(name.text()), 1));
                name.set(Feature.MASTHEAD);
                name.set(Feature.OUTLET);
                name.unset(Feature.NAME, Feature.BY, Feature.CAPITALS, Feature.STOP);
                day.set(Feature.DATE_ONLY);
                day.unset(Feature.DATELINE_LINE, Feature.FOLIO, Feature.CAPITALS, Feature.STOP);
                day.unset(Feature.FULL_STOP, Feature.NAME, Feature.STAFF);
            }
        }
    }

    /** The town of a line that says town and day and nothing else; null when it says more. */
    private static @Nullable Dateline placeAndDay(Signs signs) {
        FoundDateline found =
                signs.has(Feature.DATELINE_LINE) && !signs.hasAny(Feature.BY, Feature.NAME)
                        ? signs.dateline().orElse(null)
                        : null;
        boolean whole =
                found != null
                        && found.date() != null
                        && found.date().exact()
                        && found.dateline().agency() == null;
        return whole ? found.dateline() : null;
    }

    private static boolean isName(Signs name, Dateline place, Signs below) {
        String text = OutletPiece.trim(name.text());
        boolean brief =
                text.length() >= 5
                        && text.length() <= A_NAME
                        && name.dates().isEmpty()
                        && below.has(Feature.SHORT)
                        && !below.has(Feature.PROSE)
                        && !OutletName.hasSmallLongWord(text)
                        && !name.hasAny(Feature.BY, Feature.COLON, Feature.URL);
        return brief
                && (OutletName.looksLike(text)
                        || namesTown(text, place.place())
                        || below.hasAny(Feature.ISSUE, Feature.FOLIO)
                        || below.text().startsWith("$")
                        || below.text().startsWith("Price"));
    }

    private static boolean namesTown(String name, @Nullable String place) {
        if (place == null) {
            return false;
        }
        int comma = place.indexOf(',');
        String town = FoldLetters.fold(comma > 0 ? place.substring(0, comma) : place);
        return (" " + FoldLetters.fold(name) + " ").contains(" " + town + " ");
    }
}
