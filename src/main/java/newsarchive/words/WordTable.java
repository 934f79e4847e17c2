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

    /** The words, folded, each followed by a line end. */
    private char[] letters = new char[4096];

    /** Where the line end of each word stands. */
    private int[] ends = new int[512];

    private int[] hashes = new int[512];

    // number plus one; 0 where a slot is free
    private int[] slots = new int[2048];
    private int size;

    /** The number of the word that stands at {@code text[start, end)}. */
    int number(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            int c = text[i];
            if (c >= 0x80) {
                return number(Words.fold(new String(text, start, end - start)));
            }
            hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        return number(text, start, end, hash);
    }

    /** The number of the folded word that stands at {@code text[start, end)}. */
    int folded(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return number(text, start, end, hash);
    }

    private int number(String folded) {
        return folded.isEmpty()
                ? NO_WORD
                : number(folded.toCharArray(), 0, folded.length(), folded.hashCode());
    }

    private int number(char[] text, int start, int end, int hash) {
        int slot = slot(hash);
        for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && is(number, text, start, end)) {
                return number;
            }
        }
        return add(text, start, end, hash, slot);
    }

    private int add(char[] text, int start, int end, int hash, int slot) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        int at = start(size);
        int length = end - start;
        if (at + length + 1 > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, at + length + 1));
        }
        for (int i = 0; i < length; i++) {
            letters[at + i] = lower(text[start + i]);
        }
        letters[at + length] = '\n';
        ends[size] = at + length;
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

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1] + 1;
    }

    /** Gives the words of another table numbers here; returns them in the order of theirs there. */
    int[] addAll(WordTable other) {
        int[] numbers = new int[other.size];
        for (int number = 0; number < numbers.length; number++) {
            numbers[number] =
                    number(
                            other.letters,
                            other.start(number),
                            other.ends[number],
                            other.hashes[number]);
        }
        return numbers;
    }

    /** How many distinct words were met. */
    int size() {
        return size;
    }

    /** The word of a number, folded. */
    String word(int number) {
        int start = start(number);
        return new String(letters, start, ends[number] - start);
    }

    /** All words in the order of their numbers, each followed by a line end. */
    String all() {
        return new String(letters, 0, start(size));
    }

    /** A hash of the word of a number, as {@link String#hashCode} gives it. */
    int hash(int number) {
        return hashes[number];
    }

    /** Folded letters beyond ASCII are their own small ones. */
    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private boolean is(int number, char[] text, int start, int end) {
        int at = start(number);
        if (ends[number] - at != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (letters[at++] != lower(text[i])) {
                return false;
            }
        }
        return true;
    }
}
