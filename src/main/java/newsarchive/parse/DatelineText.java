package newsarchive.parse;

import java.util.List;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/** How a dateline is written: a byline before it, its words in capitals or large. */
final class DatelineText {
    /** No dateline is longer. */
    static final int MAX_HEAD = 110;

    private static final int A_LABEL = 24;

    private DatelineText() {}

    /** {@code Von: Anna Beispiel}, {@code Expires: 7 Jul 89}: a word and a colon open the line. */
    static boolean opensWithLabel(String line) {
        int colon = line.indexOf(':');
        if (colon < 2 || colon > A_LABEL || colon + 1 >= line.length()) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (!Character.isLetter(c) && c != '-' && c != ' ') {
                return false;
            }
        }
        return isSpace(line.charAt(colon + 1));
    }

    /**
     * Where the place in capitals begins behind a byline that stands in the same line, {@code By
     * Ann Example BERLIN (Reuters) - }; 0 when the text does not begin so.
     */
    static int bylineEnd(String text) {
        String folded = FoldLetters.fold(text.substring(0, Math.min(40, text.length())));
        Phrases.Phrase by = Lexicon.get().section("by").longestAt(folded, 0, Lexicon.ALL);
        if (by == null || by.text().length() >= folded.length()) {
            return 0;
        }
        int words = 0;
        int limit = Math.min(text.length(), MAX_HEAD);
        int space = text.indexOf(' ', by.text().length() + 1);
        while (space > 0 && space < limit && words < 8) {
            words++;
            int end = text.indexOf(' ', space + 1);
            String word = text.substring(space + 1, end < 0 ? text.length() : end);
            if (words >= 2 && word.length() >= 4 && isCapitals(word)) {
                return space + 1;
            }
            space = end;
        }
        return 0;
    }

    static boolean startsWithCapital(String piece) {
        boolean all = true;
        for (String word : piece.split(" ")) {
            char c = word.isEmpty() ? ' ' : word.charAt(0);
            all &=
                    Character.isUpperCase(c)
                            || (Character.isLetter(c) && !Character.isLowerCase(c))
                            || word.length() <= 3;
        }
        return all
                && Character.isLetter(piece.charAt(0))
                && !Character.isLowerCase(piece.charAt(0));
    }

    static boolean isCapitals(String piece) {
        int letters = 0;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (Character.isLowerCase(c) || Character.isDigit(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 3;
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―' || c == '−';
    }

    /** Whether a text begins with a dash and spaces around it. */
    static boolean isDashed(String text) {
        return text.length() > 3
                && isSpace(text.charAt(0))
                && isDash(text.charAt(1))
                && isSpace(text.charAt(2));
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\t';
    }

    static boolean isCloser(char c) {
        return c == ')' || c == ']' || c == '/';
    }

    /** Keeps the stop of {@code D.C.} and {@code Tenn.}; cuts that of {@code CHICAGO.} */
    static boolean isAbbreviation(String text, int to) {
        if (text.charAt(to - 1) != '.' || to < 3) {
            return false;
        }
        int from = text.lastIndexOf(' ', to - 1) + 1;
        String word = text.substring(from, to);
        boolean shortened = word.length() <= 6 && !isCapitals(word.substring(0, word.length() - 1));
        return shortened || word.indexOf('.') < word.length() - 1;
    }

    /** Two towns stay apart as the text has them: {@code Norderhaven, Ostland/Westum}. */
    static String joined(List<String> places, String raw) {
        StringBuilder all = new StringBuilder(places.get(0));
        String folded = FoldLetters.fold(raw);
        for (int i = 1; i < places.size(); i++) {
            int at = folded.indexOf(FoldLetters.fold(places.get(i)));
            boolean slash = at > 0 && folded.charAt(at - 1) == '/';
            all.append(slash ? "/" : ", ").append(places.get(i));
        }
        return all.toString();
    }

    /** Whether the letters of a name have a case: Arabic ones have none. */
    static boolean cased(@Nullable String place) {
        return place != null
                && (Character.isUpperCase(place.charAt(0))
                        || Character.isLowerCase(place.charAt(0)));
    }
}
