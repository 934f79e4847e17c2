package newsarchive.parse;

import java.util.ArrayList;
import java.util.List;
import newsarchive.text.FoldLetters;
import newsarchive.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one section of the {@link Lexicon}, found by their first word: looking at a place
 * in a text costs one look-up, and no string is made for it. Immutable once the lexicon is read.
 */
public final class Phrases {
    private static final Phrase[] NONE = {};
    private static final int BEGINNINGS = 1 << 11;

    // first words by open addressing, and for each the phrases that begin with it, longest first
    private @Nullable String[] words = new String[16];
    private Phrase[][] phrases = new Phrase[words.length][];
    private int used;
    private int longest;

    /** Which first two characters words have, by a hash: tells most words without a phrase. */
    private final boolean[] beginnings = new boolean[BEGINNINGS];

    Phrases() {}

    /**
     * One phrase.
     *
     * @param text folded as {@link FoldLetters} does
     * @param languages a bit for each language that has it, see {@link Lexicon#languageBit}
     * @param number the number before it in month and weekday lists, else 0
     * @param atStart whether it counts only where the text begins
     * @param atEnd whether it counts only where the text ends
     */
    public record Phrase(String text, int languages, int number, boolean atStart, boolean atEnd) {
        private Phrase in(int more) {
            return new Phrase(text, languages | more, number, atStart, atEnd);
        }
    }

    void add(Phrase phrase) {
        String text = phrase.text();
        longest = Math.max(longest, text.length());
        beginnings[beginning(text, 0)] = true;
        int slot = slot(text, 0, endOfFirstWord(text, 0));
        if (words[slot] == null) {
            if (2 * ++used > words.length) {
                grow();
            }
            slot = slot(text, 0, endOfFirstWord(text, 0));
            words[slot] = text.substring(0, endOfFirstWord(text, 0));
            phrases[slot] = NONE;
        }
        Phrase[] same = phrases[slot];
        for (int i = 0; i < same.length; i++) {
            Phrase known = same[i];
            if (known.text().equals(text)
                    && known.number() == phrase.number()
                    && known.atStart() == phrase.atStart()
                    && known.atEnd() == phrase.atEnd()) {
                same[i] = known.in(phrase.languages());
                return;
            }
        }
        int at = 0;
        while (at < same.length && same[at].text().length() >= text.length()) {
            at++;
        }
        Phrase[] longer = new Phrase[same.length + 1];
        System.arraycopy(same, 0, longer, 0, at);
        longer[at] = phrase;
        System.arraycopy(same, at, longer, at + 1, same.length - at);
        phrases[slot] = longer;
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        Phrase[][] oldPhrases = phrases;
        words = new String[2 * oldWords.length];
        phrases = new Phrase[words.length][];
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            if (word != null) {
                int slot = slot(word, 0, word.length());
                words[slot] = word;
                phrases[slot] = oldPhrases[i];
            }
        }
    }

    /** Where the word at {@code text[from, end)} lies, or the free slot for it. */
    private int slot(String text, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int mask = words.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (true) {
            String word = words[slot];
            if (word == null || (word.length() == end - from && text.startsWith(word, from))) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }

    /**
     * The longest phrase that stands at {@code from} in a folded text and ends where a word ends;
     * null when there is none.
     */
    public @Nullable Phrase longestAt(String folded, int from, int languages) {
        for (Phrase phrase : at(folded, from)) {
            if ((phrase.languages() & languages) != 0
                    && folded.startsWith(phrase.text(), from)
                    && endsWord(folded, from + phrase.text().length())) {
                return phrase;
            }
        }
        return null;
    }

    /**
     * All phrases whose first word stands at {@code from}, the longest first; not to be changed.
     */
    Phrase[] at(String folded, int from) {
        if (from >= folded.length() || !beginnings[beginning(folded, from)]) {
            return NONE;
        }
        Phrase[] found = phrases[slot(folded, from, endOfFirstWord(folded, from))];
        return found == null ? NONE : found;
    }

    /** The texts of all phrases, in no order. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Phrase[] same : phrases) {
            for (int i = 0; same != null && i < same.length; i++) {
                texts.add(same[i].text());
            }
        }
        return texts;
    }

    /** Whether the whole of a folded text is one of the phrases in any language. */
    public boolean has(String folded) {
        return whole(folded, Lexicon.ALL) != null;
    }

    /** The phrase that is the whole of a folded text; null when there is none. */
    public @Nullable Phrase whole(String folded, int languages) {
        if (folded.length() > longest) {
            return null;
        }
        for (Phrase phrase : at(folded, 0)) {
            if ((phrase.languages() & languages) != 0 && folded.equals(phrase.text())) {
                return phrase;
            }
        }
        return null;
    }

    /** Whether the whole of a folded text from {@code from} on is one of the phrases. */
    boolean hasFrom(String folded, int from) {
        return hasBetween(folded, from, folded.length());
    }

    /** Whether {@code folded[from, to)}, which ends where a word ends, is one of the phrases. */
    boolean hasBetween(String folded, int from, int to) {
        int length = to - from;
        if (length > longest || length <= 0) {
            return false;
        }
        for (Phrase phrase : at(folded, from)) {
            if (phrase.text().length() == length && folded.startsWith(phrase.text(), from)) {
                return true;
            }
        }
        return false;
    }

    /** The phrase that is the word at {@code folded[from, end)}; null when there is none. */
    @Nullable Phrase word(String folded, int from, int end) {
        Phrase[] found = phrases[slot(folded, from, end)];
        for (int i = 0; found != null && i < found.length; i++) {
            if (found[i].text().length() == end - from) {
                return found[i];
            }
        }
        return null;
    }

    /** Whether no word goes on across {@code at}. */
    static boolean endsWord(String text, int at) {
        return at >= text.length()
                || !Letters.isLetterOrDigit(text.charAt(at))
                || !Letters.isLetterOrDigit(text.charAt(at - 1));
    }

    private static int beginning(String text, int from) {
        char first = text.charAt(from);
        char second = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
        boolean two = Letters.isLetterOrDigit(first) && Letters.isLetterOrDigit(second);
        return (first * 41 + (two ? second : 0)) & (BEGINNINGS - 1);
    }

    static int endOfFirstWord(String text, int from) {
        int end = from;
        while (end < text.length() && Letters.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, from + 1);
    }
}
