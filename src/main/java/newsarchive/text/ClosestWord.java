package newsarchive.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant: "did you mean …?". */
public final class ClosestWord {
    private ClosestWord() {}

    /**
     * The known word nearest to {@code written} by edits (insert, delete, replace, swap of
     * neighbours), without regard to case; empty when none is within a third of its length. Among
     * equals the first wins.
     */
    public static Optional<String> to(String written, List<String> known) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int best = Math.max(1, wanted.length() / 3) + 1;
        String closest = null;
        for (String word : known) {
            int distance = distance(wanted, word.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                closest = word;
            }
        }
        return Optional.ofNullable(closest);
    }

    /** Optimal string alignment: Levenshtein's distance with swaps. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
