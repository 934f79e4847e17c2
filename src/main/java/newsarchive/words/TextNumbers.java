package newsarchive.words;

import java.util.Arrays;

/**
 * The words of one article of an archive as numbers. Each asking unpacks them anew. Immutable, safe
 * for many threads.
 */
public final class TextNumbers {
    private static final int ROWS = 5;

    private final byte[] packed;
    private final int[] ends;
    private final int[] places;

    /**
     * Reads what {@link #pack} gave.
     *
     * @param places the common number of each number that was packed
     */
    TextNumbers(byte[] packed, int[] places) {
        this.packed = packed;
        this.places = places;
        this.ends = new int[ROWS + 1];
        int at = 0;
        for (int row = 1; row <= ROWS; row++) {
            int shift = 0;
            do {
                ends[row] |= (packed[at] & 0x7f) << shift;
                shift += 7;
            } while (packed[at++] < 0);
        }
        ends[0] = at;
        for (int row = 1; row <= ROWS; row++) {
            ends[row] += ends[row - 1];
        }
    }

    /**
     * An article in little room.
     *
     * @param numbers a number for each of its own, which others share
     */
    static byte[] pack(HeldWords words, int[] numbers) {
        byte[][] rows = {
            PackedNumbers.of(numbers).bytes(),
            words.title().bytes(),
            words.body().bytes(),
            words.sketch().bytes(),
            words.prints().bytes()
        };
        int[] lengths = Arrays.stream(rows).mapToInt(row -> row.length).toArray();
        byte[] head = PackedNumbers.of(lengths).bytes();
        byte[] packed = Arrays.copyOf(head, head.length + Arrays.stream(lengths).sum());
        int at = head.length;
        for (byte[] row : rows) {
            System.arraycopy(row, 0, packed, at, row.length);
            at += row.length;
        }
        return packed;
    }

    private int[] row(int which) {
        return PackedNumbers.unpack(packed, ends[which], ends[which + 1]);
    }

    /** The common numbers of the article's distinct words, by its own numbers. */
    public int[] common() {
        int[] common = row(0);
        for (int own = 0; own < common.length; own++) {
            common[own] = places[common[own]];
        }
        return common;
    }

    /** The entries of the headline: own numbers with their {@link Casing}. */
    public int[] title() {
        return row(1);
    }

    /** The entries of the text: own numbers with their {@link Casing}. */
    public int[] body() {
        return row(2);
    }

    /** The words of the text by their common numbers, in order. */
    public int[] row() {
        int[] common = common();
        int[] row = body();
        for (int i = 0; i < row.length; i++) {
            row[i] = common[Casing.word(row[i])];
        }
        return row;
    }

    /** Hashes by which copies are noticed, ascending. */
    public int[] sketch() {
        return row(3);
    }

    /** Hashes by which common passages are noticed. */
    public int[] prints() {
        return row(4);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextNumbers text
                && Arrays.equals(common(), text.common())
                && Arrays.equals(
                        packed, ends[1], ends[ROWS], text.packed, text.ends[1], text.ends[ROWS]);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body());
    }
}
