package newsarchive.render;

import org.jspecify.annotations.Nullable;

/** Escapes text for HTML and XML, in elements and in quoted attributes. Stateless. */
final class EscapedText {
    private static final int LONG = 48;

    private EscapedText() {}

    /** The text with the five signs of markup as references; the same string where it has none. */
    static String of(String text) {
        int length = text.length();
        int i = plain(text);
        if (i == length) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(length + 32);
        int from = 0;
        for (; i < length; i++) {
            String reference = reference(text.charAt(i));
            if (reference != null) {
                escaped.append(text, from, i).append(reference);
                from = i + 1;
            }
        }
        return escaped.append(text, from, length).toString();
    }

    /** How many characters the text begins with of which none is a sign of markup. */
    private static int plain(String text) {
        int length = text.length();
        int i = 0;
        if (length < LONG) {
            while (i < length && !isSign(text.charAt(i))) {
                i++;
            }
            return i;
        }
        // to look at each character of a long string by itself costs three times as much
        char[] signs = new char[length];
        text.getChars(0, length, signs, 0);
        while (i < length && !isSign(signs[i])) {
            i++;
        }
        return i;
    }

    private static boolean isSign(char c) {
        return c <= '>' && (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'');
    }

    private static @Nullable String reference(char c) {
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
