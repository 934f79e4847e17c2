package newsarchive.parse.clipping;

/** The sign with which a list item begins. */
final class Bullet {
    private static final String SIGNS = "•·▪‣◦●○■□◆►▶➢➤✓✔★∙⁃*";

    private Bullet() {}

    /** Length of the sign and the spaces after it; 0 when the text begins with none. */
    static int length(String text) {
        return Math.max(sign(text), number(text));
    }

    /** Length of a sign such as {@code •} or {@code - } with the spaces after it. */
    static int sign(String text) {
        if (text.length() < 3) {
            return 0;
        }
        char c = text.charAt(0);
        boolean spaced = Line.isSpace(text.charAt(1));
        boolean dash = (c == '-' || c == '–' || c == '—' || c == '+') && spaced;
        boolean letterO = c == 'o' && spaced && Character.isUpperCase(text.charAt(2));
        boolean sign = SIGNS.indexOf(c) >= 0 && (spaced || c != '*');
        if (!dash && !letterO && !sign) {
            return 0;
        }
        int end = 1;
        while (end < text.length() && Line.isSpace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && Character.isLetterOrDigit(nextThatCounts(text, end))
                ? end
                : 0;
    }

    private static char nextThatCounts(String text, int from) {
        int at = from;
        while (at + 1 < text.length() && "\"'“‘«„([#$€£".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.charAt(at);
    }

    /** Length of {@code 1. }, {@code 2) }, {@code (3) } with the spaces after it. */
    static int number(String text) {
        int at = text.startsWith("(") ? 1 : 0;
        int digits = at;
        while (digits < text.length()
                && digits - at < 3
                && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == at || digits + 2 >= text.length()) {
            return 0;
        }
        char mark = text.charAt(digits);
        boolean closes = at == 1 ? mark == ')' : mark == '.' || mark == ')';
        if (!closes || !Line.isSpace(text.charAt(digits + 1))) {
            return 0;
        }
        int end = digits + 1;
        while (end < text.length() && Line.isSpace(text.charAt(end))) {
            end++;
        }
        return end < text.length() ? end : 0;
    }

    /** The number of {@code 2) }; only asked where {@link #number} is above 0. */
    static int value(String text) {
        int at = text.startsWith("(") ? 1 : 0;
        int value = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
            at++;
        }
        return value;
    }
}
