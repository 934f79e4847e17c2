package newsarchive.parse.clipping;

import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import newsarchive.text.Letters;

/**
 * The first letters of a text's words, each with how often it stands there: inflected forms share
 * them. Held as numbers, since a text is asked for thousands of them.
 */
final class WordStems {
    private static final int STEM = 5;
    private static final int SHORTEST = 4;

    private final Phrases common = Lexicon.get().section("common");
    private int[] stems = new int[1024];
    private int[] counts = new int[stems.length];
    private int used;

    /**
     * How many different words a block has, and how many of them stand elsewhere in the text.
     *
     * @param words at most 40 are looked at
     */
    record Share(int words, int known) {}

    /** Number of different ones. */
    int size() {
        return used;
    }

    void addAll(String folded) {
        int at = 0;
        while (at < folded.length()) {
            int end = endOfWord(folded, at);
            int stem = stem(folded, at, end);
            if (stem != 0) {
                int slot = slot(stem);
                if (stems[slot] == 0) {
                    stems[slot] = stem;
                    used++;
                }
                counts[slot]++;
                if (used * 2 > stems.length) {
                    grow();
                }
            }
            at = end + 1;
        }
    }

    /**
     * What a block shares with the text.
     *
     * @param counted whether its own words were added
     */
    Share share(String folded, boolean counted) {
        int[] own = new int[40];
        int words = 0;
        int at = 0;
        while (at < folded.length() && words < own.length) {
            int end = endOfWord(folded, at);
            int stem = stem(folded, at, end);
            if (stem != 0 && !contains(own, words, stem)) {
                own[words++] = stem;
            }
            at = end + 1;
        }
        int known = 0;
        for (int i = 0; i < words; i++) {
            known += counts[slot(own[i])] > (counted ? 1 : 0) ? 1 : 0;
        }
        return new Share(words, known);
    }

    /** Whether the word that begins at {@code from} stands twice elsewhere in the text. */
    boolean knows(String folded, int from, boolean counted) {
        int stem = stem(folded, from, endOfWord(folded, from));
        return stem != 0 && counts[slot(stem)] > (counted ? 2 : 1);
    }

    private static boolean contains(int[] stems, int size, int stem) {
        for (int i = 0; i < size; i++) {
            if (stems[i] == stem) {
                return true;
            }
        }
        return false;
    }

    private static int endOfWord(String folded, int from) {
        int to = from;
        while (to < folded.length() && Letters.isLetterOrDigit(folded.charAt(to))) {
            to++;
        }
        return to;
    }

    /** A number for the word at {@code folded[from, to)}; 0 for one that says nothing. */
    private int stem(String folded, int from, int to) {
        if (to - from < SHORTEST || common.longestAt(folded, from, Lexicon.ALL) != null) {
            return 0;
        }
        int hash = 0;
        for (int i = from; i < Math.min(to, from + STEM); i++) {
            hash = 31 * hash + folded.charAt(i);
        }
        return hash == 0 ? 1 : hash;
    }

    private int slot(int stem) {
        int mask = stems.length - 1;
        int slot = (stem ^ stem >>> 15) & mask;
        while (stems[slot] != 0 && stems[slot] != stem) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldStems = stems;
        int[] oldCounts = counts;
        stems = new int[2 * oldStems.length];
        counts = new int[stems.length];
        for (int i = 0; i < oldStems.length; i++) {
            if (oldStems[i] != 0) {
                int slot = slot(oldStems[i]);
                stems[slot] = oldStems[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
