package newsarchive.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that someone who mistyped probably meant, by the edit distance that counts a
 * swapped pair as one slip (Damerau's, restricted form). Stateless.
 */
public final class ClosestWord {
    /** Longer words are no slips of a key, and comparing them would take long. */
    private static final int LONGEST = 100;

    private ClosestWord() {}

    /**
     * The closest of {@code known}, the first of several as close; empty when none is close: one
     * slip is borne up to five letters, two up to eight, and then one more for each four. Case does
     * not count.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        String closest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int allowed = allowed(Math.max(wanted.length(), candidate.length()));
            if (Math.abs(wanted.length() - candidate.length()) > allowed) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance <= allowed && distance < least) {
                least = distance;
                closest = candidate;
            }
        }
        return Optional.ofNullable(closest);
    }

    private static int allowed(int length) {
        return length <= 2 ? 0 : length <= 5 ? 1 : (length + 3) / 4;
    }

    /** How many letters must be put in, taken out, changed or swapped with the next. */
    public static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] previous = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int least = Math.min(previous[j] + 1, current[j - 1] + 1);
                least = Math.min(least, previous[j - 1] + (same ? 0 : 1));
                boolean swapped =
                        i > 1
                                && j > 1
                                && from.charAt(i - 1) == to.charAt(j - 2)
                                && from.charAt(i - 2) == to.charAt(j - 1);
                current[j] = swapped ? Math.min(least, before[j - 2] + 1) : least;
            }
            int[] oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }
        return previous[to.length()];
    }
}
