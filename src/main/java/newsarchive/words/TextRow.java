package newsarchive.words;

import java.util.Arrays;

/** The words of one text in order: number, casing and place of each. For one thread. */
final class TextRow {
    static final TextRow NONE = new TextRow(0, false);

    private static final int LETTERS_A_WORD = 5;

    private final boolean places;
    private int[] entries;
    private int[] starts;
    private int[] ends;
    private boolean[] small;
    private int size;

    /**
     * An empty row.
     *
     * @param length of the text, about
     * @param places whether anybody will ask for {@link #start}, {@link #end} and {@link
     *     #isSmallElsewhere}
     */
    TextRow(int length, boolean places) {
        this.places = places;
        this.entries = new int[length / LETTERS_A_WORD + 8];
        this.starts = new int[places ? entries.length : 0];
        this.ends = new int[starts.length];
        this.small = new boolean[places ? 1024 : 0];
    }

    void add(int word, int casing, int start, int end) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size] = Casing.entry(word, casing);
        if (places) {
            addPlace(word, casing, start, end);
        }
        size++;
    }

    private void addPlace(int word, int casing, int start, int end) {
        if (size >= starts.length) {
            starts = Arrays.copyOf(starts, entries.length);
            ends = Arrays.copyOf(ends, entries.length);
        }
        starts[size] = start;
        ends[size] = end;
        if (casing == Casing.SMALL) {
            if (word >= small.length) {
                small = Arrays.copyOf(small, word * 2);
            }
            small[word] = true;
        }
    }

    /** Notes that the words from one place up to another are a name. */
    void name(int from, int to) {
        for (int i = from; i < to; i++) {
            entries[i] = Casing.entry(word(i), Casing.NAMED);
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
