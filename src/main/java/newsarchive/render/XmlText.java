package newsarchive.render;

import org.jspecify.annotations.Nullable;

/** Makes text fit for XML 1.0, which forbids most control characters even as escapes. Stateless. */
final class XmlText {
    private XmlText() {}

    /** The text without the characters that XML forbids (section 2.2, Char). */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0xd800) {
                return filtered(text);
            }
        }
        return text;
    }

    /** The same for a text that may be missing or blank: null then. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : of(text);
    }

    /** The text as it stands in an element or an attribute. */
    static String escaped(String text) {
        return of(text).replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String filtered(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
