package newsarchive.parse.savedpage;

/** How much text there is: letters and digits, an ideograph or syllable sign counting for three. */
final class Letters {
    private Letters() {}

    /** Weight of one UTF-16 unit: 0 for anything but letters and digits. */
    static int mass(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                    ? 1
                    : 0;
        }
        if ((c >= 0x3041 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3)) {
            return 3;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 1 : 0;
    }

    /** Weight of a text. */
    static int mass(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += mass(text.charAt(i));
        }
        return sum;
    }

    /** Full stops of the scripts in use: Latin, CJK, Arabic, Devanagari, Armenian, Ethiopic. */
    static boolean endsSentence(char c) {
        return switch (c) {
            case '.', '!', '?', '…', ':', '。', '！', '？', '؟', '۔', '।', '։', '።' -> true;
            default -> false;
        };
    }

    /** Commas of the scripts in use. */
    static boolean comma(char c) {
        return c == ',' || c == '،' || c == '、' || c == '，' || c == ';';
    }
}
