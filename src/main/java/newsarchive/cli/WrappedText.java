package newsarchive.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line at spaces so that it fits a width. */
final class WrappedText {
    private WrappedText() {}

    /**
     * The lines of {@code text}, at least one; a word longer than {@code width} is cut.
     *
     * @param width in columns of a terminal, at least 2
     */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int used = 0;
        int space = -1;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int columns = TextWidth.of(c);
            if (used + columns > width && i > from) {
                // a space that would begin the next line parts the two and is not shown
                int end = c == ' ' ? i : space > from ? space : i;
                lines.add(text.substring(from, end));
                from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
                i = from;
                used = 0;
                space = -1;
                continue;
            }
            if (c == ' ') {
                space = i;
            }
            used += columns;
            i += Character.charCount(c);
        }
        lines.add(text.substring(from));
        return lines;
    }
}
