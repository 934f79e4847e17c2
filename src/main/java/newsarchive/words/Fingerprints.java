package newsarchive.words;

/**
 * Takes two sorts of fingerprints of a row of words. The <em>sketch</em> holds the smallest hashes
 * of all rows of five words (MinHash, Broder 1997): two texts with many rows in common have many of
 * these in common. The <em>prints</em> hold the smallest hash of each window of rows of twelve
 * words (winnowing, Schleimer, Wilkerson and Aiken 2003): texts that share {@value #PASSAGE} words
 * in a row, whatever else is in them, share at least one. Both may agree by chance; what they
 * propose is checked word by word. For one text and one thread.
 */
final class Fingerprints {
    /** The shortest passage that is surely noticed: 12 + 14 - 1. */
    static final int PASSAGE = 25;

    private static final int SKETCH_ROW = 5;
    private static final int SKETCH = 48;
    private static final int PRINT_ROW = 12;
    private static final int WINDOW = PASSAGE - PRINT_ROW + 1;
    private static final long BASE = 0x9e3779b97f4a7c15L;

    /** Hashes are kept in so many bits: four bytes when packed. */
    private static final int BITS = 28;

    private final int[] smallest = new int[SKETCH];
    private int kept;

    private Fingerprints() {}

    /** The sketch of a row of hashed words, ascending. */
    static PackedNumbers sketch(int[] hashes) {
        Fingerprints sketch = new Fingerprints();
        int[] rows = rows(hashes, SKETCH_ROW);
        int i = 0;
        for (; i < rows.length && sketch.kept < SKETCH; i++) {
            sketch.keep(rows[i]);
        }
        int largest = sketch.smallest[SKETCH - 1];
        for (; i < rows.length; i++) {
            if (rows[i] < largest) {
                sketch.keep(rows[i]);
                largest = sketch.smallest[SKETCH - 1];
            }
        }
        return PackedNumbers.of(sketch.smallest, sketch.kept);
    }

    private void keep(int hash) {
        int at = kept;
        while (at > 0 && smallest[at - 1] > hash) {
            at--;
        }
        if (at > 0 && smallest[at - 1] == hash) {
            return;
        }
        int last = Math.min(kept, SKETCH - 1);
        System.arraycopy(smallest, at, smallest, at + 1, last - at);
        smallest[at] = hash;
        kept = Math.min(kept + 1, SKETCH);
    }

    /** The prints of a row of hashed words, in the order of the text. */
    static PackedNumbers prints(int[] hashes) {
        int[] rows = rows(hashes, PRINT_ROW);
        int[] prints = new int[rows.length];
        int size = 0;
        int least = -1;
        for (int end = WINDOW; end <= rows.length; end++) {
            int start = end - WINDOW;
            int before = least;
            if (least < start) {
                least = start;
                for (int i = start + 1; i < end; i++) {
                    least = rows[i] <= rows[least] ? i : least;
                }
            } else if (rows[end - 1] <= rows[least]) {
                least = end - 1;
            }
            if (least != before) {
                prints[size++] = rows[least];
            }
        }
        return PackedNumbers.of(prints, size);
    }

    /** A hash of each row of so many words, by a rolling polynomial. */
    private static int[] rows(int[] hashes, int length) {
        int[] rows = new int[Math.max(0, hashes.length - length + 1)];
        long highest = 1;
        for (int i = 0; i < length; i++) {
            highest *= BASE;
        }
        long rolling = 0;
        for (int i = 0; i < length - 1 && i < hashes.length; i++) {
            rolling = rolling * BASE + hashes[i];
        }
        int before = 0;
        for (int row = 0; row < rows.length; row++) {
            rolling = rolling * BASE + hashes[row + length - 1] - highest * before;
            before = hashes[row];
            rows[row] = spread(rolling);
        }
        return rows;
    }

    /** Mixes all bits of a hash (the finaliser of SplitMix64). */
    private static int spread(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return (int) (mixed >>> (64 - BITS));
    }
}
