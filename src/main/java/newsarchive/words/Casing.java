package newsarchive.words;

/** How a word is written where it stands, as far as that tells names from other words. */
public final class Casing {
    /** Neither, or nobody can tell: a sentence's first word, a digit, a script without case. */
    public static final int UNTOLD = 0;

    /** In small letters. */
    public static final int SMALL = 1;

    /** With a capital in the midst of a sentence. */
    public static final int CAPITAL = 2;

    /** As part of a name of names.yml, whatever its letters. */
    public static final int NAMED = 3;

    private Casing() {}

    /** The casing of the word at {@code start} of a text. */
    static int of(String text, int start) {
        int first = text.codePointAt(start);
        if (Character.isLowerCase(first)) {
            return SMALL;
        }
        boolean capital =
                Character.isUpperCase(first)
                        && start >= 2
                        && isMidSentence(text.charAt(start - 2), text.charAt(start - 1));
        return capital ? CAPITAL : UNTOLD;
    }

    /** The casing of the word at {@code start} of a text. */
    static int of(char[] text, int start) {
        int first = text[start];
        if (first >= 'a' && first <= 'z') {
            return SMALL;
        }
        if (first >= 0x80) {
            first = Character.codePointAt(text, start);
            if (Character.isLowerCase(first)) {
                return SMALL;
            }
        }
        boolean capital =
                Character.isUpperCase(first)
                        && start >= 2
                        && isMidSentence(text[start - 2], text[start - 1]);
        return capital ? CAPITAL : UNTOLD;
    }

    private static boolean isMidSentence(char second, char before) {
        return before == ' '
                && (Character.isLetterOrDigit(second) || second == ',' || second == ';');
    }

    /** The number of a word within an entry of {@link ArticleWords}. */
    public static int word(int entry) {
        return entry >>> 2;
    }

    /** The casing within an entry of {@link ArticleWords}. */
    public static int casing(int entry) {
        return entry & 3;
    }

    static int entry(int word, int casing) {
        return word << 2 | casing;
    }
}
