package newsarchive.render;

/**
 * Writes numbers as short text that JavaScript reads quickly: five bits a character, the least
 * first, a sixth bit set while more follow (docs/search.md). Small numbers take one character.
 */
final class CompactNumbers {
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int MORE = 32;

    private CompactNumbers() {}

    /** Appends {@code number}, which is not negative. */
    static void append(StringBuilder text, int number) {
        int rest = number;
        while (rest >= MORE) {
            text.append(DIGITS.charAt((rest & (MORE - 1)) | MORE));
            rest >>>= 5;
        }
        text.append(DIGITS.charAt(rest));
    }

    /** The character that stands for {@code number}, which is less than 64. */
    static char digit(int number) {
        return DIGITS.charAt(number);
    }
}
