package newsarchive.normalise;

/**
 * Finds the words of a text as look-alikes are told: letters, digits and upright bars together. A
 * word of ASCII, as most are, can be packed into two numbers, seven bits a character, so that it is
 * looked up without a string being made of it.
 */
final class WordScan {
    /** Words above this length, or beyond ASCII, are not packed. */
    static final int LONGEST_PACKED = 18;

    /** So many characters are in the first number. */
    static final int FIRST_PART = 9;

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

    static void forEach(String text, Visitor visitor) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (!isPart(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < length && isPart(text.charAt(i))) {
                i++;
            }
            visitor.word(start, i);
        }
    }

    /** Whether a character is part of a word. */
    static boolean isPart(char c) {
        return c < 0x80 ? ASCII_PART[c] : Character.isLetterOrDigit(c);
    }

    /** The first nine characters of a word, packed; 0 for what is no word that can be packed. */
    static long firstPart(String word) {
        int length = word.length();
        if (length > LONGEST_PACKED) {
            return 0;
        }
        long first = 0;
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (c >= 0x80 || !ASCII_PART[c]) {
                return 0;
            }
            first = i < FIRST_PART ? first << 7 | c : first;
        }
        return first;
    }

    /** The other characters of a word that can be packed; 0 when it has no more than nine. */
    static long secondPart(String word) {
        long second = 0;
        for (int i = FIRST_PART; i < word.length(); i++) {
            second = second << 7 | word.charAt(i);
        }
        return second;
    }
}
