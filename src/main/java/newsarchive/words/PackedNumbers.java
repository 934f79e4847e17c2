package newsarchive.words;

import java.util.Arrays;

/**
 * A row of numbers from 0 in little room: seven bits a byte, the least first, the eighth bit set
 * while more follow. Immutable.
 */
public final class PackedNumbers {
    /** No number at all. */
    public static final PackedNumbers NONE = new PackedNumbers(new byte[0], 0);

    private static final int MORE = 0x80;
    private static final int SEVEN_BITS = 0x7f;

    private final byte[] bytes;
    private final int size;

    private PackedNumbers(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    /** The first {@code size} of {@code numbers}, none of which is negative. */
    public static PackedNumbers of(int[] numbers, int size) {
        byte[] bytes = new byte[size * 2 + 8];
        int used = 0;
        for (int i = 0; i < size; i++) {
            if (used + 5 > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int rest = numbers[i];
            while (rest >= MORE) {
                bytes[used++] = (byte) (rest | MORE);
                rest >>>= 7;
            }
            bytes[used++] = (byte) rest;
        }
        return new PackedNumbers(Arrays.copyOf(bytes, used), size);
    }

    /** All of {@code numbers}, none of which is negative. */
    public static PackedNumbers of(int... numbers) {
        return of(numbers, numbers.length);
    }

    /** The row that {@link #bytes} gave. */
    public static PackedNumbers ofBytes(byte[] bytes) {
        int size = 0;
        for (byte b : bytes) {
            size += b >= 0 ? 1 : 0;
        }
        return new PackedNumbers(bytes.clone(), size);
    }

    /** The row as bytes, to be kept on a disk. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }

    /** How many bytes they take. */
    public int length() {
        return bytes.length;
    }

    /** The numbers, in an array of the caller's own. */
    public int[] toArray() {
        return unpackSome(bytes, 0, size);
    }

    /** The numbers of the row of which {@link #bytes} stand in {@code bytes[from, to)}. */
    static int[] unpack(byte[] bytes, int from, int to) {
        int size = 0;
        for (int i = from; i < to; i++) {
            size += bytes[i] >= 0 ? 1 : 0;
        }
        return unpackSome(bytes, from, size);
    }

    private static int[] unpackSome(byte[] bytes, int from, int size) {
        int[] numbers = new int[size];
        int at = from;
        for (int i = 0; i < size; i++) {
            int b = bytes[at++];
            int number = b & SEVEN_BITS;
            for (int shift = 7; b < 0; shift += 7) {
                b = bytes[at++];
                number |= (b & SEVEN_BITS) << shift;
            }
            numbers[i] = number;
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedNumbers row && Arrays.equals(bytes, row.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }
}
