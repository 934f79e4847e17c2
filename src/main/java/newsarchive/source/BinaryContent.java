package newsarchive.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells bytes that are no text. */
final class BinaryContent {
    private static final int SAMPLE = 65_536;

    private BinaryContent() {}

    /**
     * Whether there are bytes below the space that texts seldom have. Without any, {@link
     * #describeBeginning} says all of {@link #describe}, and neither {@link #utf16WithoutMark} nor
     * {@link #hasEscapes} holds.
     */
    static boolean hasOddBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < ' ' && b >= 0 && b != '\n' && b != '\t' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    /** What bytes that begin so are, as the beginning of a message; null for a text. */
    static @Nullable String describeBeginning(byte[] bytes) {
        if (begins(bytes, "%PDF-")) {
            return "\"%PDF-\", a PDF file";
        }
        if (begins(bytes, "PK\3\4")) {
            return "\"PK\", a ZIP file (as .docx and .odt are)";
        }
        return null;
    }

    /**
     * What the bytes are, as the beginning of a message; null for a text.
     *
     * @param page whether a stray zero byte is borne, as the HTML standard bears it
     */
    static @Nullable String describe(byte[] bytes, boolean page) {
        String known = describeBeginning(bytes);
        if (known != null) {
            return known;
        }
        int zeros = 0;
        int controls = 0;
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == 0) {
                zeros++;
            } else if (i < sample && b > 0 && b < ' ' && !isTextControl(b)) {
                controls++;
            }
        }
        if (zeros > (page ? bytes.length / 1000 : 0)) {
            return "\"%d\" zero bytes".formatted(zeros);
        }
        if (controls > sample / 20 + 1) {
            return "\"%d\" control characters".formatted(controls);
        }
        return null;
    }

    /** Offset of the first zero byte, else of the first byte that no text has; else -1. */
    static int firstControl(byte[] bytes) {
        if (begins(bytes, "%PDF-") || begins(bytes, "PK\3\4")) {
            return -1;
        }
        int control = -1;
        for (int i = bytes.length - 1; i >= 0; i--) {
            if (bytes[i] > 0 && bytes[i] < ' ' && !isTextControl(bytes[i])) {
                control = i;
            }
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return control;
    }

    /** UTF-16 of which every other byte is zero in nearly all of the first bytes; else null. */
    static @Nullable Charset utf16WithoutMark(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        for (int i = 0; i < pairs; i++) {
            if (bytes[2 * i] == 0) {
                even++;
            }
            if (bytes[2 * i + 1] == 0) {
                odd++;
            }
        }
        if (pairs < 2 || bytes.length % 2 != 0) {
            return null;
        }
        if (odd > pairs * 7 / 10 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > pairs * 7 / 10 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** Whether escape sequences switch the charset, as ISO-2022-JP does in plain ASCII bytes. */
    static boolean hasEscapes(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$' && "@B)".indexOf(bytes[i + 2]) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTextControl(byte b) {
        return b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B || b == 0x1B;
    }

    private static boolean begins(byte[] bytes, String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (i >= bytes.length || bytes[i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
