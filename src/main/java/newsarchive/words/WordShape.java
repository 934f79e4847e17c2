package newsarchive.words;

/** How a word of a name is written, and so must stand in a text to be that name. */
enum WordShape {
    /** As it likes: {@code de} of {@code Staffan de Mistura}, and scripts without case. */
    ANY,
    /** With a capital. */
    CAPITAL,
    /** All in capitals: {@code UN} is no French article. */
    CAPITALS;

    /** The shape of the word at {@code text[start, end)}. */
    static WordShape of(String text, int start, int end) {
        if (!Character.isUpperCase(text.codePointAt(start))) {
            return ANY;
        }
        return isAllCapitals(text, start, end) ? CAPITALS : CAPITAL;
    }

    /** Whether a text's word may stand for one of this shape. */
    boolean fits(String text, int start, int end) {
        return switch (this) {
            case ANY -> true;
            case CAPITAL -> !Character.isLowerCase(text.codePointAt(start));
            case CAPITALS -> isAllCapitals(text, start, end);
        };
    }

    private static boolean isAllCapitals(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }
}
