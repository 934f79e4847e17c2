package newsarchive.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Writes values in few bytes: numbers in as many as they need, texts in Latin-1 where that can hold
 * them. For one thread. {@link PackedReader} reads them back in the same order.
 */
public final class PackedWriter {
    /** Bytes that a character below the surrogates takes at most in UTF-8. */
    private static final int MOST_BYTES = 3;

    private byte[] bytes = new byte[1024];
    private int length;

    /** A text on its way, and what it becomes. */
    private char[] chars = new char[256];

    private byte[] utf8 = new byte[256 * MOST_BYTES];

    /** Forgets what was written, and keeps the room for it. */
    void clear() {
        length = 0;
    }

    /** Writes a number; small ones that are not negative take least. */
    public void number(long number) {
        room(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Writes whether something holds. */
    public void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** Writes a text or null. */
    public void text(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        int size = encode(text);
        if (size < 0) {
            wide(text);
            return;
        }
        boolean ascii = size == text.length();
        number(size * 4L + (ascii ? PackedReader.LATIN : PackedReader.UTF_8));
        room(size);
        System.arraycopy(utf8, 0, bytes, length, size);
        length += size;
    }

    /** Puts UTF-8 into {@link #utf8}; returns its length, or -1 for a text with surrogates. */
    private int encode(String text) {
        int count = text.length();
        if (count > chars.length) {
            chars = new char[Math.max(count, 2 * chars.length)];
            utf8 = new byte[chars.length * MOST_BYTES];
        }
        char[] from = chars;
        byte[] to = utf8;
        text.getChars(0, count, from, 0);
        int size = 0;
        for (int i = 0; i < count; i++) {
            char c = from[i];
            if (c < 0x80) {
                to[size++] = (byte) c;
            } else if (c < 0x800) {
                to[size++] = (byte) (0xC0 | (c >> 6));
                to[size++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isSurrogate(c)) {
                return -1;
            } else {
                to[size++] = (byte) (0xE0 | (c >> 12));
                to[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                to[size++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        return size;
    }

    /** UTF-8 cannot hold half of a pair, so a text with pairs is written as it is in memory. */
    private void wide(String text) {
        number(text.length() * 8L + PackedReader.WIDE);
        room(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) (text.charAt(i) >> 8);
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    /** Writes the number of elements and each of them. */
    public <T> void list(List<T> list, Consumer<T> element) {
        number(list.size());
        list.forEach(element);
    }

    /** Writes texts. */
    public void texts(List<String> texts) {
        list(texts, this::text);
    }

    /** Writes bytes with their number. */
    public void bytes(byte[] written) {
        number(written.length);
        raw(written);
    }

    /** Writes bytes as they are, without their number. */
    public void raw(byte[] written) {
        room(written.length);
        System.arraycopy(written, 0, bytes, length, written.length);
        length += written.length;
    }

    /** Writes what another wrote. */
    void append(PackedWriter other) {
        room(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
    }

    /** Writes the lowest {@code size} bytes of a number, the highest first. */
    void fixed(long number, int size) {
        room(size);
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (number >> shift);
        }
    }

    /** The checksum of what was written from {@code from} on. */
    int checksum(int from) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, length - from);
        return (int) checksum.getValue();
    }

    /** Two checksums of all that was written: equal by chance once in 64 bits. */
    long fingerprint() {
        CRC32 second = new CRC32();
        second.update(bytes, 0, length);
        return (long) checksum(0) << 32 | second.getValue();
    }

    /** A view of what was written. */
    ByteBuffer view() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    /** How many bytes were written. */
    public int length() {
        return length;
    }

    /** What was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
