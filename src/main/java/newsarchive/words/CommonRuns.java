package newsarchive.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the rows of words that two texts have in common, word by word. Stateless. */
public final class CommonRuns {
    private static final int MOST_PLACES = 8;
    private static final int BASE = 0x01000193;

    private CommonRuns() {}

    /**
     * A row of words that stands in both texts.
     *
     * @param first place of its first word in the first text
     * @param second place of its first word in the second text
     * @param length number of words
     */
    public record Run(int first, int second, int length) {}

    /**
     * The rows of at least {@code least} words that stand in both, in the order of the second text
     * and without overlap in it; of several that begin at one place the longest.
     */
    public static List<Run> of(int[] first, int[] second, int least) {
        List<Run> runs = new ArrayList<>();
        if (first.length < least || second.length < least) {
            return runs;
        }
        int mask = Integer.highestOneBit(first.length * 2) * 2 - 1;
        int[] rows = rows(first, least, mask);
        int[] others = rows(second, least, mask);
        // the last place of each row by hash, and of each place the one before it of the same hash
        int[] last = new int[mask + 1];
        int[] before = new int[first.length];
        Arrays.fill(last, -1);
        for (int i = 0; i + least <= first.length; i++) {
            int slot = rows[i];
            before[i] = last[slot];
            last[slot] = i;
        }
        for (int j = 0; j + least <= second.length; ) {
            int best = -1;
            int longest = 0;
            int tried = 0;
            for (int i = last[others[j]]; i >= 0 && tried < MOST_PLACES; i = before[i], tried++) {
                int length = common(first, i, second, j);
                if (length >= least && length >= longest) {
                    best = i;
                    longest = length;
                }
            }
            if (best >= 0) {
                runs.add(new Run(best, j, longest));
                j += longest;
            } else {
                j++;
            }
        }
        return runs;
    }

    private static int common(int[] first, int i, int[] second, int j) {
        int length = 0;
        while (i + length < first.length
                && j + length < second.length
                && first[i + length] == second[j + length]) {
            length++;
        }
        return length;
    }

    /** A hash of each row of {@code length} words, by a rolling polynomial. */
    private static int[] rows(int[] words, int length, int mask) {
        int[] rows = new int[words.length - length + 1];
        int highest = 1;
        for (int i = 0; i < length; i++) {
            highest *= BASE;
        }
        int rolling = 0;
        for (int i = 0; i < words.length; i++) {
            rolling = rolling * BASE + words[i];
            if (i >= length) {
                rolling -= highest * words[i - length];
            }
            if (i >= length - 1) {
                rows[i - length + 1] = (rolling ^ rolling >>> 15) & mask;
            }
        }
        return rows;
    }
}
