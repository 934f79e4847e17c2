package newsarchive.normalise;

/** Tells the beginning and end of a text and of its lines, where spaces mean nothing. */
final class TextEdge {
    private TextEdge() {}

    /** Whether nothing but a line's edge is before {@code start} or behind {@code end}. */
    static boolean at(String text, int start, int end) {
        return start == 0
                || end == text.length()
                || text.charAt(start - 1) == '\n'
                || text.charAt(end) == '\n';
    }
}
