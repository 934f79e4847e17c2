package newsarchive.text;

/**
 * Tells letters and digits as {@link Character} does. Most characters of most texts are ASCII and
 * are looked up in one table.
 */
public final class Letters {
    private static final boolean[] ASCII_LETTER = new boolean[0x80];
    private static final boolean[] ASCII_LETTER_OR_DIGIT = new boolean[0x80];

    static {
        for (int c = 0; c < 0x80; c++) {
            ASCII_LETTER[c] = Character.isLetter(c);
            ASCII_LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}

    /** Whether {@code c} is a letter. */
    public static boolean isLetter(char c) {
        return c < 0x80 ? ASCII_LETTER[c] : Character.isLetter(c);
    }

    /** Whether {@code c} is a letter or a digit. */
    public static boolean isLetterOrDigit(char c) {
        return c < 0x80 ? ASCII_LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
    }
}
