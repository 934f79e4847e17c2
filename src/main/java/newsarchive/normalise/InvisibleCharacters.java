package newsarchive.normalise;

import java.lang.Character.UnicodeScript;

/**
 * Takes out characters that have no width and do nothing: soft hyphens, zero-width spaces, word
 * joiners, byte-order marks inside the text, and joiners where there is nothing to join. In Arabic
 * and Persian and in the scripts of India joiners shape letters and stay; in emoji they stay too.
 */
final class InvisibleCharacters implements Rule {
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    /** Draws an Arabic letter out; of no script to Unicode. */
    private static final int TATWEEL = 0x640;

    @Override
    public String name() {
        return "invisible-character";
    }

    @Override
    public void find(String text, Edits edits) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0xAD) {
                continue;
            }
            boolean idle =
                    switch (c) {
                        case '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u180E' -> true;
                        case NON_JOINER -> !shapesBetween(text, i);
                        case JOINER -> !joins(text, i);
                        default -> false;
                    };
            if (idle) {
                edits.remove(i, i + 1);
            }
        }
    }

    private static boolean shapesBetween(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && isShaping(text.codePointBefore(at))
                && isShaping(text.codePointAt(at + 1));
    }

    private static boolean joins(String text, int at) {
        if (at == 0) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
        boolean emoji = isPictorial(before) && isPictorial(after);
        return emoji || isShaping(before) || isShaping(after);
    }

    private static boolean isShaping(int codePoint) {
        if (codePoint == TATWEEL) {
            return true;
        }
        return codePoint >= 0x600
                && switch (UnicodeScript.of(codePoint)) {
                    case ARABIC,
                            SYRIAC,
                            MANDAIC,
                            MONGOLIAN,
                            NKO,
                            DEVANAGARI,
                            BENGALI,
                            GURMUKHI,
                            GUJARATI,
                            ORIYA,
                            TAMIL,
                            TELUGU,
                            KANNADA,
                            MALAYALAM,
                            SINHALA,
                            KHMER,
                            MYANMAR,
                            TIBETAN ->
                            true;
                    case INHERITED -> Character.getType(codePoint) == Character.NON_SPACING_MARK;
                    default -> false;
                };
    }

    private static boolean isPictorial(int codePoint) {
        return codePoint >= 0x1F000
                || codePoint == 0xFE0F
                || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }
}
