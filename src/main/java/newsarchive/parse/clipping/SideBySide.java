package newsarchive.parse.clipping;

import java.util.List;

/**
 * Notices columns of running text that stand side by side, as a page of print gives them when it is
 * copied line by line. They are not taken apart; but whoever pasted them must know that the
 * sentences of both are mixed. A table in spaces looks alike; its cells are short, and begin with
 * capitals and figures where the lines of a column go on with a sentence.
 */
final class SideBySide {
    private static final String GAP = "   ";
    private static final int FEWEST_LINES = 8;
    private static final int GUTTER_PLAY = 3;
    private static final int WORDS = 2;
    private static final int WORDS_WITHOUT_CASE = 4;

    private final List<Line> lines;

    SideBySide(List<Line> lines) {
        this.lines = lines;
    }

    /** A line cut at its gutter; the columns count from 0. */
    private record Halves(String left, String right, int column) {}

    /** Index of the first of many lines with two columns; -1 when there are none. */
    int firstLine(int from, int to) {
        int first = -1;
        int last = -1;
        int count = 0;
        int small = 0;
        int column = -1;
        for (int i = from; i < to; i++) {
            Halves halves = halves(lines.get(i).text());
            boolean goesOn =
                    halves != null
                            && (first < 0 || Math.abs(halves.column() - column) <= GUTTER_PLAY);
            if (!goesOn) {
                // a paragraph's last line may end before the gutter, and blank lines part columns
                if (first >= 0 && i - last > 2) {
                    if (areColumns(count, small)) {
                        return first;
                    }
                    first = -1;
                    count = 0;
                    small = 0;
                }
                if (first >= 0 || halves == null) {
                    continue;
                }
            }
            first = first < 0 ? i : first;
            last = i;
            column = halves.column();
            count++;
            small += (goesOn(halves.left()) ? 1 : 0) + (goesOn(halves.right()) ? 1 : 0);
        }
        return areColumns(count, small) ? first : -1;
    }

    /** In a column more lines go on with a sentence than begin one. */
    private static boolean areColumns(int count, int small) {
        return count >= FEWEST_LINES && small >= count;
    }

    /** Where letters have no case, a long half is all there is to go by. */
    private static boolean goesOn(String half) {
        int first = half.codePointAt(0);
        boolean caseless =
                Character.isLetter(first)
                        && !Character.isUpperCase(first)
                        && !Character.isLowerCase(first);
        return Character.isLowerCase(first) || (caseless && words(half) >= WORDS_WITHOUT_CASE);
    }

    /** The line's two halves; null where it has no gap, several, or too little on one side. */
    private static Halves halves(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        int gap = line.indexOf(GAP, start);
        if (gap < 0) {
            return null;
        }
        int end = gap;
        while (end < line.length() && line.charAt(end) == ' ') {
            end++;
        }
        String left = line.substring(start, gap);
        String right = line.substring(end).stripTrailing();
        boolean one = right.indexOf(GAP) < 0;
        return one && words(left) >= WORDS && words(right) >= WORDS
                ? new Halves(left, right, end)
                : null;
    }

    /** Words of letters; the figures of a table are none. */
    private static int words(String half) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < half.length(); i++) {
            boolean letter = Character.isLetter(half.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && half.charAt(i) != ' ');
        }
        return words;
    }
}
