package newsarchive.text;

/** Counts words: runs of letters, digits and what joins them ({@code don't}, {@code by-line}). */
public final class WordCount {
    private WordCount() {}

    /** Number of words in {@code text}. */
    public static int of(CharSequence text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            boolean joins = c == '\'' || c == '’' || c == '-' || c == 0x200C;
            if (Character.isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (!joins && Character.getType(c) != Character.NON_SPACING_MARK) {
                inside = false;
            }
        }
        return words;
    }
}
