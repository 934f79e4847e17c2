package newsarchive.normalise;

/** Finds the words of a text as look-alikes are told: letters, digits and upright bars together. */
final class WordScan {
    private WordScan() {}

    /** Receives a word's place. */
    interface Visitor {
        void word(int start, int end);
    }

    static void forEach(String text, Visitor visitor) {
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            boolean inWord = isPart(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                visitor.word(start, i);
                start = -1;
            }
        }
        if (start >= 0) {
            visitor.word(start, text.length());
        }
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '|'
                || (c > 0x7F && Character.isLetterOrDigit(c));
    }
}
