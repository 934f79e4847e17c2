package newsarchive.render;

import java.nio.charset.StandardCharsets;

/** Percent-encodes text for a {@code data:} address. */
final class DataAddress {
    private static final String PLAIN = "-._~!$'()*,;:@/?=";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private DataAddress() {}

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || PLAIN.indexOf(c) >= 0;
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
        return encoded.toString();
    }
}
