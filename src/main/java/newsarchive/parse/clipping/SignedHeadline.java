package newsarchive.parse.clipping;

import newsarchive.parse.GivenNames;
import newsarchive.parse.Lexicon;
import newsarchive.parse.PersonName;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * A headline that says who wrote the text, as newsletters and lists of articles do: {@code “The
 * Harbour Holds” by Ann Example}.
 *
 * @param title without the name; the quotation marks around it stay
 * @param author the name
 */
record SignedHeadline(String title, String author) {
    private static final int SHORTEST = 12;
    private static final String OPENING = "\"“«„";
    private static final String CLOSING = "\"”»“";

    /** Null where a headline says no such thing. */
    static @Nullable SignedHeadline of(String headline) {
        String text = headline.substring(Bullet.number(headline)).strip();
        if (text.length() < SHORTEST) {
            return null;
        }
        return OPENING.indexOf(text.charAt(0)) < 0 ? behindDash(text) : behindQuotation(text);
    }

    /** {@code The Harbour Holds, - Ann Example}. */
    private static @Nullable SignedHeadline behindDash(String text) {
        int dash = Math.max(text.lastIndexOf(", - "), text.lastIndexOf(", – "));
        dash = Math.max(dash, text.lastIndexOf(", — "));
        String name = dash < SHORTEST ? "" : text.substring(dash + 4).strip();
        return PersonName.confidence(name) >= 0.8 && GivenNames.open(name)
                ? new SignedHeadline(text.substring(0, dash), PersonName.inReadersCase(name))
                : null;
    }

    private static @Nullable SignedHeadline behindQuotation(String text) {
        int close = text.length() - 1;
        while (close > 0 && CLOSING.indexOf(text.charAt(close)) < 0) {
            close--;
        }
        int from = close + 1;
        while (from < text.length() && " ,–—-".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        if (close < 6 || from >= text.length()) {
            return null;
        }
        String rest = text.substring(from);
        Phrases.Phrase by =
                Lexicon.get().section("by").longestAt(FoldLetters.fold(rest), 0, Lexicon.ALL);
        boolean dashed = text.charAt(from - 1) == ' ' && from - close > 2;
        if (by == null && !dashed) {
            return null;
        }
        String name = by == null ? rest : rest.substring(by.text().length()).strip();
        double sure = PersonName.confidence(name);
        // behind "by" a given name may be a common word, too
        boolean person = GivenNames.open(name) && sure >= (by == null ? 0.8 : 0.2);
        return person || (by != null && sure >= 0.9)
                ? new SignedHeadline(text.substring(0, close + 1), PersonName.inReadersCase(name))
                : null;
    }
}
