package newsarchive.parse.clipping;

import newsarchive.parse.Byline;
import newsarchive.parse.FoundDate;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a line that states fields and nothing besides, which ones they are: {@code Ann Example •
 * 6 September 2013} is {@code name+day}, {@code AP. London} is {@code house+other}. Lines of the
 * same shape below one headline after the other are the sign of a digest ({@link RepeatedHeads}).
 */
final class MetaLine {
    private static final int LONGEST = 110;
    private static final int FEW_WORDS = 4;

    /** {@code posted by}, {@code written by}; {@code by} and {@code von} open sentences, too. */
    private static final int POSTED = 7;

    private static final String SEPARATORS = "|•·–—-/,.:;()\u060C";

    private MetaLine() {}

    /** The kinds of its pieces; null when the line says something else, too. */
    static @Nullable String shapeOf(Signs signs) {
        String text = withoutMark(signs.text());
        if (text.length() > LONGEST || signs.has(Feature.QUESTION)) {
            return null;
        }
        if (signs.has(Feature.DATE_ONLY)) {
            return "day";
        }
        if (!signs.dates().isEmpty()) {
            return datedShape(signs);
        }
        if (signs.hasAny(Feature.DATELINE_LINE, Feature.STAFF)) {
            return "house+other";
        }
        if (signs.has(Feature.OUTLET) || KnownOutlets.get().named(text) != null) {
            return "house";
        }
        if (signs.hasAny(Feature.BY, Feature.NAME)) {
            return signs.has(Feature.BY) ? "by" : "name";
        }
        return signs.has(Feature.STOP) ? null : houseAndPlace(text);
    }

    /** {@code THE COAST POST-}: a mark at the end belongs to the next field. */
    private static String withoutMark(String text) {
        int end = text.length();
        while (end > 1 && "-–—,|".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** A day and names: what is left without the day says nothing that a sentence would. */
    private static @Nullable String datedShape(Signs signs) {
        String text = signs.text();
        FoundDate date = signs.dates().get(0);
        String before = text.substring(0, Math.min(date.start(), text.length()));
        String after = text.substring(Math.min(date.end(), text.length()));
        if (isPosted(signs, before, after)) {
            return "name+day";
        }
        if (!isNames(before) || !isNames(after)) {
            return null;
        }
        Byline byline = signs.byline().orElse(null);
        boolean who = byline != null && !byline.authors().isEmpty();
        String names = who || signs.has(Feature.BY) ? "name" : "other";
        boolean leads = isEmpty(before);
        return leads ? (isEmpty(after) ? "day" : "day+" + names) : names + "+day";
    }

    /** {@code Posted by harbourlight on 6 September 2013}: also whoever writes under a handle. */
    private static boolean isPosted(Signs signs, String before, String after) {
        Phrases.Phrase by = Lexicon.get().section("by").longestAt(signs.folded(), 0, Lexicon.ALL);
        if (by == null || by.text().length() < POSTED || !isEmpty(after)) {
            return false;
        }
        int words = 0;
        for (int k = by.text().length(); k < before.length(); k++) {
            words += before.charAt(k) == ' ' && !before.substring(k).isBlank() ? 1 : 0;
        }
        return words >= 1 && words <= FEW_WORDS;
    }

    /** {@code PTI. London}: a known house first, then a place or a person. */
    private static @Nullable String houseAndPlace(String text) {
        for (int k = 2; k < text.length(); k++) {
            if (SEPARATORS.indexOf(text.charAt(k)) < 0) {
                continue;
            }
            boolean house = OutletPiece.known(text.substring(0, k)) != null;
            return house && isNames(text.substring(k)) ? "house+other" : null;
        }
        return null;
    }

    private static boolean isEmpty(String piece) {
        return piece.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /**
     * Whether each piece between the separators names a house or is a few words, the long large.
     */
    private static boolean isNames(String text) {
        int from = 0;
        for (int k = 0; k <= text.length(); k++) {
            if (k == text.length() || SEPARATORS.indexOf(text.charAt(k)) >= 0) {
                if (!isName(text.substring(from, k).strip())) {
                    return false;
                }
                from = k + 1;
            }
        }
        return true;
    }

    private static boolean isName(String piece) {
        int words = 0;
        boolean large = true;
        for (int k = 0; k < piece.length(); k++) {
            boolean starts = Character.isLetterOrDigit(piece.charAt(k));
            if (starts && (k == 0 || piece.charAt(k - 1) == ' ')) {
                words++;
                large &= !isSmallLongWord(piece, k);
            }
        }
        return (words <= FEW_WORDS && large) || OutletPiece.known(piece) != null;
    }

    private static boolean isSmallLongWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - from > 3
                && Character.isLowerCase(text.charAt(from))
                && !OutletPiece.isLink(FoldLetters.fold(text.substring(from, end)));
    }
}
