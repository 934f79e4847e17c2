package newsarchive.words;

import java.util.Arrays;

/** The words of one text in order: number, casing and place of each. For one thread. */
final class TextRow {
    static final TextRow NONE = new TextRow();

    private int[] entries = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] small = new boolean[64];
    private int size;

    void add(int word, int casing, int start, int end) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        entries[size] = Casing.entry(word, casing);
        starts[size] = start;
        ends[size++] = end;
        if (casing == Casing.SMALL) {
            if (word >= small.length) {
                small = Arrays.copyOf(small, Math.max(word + 1, small.length * 2));
            }
            small[word] = true;
        }
    }

    int size() {
        return size;
    }

    int word(int place) {
        return Casing.word(entries[place]);
    }

    int start(int place) {
        return starts[place];
    }

    int end(int place) {
        return ends[place];
    }

    /** Whether the text also writes a word in small letters. */
    boolean isSmallElsewhere(int word) {
        return word < small.length && small[word];
    }

    /** A hash of each word. */
    int[] hashes(WordTable table) {
        int[] hashes = new int[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = table.hash(word(i));
        }
        return hashes;
    }

    PackedNumbers packed() {
        return PackedNumbers.of(entries, size);
    }
}
