package newsarchive.parse.clipping;

import java.util.List;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.OutletName;
import newsarchive.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The day, and mostly the paper, with which the item of a press review ends: {@code … is allowed to
 * go ahead. -Harbour Post - 6/30/03}, {@code … of the port. (Le Courrier, 12 mai 2004)}.
 *
 * @param start where it begins in the text
 * @param source what stands before the day, without the marks; empty where nothing does
 */
record ClosingSource(int start, String source, FoundDate date) {
    private static final int LONGEST = 60;
    private static final int A_TEXT = 40;
    private static final String DASHES = "-–—";

    /** What is named besides the day; null where nothing is. */
    @Nullable String name() {
        return source.isEmpty() ? null : source;
    }

    /** Null where a text ends otherwise. */
    static @Nullable ClosingSource of(String text) {
        int end = text.length();
        while (end > 0 && " .)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < A_TEXT || !couldEndDay(text, end)) {
            return null;
        }
        int from = Math.max(0, end - LONGEST);
        boolean bracketed = end < text.length() && ")]".indexOf(text.charAt(end)) >= 0;
        int start = bracketed ? bracketBefore(text, end) : dashBefore(text, from, end);
        if (start < Math.max(from, A_TEXT)) {
            return null;
        }
        String closing = text.substring(start, end);
        List<FoundDate> dates = DateReader.find(closing);
        if (dates.size() != 1 || dates.get(0).end() < closing.length()) {
            return null;
        }
        FoundDate date = dates.get(0);
        String source = Repetitions.trimmed(closing.substring(0, date.start()));
        boolean day = date.day() > 0 || date.ambiguous();
        boolean name = source.isEmpty() || isName(source);
        return day && name ? new ClosingSource(start, source, date) : null;
    }

    /** A day ends with a figure, or a year behind a month's name. */
    private static boolean couldEndDay(String text, int end) {
        return Character.isDigit(text.charAt(end - 1));
    }

    private static int bracketBefore(String text, int end) {
        for (int i = end - 1; i > 0 && end - i <= LONGEST; i--) {
            if (text.charAt(i) == '(' || text.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    /** The first dash behind a space or a stop from which on nothing but a name and a day stand. */
    private static int dashBefore(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (i > 0
                    && DASHES.indexOf(text.charAt(i)) >= 0
                    && " .!?\"”»".indexOf(text.charAt(i - 1)) >= 0
                    && (text.charAt(i - 1) != ' ' || opensName(text, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opensName(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length()
                && (Character.isUpperCase(text.charAt(i))
                        || Character.isDigit(text.charAt(i))
                        || !Character.isLowerCase(text.charAt(i)));
    }

    /** A few words, the long ones large. */
    private static boolean isName(String source) {
        int words = 1;
        for (int i = 0; i < source.length(); i++) {
            words += source.charAt(i) == ' ' ? 1 : 0;
        }
        return words <= 5
                && Letters.isLetter(source.charAt(0))
                && !Character.isLowerCase(source.charAt(0))
                && !OutletName.hasSmallLongWord(source);
    }
}
