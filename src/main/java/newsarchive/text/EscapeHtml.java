package newsarchive.text;

/** Escapes text for HTML. Stateless. */
public final class EscapeHtml {
    private EscapeHtml() {}

    /** {@code text} as element content. */
    public static String of(CharSequence text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text(html, text);
        return html.toString();
    }

    /** Appends {@code text} as element content. */
    public static void text(StringBuilder html, CharSequence text) {
        escape(html, text, "\"");
    }

    /** Appends {@code text} as the value of an attribute in double quotes. */
    public static void attribute(StringBuilder html, CharSequence text) {
        escape(html, text, "&quot;");
    }

    private static void escape(StringBuilder html, CharSequence text, String quotationMark) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append(quotationMark);
                default -> html.append(c);
            }
        }
    }
}
