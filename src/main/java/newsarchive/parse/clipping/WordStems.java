package newsarchive.parse.clipping;

import newsarchive.parse.FoldedWords;

/**
 * The first letters of a text's words ({@link FoldedWords#stem}), each with how often it stands
 * there: inflected forms share them.
 */
final class WordStems {
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

    void addAll(FoldedWords words) {
        for (int word = 0; word < words.size(); word++) {
            int stem = words.stem(word);
            if (stem == 0) {
                continue;
            }
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
    }

    /**
     * What a block shares with the text.
     *
     * @param counted whether its own words were added
     */
    Share share(FoldedWords block, boolean counted) {
        int[] own = new int[40];
        int words = 0;
        for (int word = 0; word < block.size() && words < own.length; word++) {
            int stem = block.stem(word);
            if (stem != 0 && !contains(own, words, stem)) {
                own[words++] = stem;
            }
        }
        int known = 0;
        for (int i = 0; i < words; i++) {
            known += counts[slot(own[i])] > (counted ? 1 : 0) ? 1 : 0;
        }
        return new Share(words, known);
    }

    /** Whether words of a stem stand twice elsewhere in the text. */
    boolean knows(int stem, boolean counted) {
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
