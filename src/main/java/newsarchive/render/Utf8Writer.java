package newsarchive.render;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects a page as UTF-8 while its template writes it, which saves the detour over one large
 * string. A lone surrogate becomes {@code ?}, as in {@link String#getBytes}. For one thread.
 */
final class Utf8Writer extends Writer implements SpecializedWriter {
    private static final int LONG = 256;

    private static final int USUAL_LENGTH = 24 * 1024;

    /** Room for a file, used again for the next. */
    private static final ThreadLocal<Utf8Writer> ROOM =
            ThreadLocal.withInitial(() -> new Utf8Writer(USUAL_LENGTH));

    private final char[] piece = new char[512];
    private byte[] bytes;
    private int length;

    /** A high surrogate that ended one piece and waits for the next; 0 for none. */
    private char pending;

    Utf8Writer(int capacity) {
        bytes = new byte[capacity];
    }

    /** This thread's own, empty; whoever takes it is done with it before another does. */
    static Utf8Writer ofThread() {
        Utf8Writer room = ROOM.get();
        room.length = 0;
        room.pending = 0;
        return room;
    }

    /** What was written. */
    byte[] toBytes() {
        room(1);
        endPending();
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int count) {
        if (count >= LONG && pending == 0) {
            writeLong(
                    from == 0 && count == text.length()
                            ? text
                            : text.substring(from, from + count));
            return;
        }
        int end = from + count;
        for (int at = from; at < end; at += piece.length) {
            int next = Math.min(end, at + piece.length);
            text.getChars(at, next, piece, 0);
            write(piece, 0, next - at);
        }
    }

    /** The virtual machine encodes a long text faster than we do, unless it ends in half a pair. */
    private void writeLong(String text) {
        char last = text.charAt(text.length() - 1);
        if (Character.isHighSurrogate(last)) {
            writeLong(text.substring(0, text.length() - 1));
            write(last);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    @Override
    public void write(char[] text, int from, int count) {
        // no character of UTF-16 takes more than three bytes, a pending one included in its pair
        room(3 * count + 1);
        int end = from + count;
        int i = from;
        while (i < end) {
            if (pending == 0) {
                i = putPlain(text, i, end);
            }
            if (i < end) {
                putWide(text[i++]);
            }
        }
    }

    /** Puts characters of ASCII; returns the place of the first other one. */
    private int putPlain(char[] text, int from, int end) {
        byte[] out = bytes;
        int at = length;
        int i = from;
        for (; i < end && text[i] < 0x80; i++) {
            out[at++] = (byte) text[i];
        }
        length = at;
        return i;
    }

    @Override
    public void write(int c) {
        room(4);
        putWide((char) c);
    }

    /** Puts a character; there is room for it and for the one that is pending. */
    private void putWide(char c) {
        if (pending != 0 && Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(pending, c);
            pending = 0;
            bytes[length++] = (byte) (0xf0 | point >> 18);
            bytes[length++] = tail(point >> 12);
            bytes[length++] = tail(point >> 6);
            bytes[length++] = tail(point);
            return;
        }
        endPending();
        if (Character.isHighSurrogate(c)) {
            pending = c;
        } else if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | c >> 6);
            bytes[length++] = tail(c);
        } else if (Character.isLowSurrogate(c)) {
            bytes[length++] = '?';
        } else {
            bytes[length++] = (byte) (0xe0 | c >> 12);
            bytes[length++] = tail(c >> 6);
            bytes[length++] = tail(c);
        }
    }

    private void endPending() {
        if (pending != 0) {
            pending = 0;
            bytes[length++] = '?';
        }
    }

    private static byte tail(int bits) {
        return (byte) (0x80 | (bits & 0x3f));
    }

    private void room(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2 + count);
        }
    }

    @Override
    public void writeSpecialized(int number) {
        write(Integer.toString(number));
    }

    @Override
    public void writeSpecialized(long number) {
        write(Long.toString(number));
    }

    @Override
    public void writeSpecialized(double number) {
        write(Double.toString(number));
    }

    @Override
    public void writeSpecialized(float number) {
        write(Float.toString(number));
    }

    @Override
    public void writeSpecialized(short number) {
        write(Short.toString(number));
    }

    @Override
    public void writeSpecialized(byte number) {
        write(Byte.toString(number));
    }

    @Override
    public void writeSpecialized(char c) {
        write(c);
    }

    @Override
    public void writeSpecialized(String text) {
        write(text);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
