package newsarchive.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the charset of bytes that state none and are not UTF-8.
 *
 * <p>The detector knows the multi-byte charsets and Cyrillic, Greek and Hebrew well, but takes
 * short German for Macintosh Cyrillic and knows neither Arabic nor Central European charsets. So
 * texts in Latin letters are told first, by single high bytes among ASCII letters, and Arabic after
 * it.
 */
final class CharsetGuess {
    private static final int SAMPLE = 65_536;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final List<String> LATIN =
            List.of("windows-1252", "windows-1250", "windows-1254");

    /** Fewer bytes beyond ASCII do not tell which other charset they are of. */
    private static final int FEWEST_BYTES = 8;

    private CharsetGuess() {}

    /**
     * The most likely charset.
     *
     * @param firstHighByte offset of the first byte that is not ASCII
     */
    static Charset of(byte[] bytes, int firstHighByte) {
        int to = Math.min(bytes.length, firstHighByte + SAMPLE);
        if (looksLikeDamagedUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        if (!BinaryContent.hasEscapes(bytes) && isLatin(bytes, firstHighByte, to)) {
            return latin(bytes, firstHighByte, to);
        }
        if (isArabic(bytes, firstHighByte, to)) {
            return Charset.forName("windows-1256");
        }
        Charset detected = detect(bytes, firstHighByte, to);
        if (detected != null && detected.name().equals("x-MacCyrillic")) {
            return cyrillic(bytes, firstHighByte, to);
        }
        return detected == null ? WINDOWS_1252 : detected;
    }

    /**
     * Small letters but the last stand in both at the same places, and the detector takes a page's
     * short text for the wrong one: the last letter (FF, Macintosh DF) and the capitals (C0 to DE,
     * Macintosh 80 to 9E) decide.
     */
    private static Charset cyrillic(byte[] bytes, int from, int to) {
        int windows = 0;
        int macintosh = 0;
        for (int i = from; i < to; i++) {
            int value = bytes[i] & 0xFF;
            windows += value == 0xFF || (value >= 0xC0 && value <= 0xDE) ? 1 : 0;
            macintosh += value == 0xDF || (value >= 0x80 && value <= 0x9E) ? 1 : 0;
        }
        return Charset.forName(macintosh > windows ? "x-MacCyrillic" : "windows-1251");
    }

    /** Whether at least nine in ten of the characters beyond ASCII are well-formed UTF-8. */
    static boolean looksLikeDamagedUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int length = sequenceLength(bytes, i);
            if (length > 1) {
                good++;
                i += length - 1;
            } else {
                bad++;
            }
        }
        return good >= 9 * bad && good > 0;
    }

    /** Offset of the first byte that is part of no well-formed UTF-8 character; -1 without one. */
    static int firstBeyondUtf8(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int length = sequenceLength(bytes, i);
                if (length == 1) {
                    return i;
                }
                i += length - 1;
            }
        }
        return -1;
    }

    /**
     * Whether the bytes beyond ASCII stand where {@code guess} has letters and signs that occur in
     * texts: damaged UTF-8 shows as letters that touch no letter and capitals within words.
     */
    static boolean fits(byte[] bytes, Charset guess) {
        if (guess.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        int high = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int end = i;
            while (end < bytes.length && bytes[end] < 0) {
                end++;
            }
            high += end - i;
            odd += isLatinRun(bytes, i, end) ? 0 : end - i;
            i = end - 1;
        }
        return LATIN.contains(guess.name()) ? odd * 10 <= high : high >= FEWEST_BYTES;
    }

    /** Letters that belong to a word, one letter that is a word, or signs alone. */
    private static boolean isLatinRun(byte[] bytes, int from, int end) {
        boolean letters = false;
        for (int i = from; i < end; i++) {
            letters |= isHighLetter(bytes[i]);
        }
        if (!letters) {
            return true;
        }
        boolean afterSmall = from > 0 && bytes[from - 1] >= 'a' && bytes[from - 1] <= 'z';
        boolean capital = isHighLetter(bytes[from]) && (bytes[from] & 0xFF) < 0xDF;
        if (afterSmall && capital) {
            return false;
        }
        boolean touches =
                (from > 0 && isAsciiLetter(bytes[from - 1]))
                        || (end < bytes.length && isAsciiLetter(bytes[end]));
        return touches ? end - from <= 4 : end - from == 1;
    }

    private static boolean isHighLetter(byte b) {
        int value = b & 0xFF;
        return value >= 0xC0 && value != 0xD7 && value != 0xF7;
    }

    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        if (lead > 0xF4 || at + length > bytes.length) {
            return 1;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        int second = length > 2 ? bytes[at + 1] & 0xFF : 0;
        // RFC 3629, 4: no longer form than is needed, no halves of surrogate pairs, no end beyond
        boolean forbidden =
                switch (lead) {
                    case 0xE0 -> second < 0xA0;
                    case 0xED -> second > 0x9F;
                    case 0xF0 -> second < 0x90;
                    case 0xF4 -> second > 0x8F;
                    default -> false;
                };
        return forbidden ? 1 : length;
    }

    /** Latin letters: high bytes come one or two at a time among ASCII letters. */
    private static boolean isLatin(byte[] bytes, int from, int to) {
        int runs = 0;
        int shortRuns = 0;
        int high = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] >= 0) {
                letters += isAsciiLetter(bytes[i]) ? 1 : 0;
                continue;
            }
            int end = i;
            while (end < to && bytes[end] < 0) {
                end++;
            }
            runs++;
            shortRuns += end - i <= 2 ? 1 : 0;
            high += end - i;
            i = end - 1;
        }
        return shortRuns * 10 >= runs * 8 && high <= letters;
    }

    /** Tells Turkish and Central European letters by bytes that Western words hardly have. */
    private static Charset latin(byte[] bytes, int from, int to) {
        int[] count = new int[256];
        int inWords = 0;
        for (int i = from; i < to; i++) {
            boolean inWord =
                    bytes[i] < 0
                            && ((i > 0 && isAsciiLetter(bytes[i - 1]))
                                    || (i + 1 < to && isAsciiLetter(bytes[i + 1])));
            if (inWord) {
                count[bytes[i] & 0xFF]++;
                inWords += (bytes[i] & 0xFF) >= 0xC0 ? 1 : 0;
            }
        }
        int turkish = sum(count, 0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE);
        if (turkish > 1 && turkish * 10 >= inWords * 3) {
            return Charset.forName("windows-1254");
        }
        int nordic = sum(count, 0xE5, 0xE6);
        int central = sum(count, 0xB3, 0xB9, 0xBF, 0x9C, 0x9F, 0xEC, 0xF8, 0x9E, 0x9A, 0xBE, 0xF9);
        if (nordic == 0 && central > 1 && central * 10 >= inWords * 3) {
            return Charset.forName("windows-1250");
        }
        return WINDOWS_1252;
    }

    /**
     * Arabic or Persian in windows-1256: alif (C7), lam (E1), ya (ED), mim (E3), waw (E6) and nun
     * (E4) are near half of any text; as Cyrillic it would be capitals among small letters.
     */
    private static boolean isArabic(byte[] bytes, int from, int to) {
        int[] count = new int[256];
        int high = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                count[bytes[i] & 0xFF]++;
                high++;
            }
        }
        int frequent = sum(count, 0xC7, 0xE1, 0xED, 0xE3, 0xE6, 0xE4);
        return count[0xC7] * 100 >= high * 8 && frequent * 100 >= high * 38;
    }

    private static int sum(int[] count, int... bytes) {
        int sum = 0;
        for (int b : bytes) {
            sum += count[b];
        }
        return sum;
    }

    private static boolean isAsciiLetter(byte b) {
        return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
    }

    private static @Nullable Charset detect(byte[] bytes, int from, int to) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, from, to - from);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null) {
            return null;
        }
        Charset web = CharsetLabel.find(name);
        if (web != null) {
            return web;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknownToJava) {
            return null;
        }
    }
}
