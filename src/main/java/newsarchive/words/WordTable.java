package newsarchive.words;

import java.util.Arrays;
import newsarchive.text.Words;

/**
 * Gives each distinct word of some articles a number, in the order in which they are met. A word of
 * plain letters is found without a copy of it being made. For one thread.
 */
final class WordTable {
    /** What a text of none but invisible letters is. */
    static final int NO_WORD = -1;

    private String[] words = new String[256];
    private int[] hashes = new int[256];

    // number plus one; 0 where a slot is free
    private int[] slots = new int[1024];
    private int size;

    /** The number of the word that stands at {@code text[start, end)}. */
    int number(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            int c = text.charAt(i);
            if (c >= 0x80) {
                return number(Words.fold(text.substring(start, end)));
            }
            hash = 31 * hash + lower(c);
        }
        int slot = slot(hash);
        for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && isLower(words[number], text, start, end)) {
                return number;
            }
        }
        return add(Words.fold(text.substring(start, end)), hash, slot);
    }

    /**
     * The number of the folded word that stands at {@code text[start, end)}, as it stands there.
     */
    int folded(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = slot(hash);
        for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash
                    && words[number].length() == end - start
                    && text.startsWith(words[number], start)) {
                return number;
            }
        }
        return add(text.substring(start, end), hash, slot);
    }

    private int number(String folded) {
        if (folded.isEmpty()) {
            return NO_WORD;
        }
        int hash = folded.hashCode();
        int slot = slot(hash);
        for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && words[number].equals(folded)) {
                return number;
            }
        }
        return add(folded, hash, slot);
    }

    private int add(String folded, int hash, int slot) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        words[size] = folded;
        hashes[size] = hash;
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            int slot = slot(hashes[number]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    /** How many distinct words were met. */
    int size() {
        return size;
    }

    /** The word of a number, folded. */
    String word(int number) {
        return words[number];
    }

    /** A hash of the word of a number, the same in every article. */
    int hash(int number) {
        return hashes[number];
    }

    private static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }

    private static boolean isLower(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
