package newsarchive.importing;

/**
 * Escapes text so that a CommonMark parser reads it back as the same text: only what would be
 * markup where it stands. Stateless.
 */
final class EscapeText {
    private EscapeText() {}

    /**
     * Where a text stands.
     *
     * @param lineStart whether it begins a line of a block
     * @param cell whether it stands in a cell of a table
     * @param brackets whether square brackets near it could become a link
     */
    record Place(boolean lineStart, boolean cell, boolean brackets) {}

    /** {@code text}, escaped for where it stands. */
    static String of(String text, Place place) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        int start = 0;
        if (place.lineStart()) {
            start = lineStart(text, escaped);
        }
        boolean brackets = place.brackets() || text.contains("](") || text.contains("][");
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '`', '*', '~', '<' -> escaped.append('\\').append(c);
                case '_' -> escaped.append(insideWord(text, i) ? "_" : "\\_");
                case '[', ']' -> {
                    boolean note = c == '[' && i + 1 < text.length() && text.charAt(i + 1) == '^';
                    escaped.append(brackets || note ? "\\" : "").append(c);
                }
                case '&' -> escaped.append(mayBeEntity(text, i) ? "\\&" : "&");
                case '|' -> escaped.append(place.cell() ? "\\|" : "|");
                case '!' -> escaped.append(i + 1 == text.length() ? "\\!" : "!");
                case '\n' -> escaped.append("&#10;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A space at the end of a line would be lost, two would break the line. */
    static void keepSpaceAtEnd(StringBuilder line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        String blanks = line.substring(end);
        line.setLength(end);
        line.append(spaces(blanks));
    }

    private static String spaces(String blanks) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < blanks.length(); i++) {
            written.append(blanks.charAt(i) == ' ' ? "&#32;" : "&#9;");
        }
        return written.toString();
    }

    /** Writes what could begin a block; answers how much of the text is written. */
    private static int lineStart(String text, StringBuilder escaped) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        escaped.append(spaces(text.substring(0, at)));
        if (at == text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if (c == '>' || c == '[' || isRuleOfMarks(text, at)) {
            escaped.append('\\').append(c);
            return at + 1;
        }
        if ((c == '+' || c == '-') && endsOrSpace(text, at + 1)) {
            escaped.append('\\').append(c);
            return at + 1;
        }
        if (c == '#') {
            int end = at;
            while (end < text.length() && text.charAt(end) == '#') {
                end++;
            }
            if (end - at <= 6 && endsOrSpace(text, end)) {
                escaped.append("\\#");
                return at + 1;
            }
        }
        int digits = at;
        while (digits < text.length() && digits - at < 9 && isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered =
                digits > at
                        && digits < text.length()
                        && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                        && endsOrSpace(text, digits + 1);
        if (numbered) {
            escaped.append(text, at, digits).append('\\').append(text.charAt(digits));
            return digits + 1;
        }
        return at;
    }

    /** A line of nothing but such marks draws a rule, makes a heading or the head of a table. */
    private static boolean isRuleOfMarks(String text, int from) {
        if ("-=:|".indexOf(text.charAt(from)) < 0) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            if ("-=:| \t".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsOrSpace(String text, int at) {
        return at >= text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean insideWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean mayBeEntity(String text, int at) {
        if (at + 1 == text.length()) {
            return true;
        }
        char next = text.charAt(at + 1);
        return next == '#' || Character.isLetterOrDigit(next);
    }
}
