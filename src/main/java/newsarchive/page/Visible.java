package newsarchive.page;

/** Makes characters visible that a page would swallow. */
final class Visible {
    private Visible() {}

    /**
     * The text with controls, format characters and spaces other than the common one written as
     * {@code [U+00A0]}; a text of spaces alone is written so as well, a line end as {@code ⏎}.
     */
    static String of(String text) {
        boolean blank = text.isBlank();
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (c == '\n') {
                                shown.append('⏎');
                            } else if (isHidden(c) || (blank && c == ' ')) {
                                shown.append(c == ' ' ? "␣" : "[U+%04X]".formatted(c));
                            } else {
                                shown.appendCodePoint(c);
                            }
                        });
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (type == Character.SPACE_SEPARATOR && c != ' ');
    }
}
