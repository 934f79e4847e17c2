package newsarchive.text;

/** Counts words: runs of letters, digits and what joins them ({@code don't}, {@code by-line}). */
public final class WordCount {
    private WordCount() {}

    /** Number of words in {@code text}. */
    public static int of(String text) {
        int words = 0;
        boolean inside = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (c < 0x80) {
                inside &= c == '\'' || c == '-';
            } else {
                int point = text.codePointAt(i);
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
