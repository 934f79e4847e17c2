package newsarchive.normalise;

import java.util.Set;

/** The three letters in a row that a list of words has, the ends of words included. Immutable. */
final class Trigrams {
    private static final char START = '^';
    private static final char END = '$';

    /** Three letters in one number, by open addressing; 0 is a free slot. */
    private long[] slots = new long[1 << 14];

    private int size;

    private Trigrams() {}

    static Trigrams of(Set<String> words) {
        Trigrams all = new Trigrams();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                all.add(at(word, i));
            }
        }
        return all;
    }

    /** How many of the three letters in a row of {@code word} are none of these. */
    int missingIn(String word) {
        int missing = 0;
        for (int i = 0; i < word.length(); i++) {
            missing += slots[slot(at(word, i))] == 0 ? 1 : 0;
        }
        return missing;
    }

    /** The letter at {@code i} with the one before it and the one behind it. */
    private static long at(String word, int i) {
        long before = i == 0 ? START : word.charAt(i - 1);
        long after = i + 1 == word.length() ? END : word.charAt(i + 1);
        return before << 32 | (long) word.charAt(i) << 16 | after;
    }

    private void add(long three) {
        int slot = slot(three);
        if (slots[slot] == 0) {
            slots[slot] = three;
            if (2 * ++size > slots.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long three : old) {
            if (three != 0) {
                slots[slot(three)] = three;
            }
        }
    }

    private int slot(long three) {
        int mask = slots.length - 1;
        int slot = (int) ((three * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (slots[slot] != 0 && slots[slot] != three) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
