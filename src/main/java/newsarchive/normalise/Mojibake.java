package newsarchive.normalise;

/**
 * Repairs UTF-8 that was read as windows-1252, {@code â€™} for an apostrophe and {@code Ã©} for é,
 * also when it happened twice.
 *
 * <p>A sequence of such characters is certain when something in it cannot follow a letter, as ©, ™
 * or the euro sign after â; one of letter and punctuation only ({@code MAÇÃ”}, {@code passé…”}) or
 * behind ß and ×, which superscripts may follow ({@code Spaß¹}), is repaired only in a text that
 * has certain ones or has two sequences side by side.
 */
final class Mojibake implements Rule {
    /** What is left of a right quotation mark when its third character was dropped as a control. */
    private static final String CUT_QUOTE = "â€";

    /** Signs that may well follow a letter. */
    private static final String PUNCTUATION = "\u00A0«»‚„…‹›‘’“”–—•†‡";

    @Override
    public String name() {
        return "mojibake";
    }

    @Override
    public void find(String text, Edits edits) {
        boolean sure = false;
        boolean any = false;
        for (int i = 0; i < text.length() && !sure; i++) {
            int length = sequence(text, i);
            if (length > 1) {
                any = true;
                sure = (length > 2 && isCertain(text, i, length)) || sequence(text, i + length) > 1;
            }
        }
        if (!any) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            int length = sequence(text, i);
            if (length > 1 && (sure || isCertain(text, i, length))) {
                edits.replace(i, i + length, Character.toString(codePoint(text, i, length)));
                i += length - 1;
            } else if (sure && length == 1 && text.startsWith(CUT_QUOTE, i)) {
                edits.replace(i, i + 2, "”");
                i++;
            }
        }
    }

    /**
     * Number of characters from {@code at} that make one character of UTF-8; 1 when they do not.
     */
    private static int sequence(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        char lead = text.charAt(at);
        if (lead < 0xC2 || lead > 0xF4) {
            return 1;
        }
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (at + length > text.length()) {
            return 1;
        }
        for (int i = 1; i < length; i++) {
            int value = Windows1252.value(text.charAt(at + i));
            if (value < 0x80 || value > 0xBF) {
                return 1;
            }
        }
        int codePoint = codePoint(text, at, length);
        boolean shortest = length == 2 || codePoint >= (length == 3 ? 0x800 : 0x10000);
        return shortest && Character.isDefined(codePoint) && !isSurrogate(codePoint) ? length : 1;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= 0xD800 && codePoint <= 0xDFFF;
    }

    private static boolean isCertain(String text, int at, int length) {
        char lead = text.charAt(at);
        if (lead == 'ß' || lead == '×') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (PUNCTUATION.indexOf(text.charAt(at + i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static int codePoint(String text, int at, int length) {
        int codePoint = text.charAt(at) & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            codePoint = codePoint << 6 | (Windows1252.value(text.charAt(at + i)) & 0x3F);
        }
        return codePoint;
    }
}
