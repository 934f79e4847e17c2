package newsarchive.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Finds the words of a text in the form in which words are compared: lower case, without accents,
 * one form for letters that Arabic and Persian write in several, European digits. {@code Iran’s} is
 * the word {@code iran}; a script without spaces gives a word for each character. The search page's
 * script finds words by the same rules (docs/articles/search.md). Stateless.
 */
public final class Words {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;

    private static final boolean[] ASCII_WORD = new boolean[0x80];

    static {
        for (int c = 0; c < ASCII_WORD.length; c++) {
            ASCII_WORD[c] =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
    }

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
        spans(text.toCharArray(), visitor);
    }

    /** The same for a text that lies in an array. */
    public static void spans(char[] text, SpanVisitor visitor) {
        int length = text.length;
        int i = 0;
        while (i < length) {
            char c = text[i];
            int start = i;
            if (c < 0x80) {
                i++;
                if (!ASCII_WORD[c]) {
                    continue;
                }
                i = endOfWord(text, i);
            } else if (isSign(c)) {
                i++;
                continue;
            } else {
                int point = Character.codePointAt(text, i);
                i += Character.charCount(point);
                if (!Character.isLetterOrDigit(point)) {
                    continue;
                }
                if (!standsAlone(point)) {
                    i = endOfWord(text, i);
                }
            }
            if (i - start > 1 || !isPossessive(text, start)) {
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

    private static int endOfWord(char[] text, int from) {
        int i = from;
        while (i < text.length) {
            char c = text[i];
            if (c < 0x80) {
                if (!ASCII_WORD[c]) {
                    break;
                }
                i++;
            } else if (isSign(c)) {
                break;
            } else {
                int point = Character.codePointAt(text, i);
                if (standsAlone(point)
                        || !(Character.isLetterOrDigit(point)
                                || isMark(point)
                                || isInvisible(point))) {
                    break;
                }
                i += Character.charCount(point);
            }
        }
        return i;
    }

    /** The lone s after an apostrophe belongs to the word before it. */
    private static boolean isPossessive(char[] text, int start) {
        return (text[start] == 's' || text[start] == 'S')
                && start > 1
                && (text[start - 1] == '\'' || text[start - 1] == '\u2019')
                && Character.isLetterOrDigit(text[start - 2]);
    }

    /** Dashes, quotation marks and dots: told by themselves, since most texts have them. */
    private static boolean isSign(char c) {
        return c >= 0x2010 && c <= 0x2027;
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
