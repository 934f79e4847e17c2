package newsarchive.render;

import org.jspecify.annotations.Nullable;

/** Escapes text for HTML and XML, in elements and in quoted attributes. Stateless. */
final class EscapedText {
    private EscapedText() {}

    /** The text with the five signs of markup as references; the same string where it has none. */
    static String of(String text) {
        int length = text.length();
        int i = 0;
        while (i < length && reference(text.charAt(i)) == null) {
            i++;
        }
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
