package newsarchive.text;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compresses bytes into the format of RFC 1951, always into the same bytes: {@link
 * java.util.zip.Deflater} leaves that to the machine's zlib, of which there are several. An
 * instance is for one thread.
 */
public final class Deflate {
    private static final int WINDOW = 32 * 1024;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int GOOD = 64;
    private static final int HASHES = 1 << 15;
    private static final int TRIES = 48;
    private static final int SYMBOLS_OF_A_BLOCK = 16 * 1024;
    private static final int END = 256;
    private static final int CODE_LENGTHS = 19;

    private static final int[] LENGTH_BASE = bases(29, 3, 4);
    private static final int[] DISTANCE_BASE = bases(30, 1, 2);
    private static final int[] CODE_LENGTH_ORDER = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
    };

    private final byte[] data;
    private final ByteArrayOutputStream out;
    private long bits;
    private int bitCount;

    private final int[] head = new int[HASHES];
    private final int[] previous = new int[WINDOW];

    // a symbol: a byte, or a length with its distance in the upper half
    private final int[] symbols = new int[SYMBOLS_OF_A_BLOCK];
    private int symbolCount;

    private Deflate(byte[] data) {
        this.data = data;
        this.out = new ByteArrayOutputStream(data.length / 3 + 64);
        Arrays.fill(head, -1);
    }

    /** The compressed form of {@code data}. */
    public static byte[] of(byte[] data) {
        return new Deflate(data).run();
    }

    /** Where each code begins; from some code on each takes one more extra bit every {@code n}. */
    private static int[] bases(int count, int first, int n) {
        int[] bases = new int[count];
        int base = first;
        for (int code = 0; code < count; code++) {
            bases[code] = base;
            base += 1 << extraBits(code, n);
        }
        return bases;
    }

    private static int extraBits(int code, int n) {
        return Math.max(0, code / n - 1);
    }

    private byte[] run() {
        int at = 0;
        while (at < data.length) {
            int length = longest(at, SHORTEST - 1);
            int distance = at - matched;
            enter(at);
            // a longer match one byte on is worth a byte on its own
            if (length >= SHORTEST && length < GOOD && longest(at + 1, length) > length) {
                length = 0;
            }
            if (length >= SHORTEST) {
                symbol(distance << 16 | length);
                for (int i = at + 1; i < at + length; i++) {
                    enter(i);
                }
                at += length;
            } else {
                symbol(data[at] & 0xff);
                at++;
            }
        }
        block(true);
        put(0, 7);
        flush();
        return out.toByteArray();
    }

    // ---- matches

    private int matched;

    private int hash(int at) {
        int three = (data[at] & 0xff) << 16 | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff);
        return (three * 0x9E3779B1) >>> 17;
    }

    private void enter(int at) {
        if (at + SHORTEST <= data.length) {
            int hash = hash(at);
            previous[at & (WINDOW - 1)] = head[hash];
            head[hash] = at;
        }
    }

    /**
     * The longest earlier run of bytes that stand here too, {@code atLeast} when none is longer.
     */
    private int longest(int at, int atLeast) {
        int best = atLeast;
        int most = Math.min(LONGEST, data.length - at);
        if (most < SHORTEST || best >= most) {
            return best;
        }
        int candidate = head[hash(at)];
        for (int tries = TRIES; candidate >= 0 && at - candidate < WINDOW && tries > 0; tries--) {
            if (candidate < at && data[candidate + best] == data[at + best]) {
                int length = common(candidate, at, most);
                if (length > best) {
                    best = length;
                    matched = candidate;
                    if (best == most) {
                        break;
                    }
                }
            }
            int before = previous[candidate & (WINDOW - 1)];
            candidate = before < candidate ? before : -1;
        }
        return best;
    }

    private int common(int a, int b, int most) {
        int end = Arrays.mismatch(data, a, a + most, data, b, b + most);
        return end < 0 ? most : end;
    }

    // ---- blocks

    private void symbol(int symbol) {
        symbols[symbolCount++] = symbol;
        if (symbolCount == SYMBOLS_OF_A_BLOCK) {
            block(false);
        }
    }

    private void block(boolean last) {
        int[] literals = new int[286];
        int[] distances = new int[30];
        for (int i = 0; i < symbolCount; i++) {
            int distance = symbols[i] >>> 16;
            if (distance == 0) {
                literals[symbols[i]]++;
            } else {
                literals[257 + lengthCode(symbols[i] & 0xffff)]++;
                distances[code(DISTANCE_BASE, distance)]++;
            }
        }
        literals[END]++;
        // a decoder may insist on one distance, used or not
        distances[0] = Math.max(1, distances[0]);
        int[] literalLengths = HuffmanCode.lengths(literals, 15);
        int[] distanceLengths = HuffmanCode.lengths(distances, 15);
        put(last ? 1 : 0, 1);
        put(2, 2);
        tables(literalLengths, distanceLengths);
        int[] literalCodes = HuffmanCode.codes(literalLengths);
        int[] distanceCodes = HuffmanCode.codes(distanceLengths);
        for (int i = 0; i < symbolCount; i++) {
            int distance = symbols[i] >>> 16;
            if (distance == 0) {
                put(literalCodes[symbols[i]], literalLengths[symbols[i]]);
                continue;
            }
            int length = symbols[i] & 0xffff;
            int code = lengthCode(length);
            put(literalCodes[257 + code], literalLengths[257 + code]);
            put(
                    length - (code == 28 ? LONGEST : LENGTH_BASE[code]),
                    code == 28 ? 0 : extraBits(code, 4));
            int far = code(DISTANCE_BASE, distance);
            put(distanceCodes[far], distanceLengths[far]);
            put(distance - DISTANCE_BASE[far], extraBits(far, 2));
        }
        put(literalCodes[END], literalLengths[END]);
        symbolCount = 0;
    }

    /** The longest run has a code of its own. */
    private static int lengthCode(int length) {
        return length == LONGEST ? 28 : Math.min(27, code(LENGTH_BASE, length));
    }

    private static int code(int[] bases, int value) {
        int found = Arrays.binarySearch(bases, value);
        return found >= 0 ? found : -found - 2;
    }

    /** The lengths of both codes, run-length encoded and coded in their turn. */
    private void tables(int[] literals, int[] distances) {
        int literalCount = used(literals, 257);
        int distanceCount = used(distances, 1);
        int[] lengths = Arrays.copyOf(literals, literalCount + distanceCount);
        System.arraycopy(distances, 0, lengths, literalCount, distanceCount);
        int[] runs = runs(lengths);
        int[] often = new int[CODE_LENGTHS];
        for (int run : runs) {
            often[run & 31]++;
        }
        int[] codeLengths = HuffmanCode.lengths(often, 7);
        int[] codes = HuffmanCode.codes(codeLengths);
        int count = CODE_LENGTHS;
        while (count > 4 && codeLengths[CODE_LENGTH_ORDER[count - 1]] == 0) {
            count--;
        }
        put(literalCount - 257, 5);
        put(distanceCount - 1, 5);
        put(count - 4, 4);
        for (int i = 0; i < count; i++) {
            put(codeLengths[CODE_LENGTH_ORDER[i]], 3);
        }
        for (int run : runs) {
            int symbol = run & 31;
            put(codes[symbol], codeLengths[symbol]);
            put(run >>> 5, symbol < 16 ? 0 : symbol == 16 ? 2 : symbol == 17 ? 3 : 7);
        }
    }

    private static int used(int[] lengths, int atLeast) {
        int count = lengths.length;
        while (count > atLeast && lengths[count - 1] == 0) {
            count--;
        }
        return count;
    }

    /** Symbols in the lower five bits, what they repeat above. */
    private static int[] runs(int[] lengths) {
        int[] runs = new int[lengths.length];
        int count = 0;
        for (int at = 0; at < lengths.length; ) {
            int end = at + 1;
            while (end < lengths.length && lengths[end] == lengths[at]) {
                end++;
            }
            int same = end - at;
            if (lengths[at] == 0 && same >= 3) {
                int taken = Math.min(same, 138);
                runs[count++] = taken < 11 ? 17 | (taken - 3) << 5 : 18 | (taken - 11) << 5;
                at += taken;
            } else {
                runs[count++] = lengths[at];
                at++;
                same--;
                if (same >= 3 && lengths[at] != 0) {
                    int taken = Math.min(same, 6);
                    runs[count++] = 16 | (taken - 3) << 5;
                    at += taken;
                }
            }
        }
        return Arrays.copyOf(runs, count);
    }

    // ---- bits

    private void put(int value, int count) {
        bits |= (long) value << bitCount;
        bitCount += count;
        flush();
    }

    private void flush() {
        while (bitCount >= 8) {
            out.write((int) bits & 0xff);
            bits >>>= 8;
            bitCount -= 8;
        }
    }
}
