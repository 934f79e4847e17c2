package newsarchive.normalise;

import java.util.Locale;

/** How a word uses capitals. */
enum LetterCase {
    LOWER,
    UPPER,
    CAPITALISED,
    MIXED;

    /** The case of a word of letters. */
    static LetterCase of(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return MIXED;
            }
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == word.length()) {
            return UPPER;
        }
        return capitals == 1 && Character.isUpperCase(word.charAt(0)) ? CAPITALISED : MIXED;
    }

    /** {@code lower} in this case; a mixed one is left in small letters. */
    String applied(String lower) {
        return switch (this) {
            case LOWER, MIXED -> lower;
            case UPPER -> lower.toUpperCase(Locale.ROOT);
            case CAPITALISED -> lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        };
    }
}
