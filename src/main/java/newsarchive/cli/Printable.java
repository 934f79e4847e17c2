package newsarchive.cli;

import java.util.Locale;

/**
 * Makes text from an input safe to print on one line: characters that move the cursor, colour the
 * terminal or turn the reading direction are written out, so that a file name or a quoted word
 * cannot pretend to be something else.
 */
final class Printable {
    private Printable() {}

    /** {@code text} with control and bidirectional characters as {@code \}{@code u202E}. */
    static String of(String text) {
        int first = firstHidden(text);
        if (first < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLoneSurrogate(text, i) || isHidden(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static int firstHidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i)) || isLoneSurrogate(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHidden(char c) {
        return c < ' '
                || (c >= 0x7F && c <= 0x9F)
                || c == 0xAD
                || c == 0x061C
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
