package newsarchive.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line at spaces so that it fits a width. */
final class WrappedText {
    private WrappedText() {}

    /**
     * The lines of {@code text}, at least one; a word longer than {@code width} is cut.
     *
     * @param width in code points, at least 1
     */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (text.codePointCount(from, text.length()) > width) {
            int limit = text.offsetByCodePoints(from, width);
            int space = text.lastIndexOf(' ', limit);
            int end = space > from ? space : limit;
            lines.add(text.substring(from, end));
            from = space > from ? space + 1 : limit;
        }
        lines.add(text.substring(from));
        return lines;
    }
}
