package newsarchive.normalise;

import java.util.Arrays;

/**
 * Which words wait until a text has another one, also one that was never met. Of those only a hash
 * is kept; where two have the same, a word is looked at once more than need be. For one thread.
 */
final class WaitingWords {
    private static final int ROOM_AT_FIRST = 1024;

    // rows of waiting words: the word and the next in its row, 0 for none; the first is no word
    private int[] rows = new int[2 * ROOM_AT_FIRST];
    private int size = 1;

    /** Hashes of words that were not met, by open addressing; 0 is a free slot. */
    private long[] unmet = new long[ROOM_AT_FIRST];

    /** The row of each of them. */
    private int[] firsts = new int[ROOM_AT_FIRST];

    private int used;

    /** How many wait, counting a word once for each that it waits for. */
    int size() {
        return size;
    }

    /** The word at a place of a row. */
    int word(int place) {
        return rows[2 * place];
    }

    /** The place behind it; 0 at the row's end. */
    int next(int place) {
        return rows[2 * place + 1];
    }

    /** Puts a word before a row; returns its place. */
    int add(int word, int row) {
        if (2 * size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * rows.length);
        }
        rows[2 * size] = word;
        rows[2 * size + 1] = row;
        return size++;
    }

    /** Lets a word wait for one that was not met. */
    void addForUnmet(long hash, int word) {
        int slot = slot(hash);
        if (unmet[slot] == 0) {
            unmet[slot] = hash;
            if (2 * ++used > unmet.length) {
                grow();
                slot = slot(hash);
            }
        }
        firsts[slot] = add(word, firsts[slot]);
    }

    /** The row of those that wait for a word which is now met; 0 for none. */
    int forMet(long hash) {
        return firsts[slot(hash)];
    }

    private void grow() {
        long[] hashes = unmet;
        int[] rowsBefore = firsts;
        unmet = new long[2 * hashes.length];
        firsts = new int[unmet.length];
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                int slot = slot(hashes[i]);
                unmet[slot] = hashes[i];
                firsts[slot] = rowsBefore[i];
            }
        }
    }

    private int slot(long hash) {
        int mask = unmet.length - 1;
        int slot = (int) (hash >>> Integer.SIZE) & mask;
        while (unmet[slot] != 0 && unmet[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Mixes the bits of a packed word; never 0. */
    static long hash(long first, long second) {
        long mixed = (first + second * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ mixed >>> Integer.SIZE) * 0x94D049BB133111EBL | 1;
    }

    /** Mixes the bits of any other word; never 0. */
    static long hash(String word) {
        return hash(word.hashCode(), word.length());
    }
}
