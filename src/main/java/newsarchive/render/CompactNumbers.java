package newsarchive.render;

/**
 * Writes numbers as short text that JavaScript reads quickly: five bits a character, the least
 * first, a sixth bit set while more follow (docs/articles/search.md). Small numbers take one
 * character.
 */
final class CompactNumbers {
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int MORE = 32;
    private static final int[] VALUES = values();

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

    /** Whether the number at the beginning of {@code text} is odd. */
    static boolean isOdd(CharSequence text) {
        return (VALUES[text.charAt(0)] & 1) == 1;
    }

    /** Reads numbers one behind the other. For one thread. */
    static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        int next() {
            int number = 0;
            for (int shift = 0; ; shift += 5) {
                int value = VALUES[text.charAt(at++)];
                number |= (value & MORE - 1) << shift;
                if (value < MORE) {
                    return number;
                }
            }
        }
    }

    private static int[] values() {
        int[] values = new int[128];
        for (int value = 0; value < DIGITS.length(); value++) {
            values[DIGITS.charAt(value)] = value;
        }
        return values;
    }

    /** The number, less than 64, for which a character stands. */
    static int value(char digit) {
        return VALUES[digit];
    }

    /** The character that stands for {@code number}, which is less than 64. */
    static char digit(int number) {
        return DIGITS.charAt(number);
    }
}
