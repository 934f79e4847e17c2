package newsarchive.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The mark at the beginning of a file that states its charset.
 *
 * @param length in bytes
 */
record ByteOrderMark(Charset charset, int length) {

    /** The mark that {@code bytes} begin with, null for none. */
    static @Nullable ByteOrderMark of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new ByteOrderMark(StandardCharsets.UTF_8, 3);
        }
        // before UTF-16, whose mark is the beginning of this one
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return new ByteOrderMark(Charset.forName("UTF-32LE"), 4);
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return new ByteOrderMark(Charset.forName("UTF-32BE"), 4);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
