package newsarchive.normalise;

/**
 * Tells a text in which no character rule can find anything, as nearly all texts are, by one look
 * at its characters instead of one for each rule.
 */
final class CleanText {
    private CleanText() {}

    /**
     * Whether {@code text} has only ASCII without odd controls, letters of the Latin script, and
     * the punctuation of typesetters, and no letter that a misread pair of UTF-8 could begin with
     * stands before anything but ASCII.
     */
    static boolean is(String text) {
        boolean lead = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x7F) {
                if (c < ' ' && c != '\n' && c != '\t' && c != '\f') {
                    return false;
                }
                lead = false;
            } else if (lead || !isHarmless(c)) {
                return false;
            } else {
                lead = c >= 0xC2 && c <= 0xF4;
            }
        }
        return true;
    }

    /** Characters that no rule changes by themselves and that combine with none before them. */
    private static boolean isHarmless(char c) {
        return (c >= 0xA0 && c < 0x300 && c != 0xAD)
                || (c >= 0x2010 && c <= 0x2027)
                || c == '\u20AC'
                || c == '\u2122';
    }
}
