package newsarchive.normalise;

import java.util.Arrays;

/** Replacements in one text, in order and without overlap. For one thread. */
final class Edits {
    private static final int[] NO_PLACES = {};
    private static final String[] NO_TEXTS = {};

    private int[] starts = NO_PLACES;
    private int[] ends = NO_PLACES;
    private String[] afters = NO_TEXTS;
    private int count;

    /** Replaces {@code start} to {@code end}; edits come in the order of the text. */
    void replace(int start, int end, String after) {
        if (count > 0 && start < ends[count - 1]) {
            throw new IllegalArgumentException("edit at " + start + " overlaps the one before");
        }
        if (count == starts.length) {
            int larger = Math.max(8, count * 2);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            afters = Arrays.copyOf(afters, larger);
        }
        starts[count] = start;
        ends[count] = end;
        afters[count++] = after;
    }

    void remove(int start, int end) {
        replace(start, end, "");
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    int start(int edit) {
        return starts[edit];
    }

    int end(int edit) {
        return ends[edit];
    }

    String after(int edit) {
        return afters[edit];
    }

    /** The text with all replacements made. */
    String apply(String text) {
        StringBuilder edited = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int i = 0; i < count; i++) {
            edited.append(text, from, starts[i]).append(afters[i]);
            from = ends[i];
        }
        return edited.append(text, from, text.length()).toString();
    }
}
