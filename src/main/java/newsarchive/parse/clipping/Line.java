package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the text.
 *
 * @param index from 0 in the text given to the reader
 * @param text the whole line
 * @param from column from 0 of its first character that is no space; the length when it is blank
 * @param to column after its last character that is no space
 */
record Line(int index, String text, int from, int to) {

    /** All lines of a text with LF line ends. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            lines.add(of(lines.size(), text.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    private static Line of(int index, String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Line(index, text, from, to);
    }

    boolean isBlank() {
        return from == to;
    }

    /** Number of characters without the spaces around them. */
    int length() {
        return to - from;
    }

    /** The line without the spaces around it. */
    String content() {
        return text.substring(from, to);
    }

    char first() {
        return text.charAt(from);
    }

    char last() {
        return text.charAt(to - 1);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c == '\u2007'
                || c == '\u202F'
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F';
    }
}
