package newsarchive.parse.clipping;

import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import newsarchive.text.Letters;

/**
 * Finds where a page speaks of itself or to its reader, whatever the wording: {@code Get the best
 * of our reporting in your inbox every Friday.} No single word settles it, so they are counted, and
 * those that the text uses itself do not count: an article on newsletters speaks of them.
 */
final class PageTalk {
    /** One word of a page in so many is some of its talk, one in so few is much of it. */
    private static final int SOME = 24;

    private static final int MUCH = 14;
    private static final int ADDRESSED = 12;

    /** A longer text that bids somebody do something quotes a speech or is a guide. */
    private static final int BRIEF = 180;

    private static final int LOOK_AT = 600;

    private final Phrases talk = Lexicon.get().section("page-talk");
    private final Phrases pronouns = Lexicon.get().section("to-reader");
    private final Phrases commands = Lexicon.get().section("command");
    private final int languages;

    PageTalk(int languages) {
        this.languages = languages;
    }

    /**
     * Adds them to the signs of a block.
     *
     * @param text the words of the text
     * @param counted whether the block's own words are among them
     */
    void addTo(Signs signs, WordStems text, boolean counted) {
        String folded = signs.folded();
        boolean brief = folded.length() <= BRIEF;
        int words = 0;
        int said = 0;
        int addressed = 0;
        for (int i = 0; i < Math.min(folded.length(), LOOK_AT); i++) {
            if (!beginsWord(folded, i)) {
                continue;
            }
            words++;
            int start = i;
            Phrases.Phrase phrase = talk.longestAt(folded, i, languages);
            if (phrase != null) {
                said += text.knows(folded, i, counted) ? 0 : 1;
                i += phrase.text().length() - 1;
            } else if (pronouns.longestAt(folded, i, languages) != null) {
                addressed++;
            }
            boolean sentence =
                    words == 1 || (start >= 2 && ".!:?".indexOf(folded.charAt(start - 2)) >= 0);
            if (sentence && brief && commands.longestAt(folded, start, languages) != null) {
                signs.set(Feature.COMMAND);
            }
        }
        signs.set(Feature.PAGE_TALK, said > 0 && said * SOME >= words);
        signs.set(Feature.PAGE_TALK_MUCH, said >= 2 && said * MUCH >= words);
        signs.set(
                Feature.TO_READER,
                addressed > 0 && addressed * ADDRESSED >= words && !signs.has(Feature.QUOTED));
    }

    /** Whether a text says a word of pages. */
    boolean isSaidIn(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (beginsWord(folded, i) && talk.longestAt(folded, i, languages) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWord(String folded, int i) {
        return Letters.isLetter(folded.charAt(i))
                && (i == 0
                        || (!Letters.isLetterOrDigit(folded.charAt(i - 1))
                                && folded.charAt(i - 1) != '\''));
    }
}
