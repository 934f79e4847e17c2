package newsarchive.parse.clipping;

import newsarchive.parse.FoldedWords;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;

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
        FoldedWords all = signs.words();
        String folded = all.text();
        boolean brief = folded.length() <= BRIEF;
        int words = 0;
        int said = 0;
        int addressed = 0;
        int next = 0;
        for (int word = 0; word < all.size() && all.start(word) < LOOK_AT; word++) {
            int start = all.start(word);
            if (start < next || !all.is(word, FoldedWords.LETTERS)) {
                continue;
            }
            words++;
            Phrases.Phrase phrase =
                    all.is(word, FoldedWords.PAGE_TALK)
                            ? talk.longestAt(folded, start, languages)
                            : null;
            if (phrase != null) {
                said += text.knows(all.stem(word), counted) ? 0 : 1;
                next = start + phrase.text().length();
            } else if (isSaid(pronouns, FoldedWords.TO_READER, all, word)) {
                addressed++;
            }
            boolean sentence =
                    words == 1 || (start >= 2 && ".!:?".indexOf(folded.charAt(start - 2)) >= 0);
            if (sentence && brief && isSaid(commands, FoldedWords.COMMAND, all, word)) {
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
    boolean isSaidIn(FoldedWords words) {
        for (int word = 0; word < words.size(); word++) {
            if (words.is(word, FoldedWords.LETTERS)
                    && isSaid(talk, FoldedWords.PAGE_TALK, words, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaid(Phrases phrases, int first, FoldedWords words, int word) {
        return words.is(word, first)
                && phrases.longestAt(words.text(), words.start(word), languages) != null;
    }
}
