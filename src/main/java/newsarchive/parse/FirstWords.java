package newsarchive.parse;

import java.util.List;
import newsarchive.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Which lists of the {@link Lexicon} have a phrase that begins with a word, for all of those lists
 * that are asked of every word of a text: one look-up instead of one for each. Immutable.
 */
final class FirstWords {
    private static final int MARKS = 1 << 7;

    private @Nullable String[] words = new String[1 << 12];
    private int[] lists = new int[words.length];

    /** Marks of ASCII each for itself, all others together. */
    private final int[] ofMarks = new int[MARKS];

    private int ofOtherMarks;
    private int used;

    /** The lists in the order of their bits. */
    FirstWords(List<Phrases> sections) {
        for (int i = 0; i < sections.size(); i++) {
            for (String phrase : sections.get(i).texts()) {
                add(phrase, 1 << i);
            }
        }
    }

    private void add(String phrase, int list) {
        int end = Phrases.endOfFirstWord(phrase, 0);
        if (!Letters.isLetterOrDigit(phrase.charAt(0))) {
            char mark = phrase.charAt(0);
            if (mark < MARKS) {
                ofMarks[mark] |= list;
            } else {
                ofOtherMarks |= list;
            }
            return;
        }
        int slot = slot(phrase, 0, end, hash(phrase, end));
        if (words[slot] == null) {
            words[slot] = phrase.substring(0, end);
            used++;
        }
        lists[slot] |= list;
        if (2 * used > words.length) {
            grow();
        }
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        int[] oldLists = lists;
        words = new String[2 * oldWords.length];
        lists = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            if (word != null) {
                int slot = slot(word, 0, word.length(), hash(word, word.length()));
                words[slot] = word;
                lists[slot] = oldLists[i];
            }
        }
    }

    private static int hash(String text, int end) {
        int hash = 0;
        for (int i = 0; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private int slot(String text, int from, int end, int hash) {
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
     * The bits of the lists that have a phrase which begins with the word at {@code folded[from,
     * end)}.
     *
     * @param hash of its characters, as {@link String#hashCode} has it
     */
    int ofWord(String folded, int from, int end, int hash) {
        return lists[slot(folded, from, end, hash)];
    }

    /** The bits of the lists that may have a phrase which begins with a mark. */
    int ofMark(char mark) {
        return mark < MARKS ? ofMarks[mark] : ofOtherMarks;
    }
}
