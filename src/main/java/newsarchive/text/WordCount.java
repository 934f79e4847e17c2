package newsarchive.text;

/** Counts words: runs of letters, digits and what joins them ({@code don't}, {@code by-line}). */
public final class WordCount {
    // dashes, quotation marks and dots: told by themselves, since most texts have them
    private static final char FIRST_SIGN = '\u2010';
    private static final char LAST_SIGN = '\u2027';

    private WordCount() {}

    /** Number of words in {@code text}. */
    public static int of(String text) {
        return of(text.toCharArray(), text.length());
    }

    /** Number of words in the first {@code length} characters of {@code text}. */
    public static int of(char[] text, int length) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < 0x80) {
                if (Letters.isLetterOrDigit(c)) {
                    words += inside ? 0 : 1;
                    inside = true;
                } else {
                    inside &= c == '\'' || c == '-';
                }
            } else if (c >= FIRST_SIGN && c <= LAST_SIGN) {
                inside &= c == '’';
            } else {
                int point = Character.codePointAt(text, i, length);
                i += Character.charCount(point) - 1;
                if (Character.isLetterOrDigit(point)) {
                    words += inside ? 0 : 1;
                    inside = true;
                } else {
                    inside &= joins(point);
                }
            }
        }
        return words;
    }

    private static boolean joins(int point) {
        return point == '’'
                || point == 0x200C
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
