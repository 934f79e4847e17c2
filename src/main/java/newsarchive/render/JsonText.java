package newsarchive.render;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON that may stand in a script element: {@code <}, {@code >}, {@code &} and the line
 * separators U+2028 and U+2029 are written as escapes, so that no text can end the element or begin
 * a comment in it.
 */
final class JsonText {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    /** By sign of ASCII: whether it stands in a text as it is. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = ' '; c < 0x7f; c++) {
            PLAIN[c] = "\"\\<>&".indexOf(c) < 0;
        }
    }

    private JsonText() {}

    /** The JSON of strings, numbers, booleans, lists and maps; null values of maps are left out. */
    static String of(Object value) {
        StringBuilder json = new StringBuilder(512);
        write(json, value);
        return json.toString();
    }

    /** Appends the JSON of a value as {@link #of} gives it. */
    static void append(StringBuilder json, @Nullable Object value) {
        write(json, value);
    }

    private static void write(StringBuilder json, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            writeMap(json, map);
        } else if (value instanceof List<?> list) {
            json.append('[');
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) {
                    json.append(',');
                }
                write(json, list.get(i));
            }
            json.append(']');
        } else if (value instanceof CharSequence text) {
            writeText(json, text);
        } else {
            json.append(value);
        }
    }

    private static void writeMap(StringBuilder json, Map<?, ?> map) {
        json.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> pair : map.entrySet()) {
            if (pair.getValue() == null) {
                continue;
            }
            if (!first) {
                json.append(',');
            }
            first = false;
            writeText(json, String.valueOf(pair.getKey()));
            json.append(':');
            write(json, pair.getValue());
        }
        json.append('}');
    }

    private static void writeText(StringBuilder json, CharSequence written) {
        String text = written.toString();
        json.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!mayStand(text, i, c)) {
                json.append(text, from, i);
                from = i + 1;
                append(json, c);
            }
        }
        json.append(text, from, text.length()).append('"');
    }

    /** Writes the JSON of a long text. */
    static void write(Utf8Writer json, String text) {
        char[] signs = new char[text.length()];
        text.getChars(0, signs.length, signs, 0);
        json.write('"');
        int from = 0;
        for (int i = 0; i < signs.length; i++) {
            char c = signs[i];
            if (c < 0x80 ? PLAIN[c] : mayStand(text, i, c)) {
                continue;
            }
            json.write(signs, from, i - from);
            from = i + 1;
            StringBuilder escaped = new StringBuilder(6);
            append(escaped, c);
            json.write(escaped.toString());
        }
        json.write(signs, from, signs.length - from);
        json.write('"');
    }

    private static void append(StringBuilder json, char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            default -> escape(json, c);
        }
    }

    private static boolean mayStand(String text, int at, char c) {
        if (c < 0x80) {
            return PLAIN[c];
        }
        return c != '\u2028' && c != '\u2029' && !(Character.isSurrogate(c) && isLone(text, at));
    }

    private static boolean isLone(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static void escape(StringBuilder json, char c) {
        json.append("\\u")
                .append(HEX[c >> 12])
                .append(HEX[c >> 8 & 15])
                .append(HEX[c >> 4 & 15])
                .append(HEX[c & 15]);
    }
}
