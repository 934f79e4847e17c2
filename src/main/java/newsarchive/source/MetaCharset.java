package newsarchive.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset that a page declares, as the HTML standard's "prescan a byte stream to
 * determine its encoding" does (section 13.2.3.2), its XML declaration included.
 */
final class MetaCharset {
    /** How many bytes the standard looks at. */
    static final int STANDARD_LIMIT = 1024;

    private final String head;
    private int at;

    private MetaCharset(String head) {
        this.head = head;
    }

    /** The charset declared in the first {@code limit} bytes, null for none or an unknown one. */
    static @Nullable Charset of(byte[] bytes, int limit) {
        String head =
                new String(bytes, 0, Math.min(limit, bytes.length), StandardCharsets.ISO_8859_1);
        MetaCharset scan = new MetaCharset(head);
        String label = scan.xmlDeclaration();
        Charset declared = label == null ? null : CharsetLabel.find(label);
        return declared != null ? declared : scan.prescan();
    }

    private @Nullable String xmlDeclaration() {
        if (!head.startsWith("<?xml")) {
            return null;
        }
        int end = head.indexOf('>');
        int encoding = head.indexOf("encoding");
        if (encoding < 0 || encoding > end) {
            return null;
        }
        return quoted(head.substring(0, end), encoding + "encoding".length());
    }

    private @Nullable Charset prescan() {
        while (at < head.length()) {
            if (head.startsWith("<!--", at)) {
                int end = head.indexOf("-->", at + 2);
                at = end < 0 ? head.length() : end + 3;
            } else if (head.regionMatches(true, at, "<meta", 0, 5) && isSpaceOrSlash(at + 5)) {
                at += 5;
                Charset found = meta();
                if (found != null) {
                    return found;
                }
            } else if ((head.charAt(at) == '<' && isLetter(at + 1))
                    || (head.startsWith("</", at) && isLetter(at + 2))) {
                skipTag();
            } else if (head.startsWith("<!", at)
                    || head.startsWith("</", at)
                    || head.startsWith("<?", at)) {
                int end = head.indexOf('>', at);
                at = end < 0 ? head.length() : end + 1;
            } else {
                at++;
            }
        }
        return null;
    }

    private void skipTag() {
        while (at < head.length() && !isSpace(at) && head.charAt(at) != '>') {
            at++;
        }
        while (attribute() != null) {
            // only its end matters
        }
        at++;
    }

    private @Nullable Charset meta() {
        boolean pragma = false;
        String label = null;
        boolean needsPragma = false;
        for (Attribute a = attribute(); a != null; a = attribute()) {
            switch (a.name) {
                case "http-equiv" -> pragma |= a.value.equals("content-type");
                case "charset" -> {
                    label = a.value;
                    needsPragma = false;
                }
                case "content" -> {
                    String inContent = label == null ? contentCharset(a.value) : null;
                    if (inContent != null) {
                        label = inContent;
                        needsPragma = true;
                    }
                }
                default -> {
                    // names and properties say nothing of the charset
                }
            }
        }
        return label == null || (needsPragma && !pragma) ? null : CharsetLabel.find(label);
    }

    /** The label in {@code text/html; charset=…}. */
    private static @Nullable String contentCharset(String content) {
        int from = 0;
        while (true) {
            int word = content.indexOf("charset", from);
            if (word < 0) {
                return null;
            }
            int i = word + "charset".length();
            while (i < content.length() && content.charAt(i) == ' ') {
                i++;
            }
            if (i < content.length() && content.charAt(i) == '=') {
                return quoted(content, i);
            }
            from = word + 1;
        }
    }

    /** The value after an equals sign, in quotes of either kind or up to a space or semicolon. */
    private static @Nullable String quoted(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == '=' || text.charAt(i) <= ' ')) {
            i++;
        }
        if (i >= text.length()) {
            return null;
        }
        char quote = text.charAt(i);
        if (quote == '"' || quote == '\'') {
            int end = text.indexOf(quote, i + 1);
            return end < 0 ? null : text.substring(i + 1, end);
        }
        int end = i;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != ';') {
            end++;
        }
        return text.substring(i, end);
    }

    /** The next attribute of the tag we are in, in lower case; null at its end. */
    private @Nullable Attribute attribute() {
        while (at < head.length() && (isSpace(at) || head.charAt(at) == '/')) {
            at++;
        }
        if (at >= head.length() || head.charAt(at) == '>') {
            return null;
        }
        int start = at;
        while (at < head.length()
                && (head.charAt(at) != '=' || at == start)
                && !isSpaceOrSlash(at)
                && head.charAt(at) != '>') {
            at++;
        }
        String name = lower(start, at);
        while (at < head.length() && isSpace(at)) {
            at++;
        }
        if (at >= head.length() || head.charAt(at) != '=') {
            return new Attribute(name, "");
        }
        at++;
        while (at < head.length() && isSpace(at)) {
            at++;
        }
        return new Attribute(name, value());
    }

    private String value() {
        if (at >= head.length()) {
            return "";
        }
        char quote = head.charAt(at);
        int start = at;
        if (quote == '"' || quote == '\'') {
            int end = head.indexOf(quote, at + 1);
            at = end < 0 ? head.length() : end + 1;
            return end < 0 ? "" : lower(start + 1, end);
        }
        while (at < head.length() && !isSpace(at) && head.charAt(at) != '>') {
            at++;
        }
        return lower(start, at);
    }

    private String lower(int from, int to) {
        return head.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private boolean isLetter(int i) {
        return i < head.length()
                && (head.charAt(i) | 0x20) >= 'a'
                && (head.charAt(i) | 0x20) <= 'z';
    }

    private boolean isSpace(int i) {
        char c = head.charAt(i);
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private boolean isSpaceOrSlash(int i) {
        return i < head.length() && (isSpace(i) || head.charAt(i) == '/');
    }

    private record Attribute(String name, String value) {}
}
