package newsarchive.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Finds the words of a text in the form in which words are compared: lower case, without accents,
 * one form for letters that Arabic and Persian write in several, European digits. {@code Iran’s} is
 * the word {@code iran}; a script without spaces gives a word for each character. The search page's
 * script finds words by the same rules (docs/search.md). Stateless.
 */
public final class Words {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;

    private Words() {}

    /** Hears each word of a text in order. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * A word.
         *
         * @param folded as words are compared, never empty
         * @param start offset of its first character in the text
         * @param end offset after its last character
         */
        void word(String folded, int start, int end);
    }

    /** Hears where each word of a text stands. */
    @FunctionalInterface
    public interface SpanVisitor {
        /**
         * A word.
         *
         * @param start offset of its first character in the text
         * @param end offset after its last character
         */
        void word(int start, int end);
    }

    /** Tells {@code visitor} each word of {@code text}. */
    public static void each(String text, Visitor visitor) {
        spans(
                text,
                (start, end) -> {
                    String folded = fold(text.substring(start, end));
                    if (!folded.isEmpty()) {
                        visitor.word(folded, start, end);
                    }
                });
    }

    /**
     * Tells {@code visitor} where each word of {@code text} stands, also one of which nothing is
     * left when it is folded.
     */
    public static void spans(String text, SpanVisitor visitor) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            int c = text.codePointAt(i);
            if (!begins(c)) {
                i += Character.charCount(c);
                continue;
            }
            int start = i;
            i += Character.charCount(c);
            if (!standsAlone(c)) {
                i = endOfWord(text, i);
            }
            if (!isPossessive(text, start, i)) {
                visitor.word(start, i);
            }
        }
    }

    /** A word in the form in which words are compared; may be empty. */
    public static String fold(String word) {
        int length = word.length();
        boolean plain = true;
        for (int i = 0; i < length && plain; i++) {
            char c = word.charAt(i);
            plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        if (plain) {
            return word;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) >= 0x80) {
                String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
                return foldLetters(decomposed.toLowerCase(Locale.ROOT));
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static int endOfWord(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (standsAlone(c) || !(begins(c) || isMark(c) || isInvisible(c))) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** The lone s after an apostrophe belongs to the word before it. */
    private static boolean isPossessive(String text, int start, int end) {
        return end - start == 1
                && (text.charAt(start) == 's' || text.charAt(start) == 'S')
                && start > 1
                && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '\u2019')
                && Character.isLetterOrDigit(text.charAt(start - 2));
    }

    private static boolean begins(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Soft hyphens and joiners; the non-joiner of Persian parts words and is none of them. */
    private static boolean isInvisible(int c) {
        return c != ZERO_WIDTH_NON_JOINER && Character.getType(c) == Character.FORMAT;
    }

    /** Scripts written without spaces: Thai, Lao, Burmese, Khmer, kana and Han. */
    private static boolean standsAlone(int c) {
        return c >= 0xe00
                && (c <= 0xeff
                        || (c >= 0x1000 && c <= 0x109f)
                        || (c >= 0x1780 && c <= 0x17ff)
                        || (c >= 0x3040 && c <= 0x30ff)
                        || (c >= 0x3400 && c <= 0x9fff)
                        || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0x20000 && c <= 0x323af));
    }

    private static String foldLetters(String decomposed) {
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case 0xdf -> folded.append("ss");
                case 0xe6 -> folded.append("ae");
                case 0x153 -> folded.append("oe");
                case 0xf8 -> folded.append('o');
                case 0xf0, 0x111 -> folded.append('d');
                case 0xfe -> folded.append("th");
                case 0x142 -> folded.append('l');
                case 0x131 -> folded.append('i');
                case 0x3c2 -> folded.append('\u03c3');
                case 0x640 -> {} // tatweel only stretches a word
                case 0x649, 0x6cc -> folded.append('\u064a');
                case 0x6a9 -> folded.append('\u0643');
                case 0x629, 0x6c1, 0x6d5 -> folded.append('\u0647');
                case 0x671 -> folded.append('\u0627');
                default -> {
                    if (!isMark(c) && Character.getType(c) != Character.FORMAT) {
                        appendPlain(folded, c);
                    }
                }
            }
        }
        return folded.toString();
    }

    private static void appendPlain(StringBuilder folded, int c) {
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            folded.append(Character.digit(c, 10));
        } else {
            folded.appendCodePoint(c);
        }
    }
}
