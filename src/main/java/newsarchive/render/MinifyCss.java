package newsarchive.render;

/**
 * Takes comments and needless spaces out of a style sheet. Strings and addresses stay as they are;
 * a space that may part selectors or values stays one space.
 */
final class MinifyCss {
    private MinifyCss() {}

    static String of(String css) {
        StringBuilder small = new StringBuilder(css.length());
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                int end = stringEnd(css, at);
                small.append(css, at, end);
                at = end;
            } else if (Character.isWhitespace(c)) {
                space(small);
                at++;
            } else {
                sign(small, c);
                at++;
            }
        }
        return small.toString().strip();
    }

    private static void space(StringBuilder small) {
        if (!small.isEmpty() && " {};,>".indexOf(small.charAt(small.length() - 1)) < 0) {
            small.append(' ');
        }
    }

    private static void sign(StringBuilder small, char c) {
        int last = small.length() - 1;
        if ("{};,>".indexOf(c) >= 0 && last >= 0 && small.charAt(last) == ' ') {
            small.setLength(last);
            last--;
        }
        if (c == '}' && last >= 0 && small.charAt(last) == ';') {
            small.setLength(last);
        }
        small.append(c);
    }

    private static int stringEnd(String css, int start) {
        char quote = css.charAt(start);
        int at = start + 1;
        while (at < css.length() && css.charAt(at) != quote) {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, css.length());
    }
}
