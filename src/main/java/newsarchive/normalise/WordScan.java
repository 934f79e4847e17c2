package newsarchive.normalise;

/**
 * Finds the words of a text as look-alikes are told: letters, digits and upright bars together. A
 * word of ASCII, as most are, comes packed into two numbers, seven bits a character, so that it can
 * be counted and looked up without making a string of it.
 */
final class WordScan {
    /** Words above this length, or beyond ASCII, are not packed. */
    static final int LONGEST_PACKED = 18;

    private static final int FIRST_PART = 9;
    private static final boolean[] ASCII_PART = new boolean[0x80];

    static {
        for (int c = 0; c < ASCII_PART.length; c++) {
            ASCII_PART[c] =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || c == '|';
        }
    }

    private WordScan() {}

    /** Receives a word's place. */
    interface Visitor {
        void word(int start, int end);
    }

    /** Receives a word's place and its packed form. */
    interface PackedVisitor {
        /**
         * A word.
         *
         * @param first its first nine characters; 0 for a word that is not packed
         * @param second its other characters; 0 when it has no more than nine
         */
        void word(int start, int end, long first, long second);
    }

    static void forEach(String text, Visitor visitor) {
        forEachPacked(text, (start, end, first, second) -> visitor.word(start, end));
    }

    static void forEachPacked(String text, PackedVisitor visitor) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (!isPart(c)) {
                i++;
                continue;
            }
            int start = i;
            boolean ascii = true;
            long first = 0;
            long second = 0;
            do {
                if (c >= 0x80) {
                    ascii = false;
                } else if (i - start < FIRST_PART) {
                    first = first << 7 | c;
                } else {
                    second = second << 7 | c;
                }
                i++;
                if (i == length) {
                    break;
                }
                c = text.charAt(i);
            } while (isPart(c));
            if (ascii && i - start <= LONGEST_PACKED) {
                visitor.word(start, i, first, second);
            } else {
                visitor.word(start, i, 0, 0);
            }
        }
    }

    private static boolean isPart(char c) {
        return c < 0x80 ? ASCII_PART[c] : Character.isLetterOrDigit(c);
    }
}
