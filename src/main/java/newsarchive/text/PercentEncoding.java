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

    /** A value among {@code key=value} pairs. */
    public static final PercentEncoding QUERY_VALUE = new PercentEncoding("-._~");

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
        for (byte b : text.substring(start).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isPlain(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
        return encoded.toString();
    }

    private boolean isPlain(char c) {
        return c < ASCII && plain[c];
    }
}
