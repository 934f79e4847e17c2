package newsarchive.importing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a page as a server sent it what a browser would save: with the address it is from, in
 * the comment that browsers write, and in UTF-8 where the server stated another charset, which
 * counts more than what the page says (HTML standard, 13.2.3.2). No line moves. Stateless.
 */
final class ReadableCopy {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ReadableCopy() {}

    static byte[] of(byte[] page, String charset, String address) {
        if (starts(page, (byte) 0xFE, (byte) 0xFF) || starts(page, (byte) 0xFF, (byte) 0xFE)) {
            return page; // UTF-16, which says so itself
        }
        byte[] comment = comment(address).getBytes(StandardCharsets.UTF_8);
        if (starts(page, UTF_8_MARK)) {
            return joined(UTF_8_MARK, comment, page, UTF_8_MARK.length);
        }
        byte[] text = inUtf8(page, charset);
        return text == null
                ? joined(new byte[0], comment, page, 0)
                : joined(UTF_8_MARK, comment, text, 0);
    }

    private static String comment(String address) {
        String safe = address.replace("--", "%2D%2D").replace(">", "%3E");
        return String.format(Locale.ROOT, "<!-- saved from url=(%04d)%s -->", safe.length(), safe);
    }

    /** Null when the charset is not stated, not known or does not fit. */
    private static byte @Nullable [] inUtf8(byte[] page, String label) {
        if (label.isEmpty()) {
            return null;
        }
        String known = label.toLowerCase(Locale.ROOT);
        boolean latin = known.equals("iso-8859-1") || known.equals("us-ascii");
        try {
            Charset charset = Charset.forName(latin ? "windows-1252" : known);
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(page))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException | IllegalArgumentException doesNotFit) {
            return null;
        }
    }

    private static boolean starts(byte[] bytes, byte... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] joined(byte[] mark, byte[] comment, byte[] page, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(page.length + 300);
        joined.writeBytes(mark);
        joined.writeBytes(comment);
        joined.write(page, from, page.length - from);
        return joined.toByteArray();
    }
}
