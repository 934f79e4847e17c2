package newsarchive.text;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encodes text in UTF-8 (RFC 3986 section 2.1): letters and digits of ASCII and the signs a
 * part of an address allows stay as they are. Immutable.
 */
public final class PercentEncoding {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final int ASCII = 128;

    /** A path with its slashes. */
    public static final PercentEncoding PATH = new PercentEncoding("-._~!$&'()*+,;=@/");

    /** What follows the host of an address that may be encoded already. */
    public static final PercentEncoding WRITTEN = new PercentEncoding("-._~!$&'()*+,;=:@/?%");

    /** A value among {@code key=value} pairs. */
    public static final PercentEncoding QUERY_VALUE = new PercentEncoding("-._~:/");

    /** The content of a {@code data:} address. */
    public static final PercentEncoding DATA = new PercentEncoding("-._~!$'()*,;:@/?=");

    private final boolean[] plain = new boolean[ASCII];

    private PercentEncoding(String signs) {
        for (char c = 0; c < ASCII; c++) {
            plain[c] =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || signs.indexOf(c) >= 0;
        }
    }

    /** The text encoded; the same string where nothing has to be. */
    public String encode(String text) {
        int start = 0;
        while (start < text.length() && isPlain(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        encoded.append(text, 0, start);
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                encoded.append(c);
            } else if (c < ASCII) {
                append(encoded, c);
            } else {
                int next = text.offsetByCodePoints(i, 1);
                for (byte b : text.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
                    append(encoded, b & 0xff);
                }
                i = next - 1;
            }
        }
        return encoded.toString();
    }

    private static void append(StringBuilder encoded, int octet) {
        encoded.append('%').append(HEX[octet >> 4]).append(HEX[octet & 15]);
    }

    private boolean isPlain(char c) {
        return c < ASCII && plain[c];
    }
}
