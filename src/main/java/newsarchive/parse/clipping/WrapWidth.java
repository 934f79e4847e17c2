package newsarchive.parse.clipping;

import java.util.Arrays;
import java.util.List;

/**
 * Measures whether lines were broken at a width, and at which: most lines that have a successor are
 * nearly full, end in the middle of a sentence, and their successors begin with a small letter.
 *
 * @param width characters of a full line; 0 when the lines are not wrapped
 */
record WrapWidth(int width) {
    static final WrapWidth NONE = new WrapWidth(0);
    private static final int WIDEST = 200;
    private static final int NARROWEST = 18;
    private static final int ENOUGH_PAIRS = 3;

    boolean isWrapped() {
        return width > 0;
    }

    /** Measures lines of which each follows the one before it without a blank line. */
    static WrapWidth of(List<Line[]> pairs, int enough) {
        int[] lengths = new int[pairs.size()];
        int count = 0;
        for (Line[] pair : pairs) {
            if (pair[0].length() <= WIDEST) {
                lengths[count++] = pair[0].length();
            }
        }
        if (count < enough || count * 2 < pairs.size()) {
            return NONE;
        }
        Arrays.sort(lengths, 0, count);
        int width = lengths[Math.min(count - 1, count * 19 / 20)];
        return width >= NARROWEST && looksWrapped(pairs, width) ? new WrapWidth(width) : NONE;
    }

    private static boolean looksWrapped(List<Line[]> pairs, int width) {
        int full = 0;
        int open = 0;
        int cased = 0;
        int small = 0;
        for (Line[] pair : pairs) {
            if (pair[0].length() > WIDEST || pair[0].length() < width * 0.6) {
                continue;
            }
            full++;
            String next = pair[1].content();
            open += Ends.withStop(pair[0].content()) ? 0 : 1;
            boolean isSmall = Ends.startsSmall(next);
            cased += isSmall || Ends.startsCapital(next) ? 1 : 0;
            small += isSmall ? 1 : 0;
        }
        boolean mostlyOpen = full >= ENOUGH_PAIRS && open * 2 >= full && full * 3 >= pairs.size();
        boolean caseless = cased * 4 < full;
        return mostlyOpen && (caseless || small * 5 >= cased * 2);
    }
}
