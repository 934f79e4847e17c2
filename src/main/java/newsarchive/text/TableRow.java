package newsarchive.text;

import java.util.regex.Pattern;

/**
 * Knows the rows of tables in an article's plain text, where the cells of a row stand on one line
 * with a bar between, and the rows of a table in one paragraph. Stateless.
 */
public final class TableRow {
    private static final String BAR = " | ";
    private static final String GAP = "\n\n";
    private static final Pattern BARS = Pattern.compile("(?:(?:^| )\\|)+(?: |$)");

    private TableRow() {}

    /** Whether a paragraph is a table: none of its lines is without a bar. */
    public static boolean isTable(String paragraph) {
        return paragraph.contains(BAR) && paragraph.lines().allMatch(line -> line.contains(BAR));
    }

    /** Whether the place {@code at} of a text is in a table. */
    public static boolean holds(String text, int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int bar = text.indexOf(BAR, line);
        int end = text.indexOf('\n', at);
        if (bar < 0 || (end >= 0 && bar > end)) {
            return false;
        }
        int before = text.lastIndexOf(GAP, at - 1);
        int behind = text.indexOf(GAP, at);
        return isTable(
                text.substring(
                        before < 0 ? 0 : before + GAP.length(),
                        behind < 0 ? text.length() : behind));
    }

    /**
     * The cells of a row as words to read, {@code ·} between them, those without words left out.
     *
     * @param row one space between words
     */
    static String cells(String row) {
        String cells = BARS.matcher(row).replaceAll(" · ");
        int from = cells.startsWith(" · ") ? 3 : 0;
        int to = cells.length() - (cells.endsWith(" · ") ? 3 : 0);
        return cells.substring(from, Math.max(from, to));
    }
}
