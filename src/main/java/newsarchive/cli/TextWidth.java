package newsarchive.cli;

/**
 * How many columns of a terminal a text takes: marks none, letters of East Asia and emoji two, all
 * others one (Unicode Standard Annex 11, with ambiguous ones narrow). Stateless.
 */
final class TextWidth {
    private TextWidth() {}

    /** The columns of {@code text}. */
    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            columns += of(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    /** The columns of one code point. */
    static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        if (mark || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /**
     * {@code text} with spaces behind it up to {@code columns}; a longer one is cut and says so.
     */
    static String padded(String text, int columns) {
        String kept = cut(text, columns);
        return kept + " ".repeat(columns - of(kept));
    }

    /** {@code text} where it fits into {@code columns}, else its beginning and an ellipsis. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int end = 0;
        int used = 1;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (used + of(c) > columns) {
                break;
            }
            used += of(c);
            end += Character.charCount(c);
        }
        return text.substring(0, end) + "…";
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || (c >= 0x2e80 && c <= 0x303e)
                        || (c >= 0x3041 && c <= 0xa4cf)
                        || (c >= 0xac00 && c <= 0xd7a3)
                        || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0xfe30 && c <= 0xfe6f)
                        || (c >= 0xff00 && c <= 0xff60)
                        || (c >= 0xffe0 && c <= 0xffe6)
                        || (c >= 0x1f300 && c <= 0x1faff)
                        || (c >= 0x20000 && c <= 0x3fffd));
    }
}
