package newsarchive.parse.clipping;

import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import newsarchive.text.Letters;

/**
 * Tells a sentence by which a page speaks of the very text it shows: {@code This entry was posted
 * in Uncategorized.}, {@code Dieser Beitrag ist zuerst erschienen in …}. The text itself seldom
 * opens a paragraph with its own kind and what became of it; both must stand at the beginning.
 */
final class SelfNotice {
    private static final int LONGEST = 420;
    private static final int BETWEEN = 30;

    private SelfNotice() {}

    /** Whether a block is one, by the words of {@code [self]} and {@code [self-said]}. */
    static boolean is(String text, String folded, int languages) {
        if (text.length() > LONGEST) {
            return false;
        }
        int from = 0;
        while (from < folded.length() && !Letters.isLetter(folded.charAt(from))) {
            from++;
        }
        Phrases.Phrase self = Lexicon.get().section("self").longestAt(folded, from, languages);
        if (self == null || from > 4) {
            return false;
        }
        int end = from + self.text().length();
        int to = Math.min(folded.length(), end + BETWEEN);
        Phrases said = Lexicon.get().section("self-said");
        for (int i = end; i < to; i++) {
            boolean begins =
                    Letters.isLetter(folded.charAt(i)) && !Letters.isLetter(folded.charAt(i - 1));
            if (begins && said.longestAt(folded, i, languages) != null) {
                return true;
            }
        }
        return false;
    }
}
