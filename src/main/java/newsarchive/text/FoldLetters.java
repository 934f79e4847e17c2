package newsarchive.text;

/**
 * Folds a text for comparing words: lower case, one kind of apostrophe, quotation mark, dash and
 * space, one form for letters that Arabic and Persian write in several. Each UTF-16 unit becomes
 * exactly one, so an offset in the folded text is the same offset in the text.
 */
public final class FoldLetters {
    /** The folded forms of the characters of most texts. */
    private static final char[] FOLDED = new char[0x180];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = fold(c);
        }
    }

    private FoldLetters() {}

    /** The folded text, of the same length. */
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            char other = c < FOLDED.length ? FOLDED[c] : fold(c);
            changed |= other != c;
            folded[i] = other;
        }
        return changed ? new String(folded) : text;
    }

    /** The folded form of one UTF-16 unit. */
    public static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\t' || c == '`' ? plain(c) : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00A0', '\u202F', '\u2009', '\u200A', '\u2002', '\u2003', '\u200C' -> ' ';
            case '\u064A', '\u0649', '\u0626' -> '\u06CC';
            case '\u0643' -> '\u06A9';
            case '\u0623', '\u0625', '\u0622', '\u0671' -> '\u0627';
            case '\u0629', '\u06C0', '\u06C1' -> '\u0647';
            case '\u0624' -> '\u0648';
            case '\u0451', '\u0401' -> '\u0435';
            default -> Character.toLowerCase(c);
        };
    }

    private static char plain(char c) {
        return c == '\t' ? ' ' : '\'';
    }
}
