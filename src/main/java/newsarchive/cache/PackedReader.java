package newsarchive.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link PackedWriter} wrote. Bytes that it did not write give {@link DamagedException},
 * never another exception and never more memory than there are bytes. For one thread.
 */
public final class PackedReader {
    static final int LATIN = 1;
    static final int UTF_8 = 2;
    static final int WIDE = 3;

    private final byte[] bytes;
    private final int end;
    private int at;

    /** The bytes are not what was written. */
    public static final class DamagedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DamagedException() {
            super("damaged", null, false, false);
        }
    }

    /** A reader of {@code length} bytes from {@code from}. */
    public PackedReader(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
    }

    /** Reads a number. */
    public long number() {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = bytes[claim(1)];
            number |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return number;
            }
        }
        throw new DamagedException();
    }

    /** Reads what {@link PackedWriter#fixed} wrote. */
    long fixed(int size) {
        long number = 0;
        int from = claim(size);
        for (int i = from; i < from + size; i++) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return number;
    }

    /** Reads a number that fits into an int. */
    public int integer() {
        long number = number();
        if (number != (int) number) {
            throw new DamagedException();
        }
        return (int) number;
    }

    /** Reads whether something holds. */
    public boolean flag() {
        return number() != 0;
    }

    /** Reads a text that is not null. */
    public String text() {
        String text = textOrNull();
        if (text == null) {
            throw new DamagedException();
        }
        return text;
    }

    /** Reads a text or null. */
    public @Nullable String textOrNull() {
        long head = number();
        if (head == 0) {
            return null;
        }
        int form = (int) (head & 3);
        long size = head >>> 2;
        if (form == 0 || size > end - at) {
            throw new DamagedException();
        }
        int length = (int) size;
        int from = claim(length);
        return switch (form) {
            case LATIN -> new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            case UTF_8 -> new String(bytes, from, length, StandardCharsets.UTF_8);
            default -> wide(from, length);
        };
    }

    /** Passes over a text that is not null. */
    void skipText() {
        long head = number();
        long size = head >>> 2;
        if ((head & 3) == 0 || size > end - at) {
            throw new DamagedException();
        }
        claim((int) size);
    }

    private String wide(int from, int length) {
        char[] chars = new char[length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) ((bytes[from + 2 * i] << 8) | (bytes[from + 2 * i + 1] & 0xFF));
        }
        return new String(chars);
    }

    /** Reads bytes that were written with their number. */
    public byte[] bytes() {
        long size = number();
        if (size < 0 || size > end - at) {
            throw new DamagedException();
        }
        int from = claim((int) size);
        return Arrays.copyOfRange(bytes, from, from + (int) size);
    }

    /** Reads a list. */
    public <T> List<T> list(Supplier<T> element) {
        int size = integer();
        if (size < 0 || size > end - at) {
            throw new DamagedException();
        }
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        return list;
    }

    /** Reads texts. */
    public List<String> texts() {
        return list(this::text);
    }

    /** How many bytes were not read yet. */
    int left() {
        return end - at;
    }

    /** Whether all was read. */
    public boolean isAtEnd() {
        return at == end;
    }

    private int claim(int count) {
        if (count < 0 || count > end - at) {
            throw new DamagedException();
        }
        at += count;
        return at - count;
    }
}
