package newsarchive.normalise;

import java.util.Arrays;

/**
 * One look at each character of an article's runs: which signs there are for the rules to work on,
 * and which words. Most rules find from it that they have nothing to do. For one thread.
 */
final class TextGlance {
    /** Spaces of more than one, or tabs. */
    static final int SPACES = 1;

    /** Characters other than ASCII, Latin-1 letters and common punctuation. */
    static final int UNUSUAL = 2;

    /** Straight quotation marks. */
    static final int QUOTES = 4;

    /** Hyphens. */
    static final int HYPHENS = 8;

    /** What addresses have. */
    static final int ADDRESSES = 16;

    private static final byte PART = 1;
    private static final byte SPACE = 2;
    private static final byte TAB = 3;
    private static final byte QUOTE = 4;
    private static final byte HYPHEN = 5;
    private static final byte AT = 6;
    private static final byte COLON = 7;
    private static final byte DOT = 8;

    private static final byte[] KINDS = new byte[0x80];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = WordScan.isPart(c) ? PART : 0;
        }
        KINDS[' '] = SPACE;
        KINDS['\t'] = TAB;
        KINDS['"'] = QUOTE;
        KINDS['\''] = QUOTE;
        KINDS['-'] = HYPHEN;
        KINDS['@'] = AT;
        KINDS[':'] = COLON;
        KINDS['.'] = DOT;
    }

    private final MetWords met;
    private char[] chars = new char[1024];
    private int signs;

    /** Start, end and number of each word. */
    private int[] words = new int[3 * 1024];

    private int size;

    TextGlance(MetWords met) {
        this.met = met;
    }

    /** The signs of a run; its words come behind those of the runs before it. */
    int read(TextRun run) {
        int length = run.length();
        if (length > chars.length) {
            chars = new char[Math.max(length, 2 * chars.length)];
        }
        run.copyTo(chars);
        return read(length);
    }

    /** The signs of a text, whose words are put behind those of other texts. */
    int read(String text) {
        int length = text.length();
        if (length > chars.length) {
            chars = new char[Math.max(length, 2 * chars.length)];
        }
        text.getChars(0, length, chars, 0);
        return read(length);
    }

    private int read(int length) {
        char[] text = chars;
        signs = 0;
        int i = 0;
        while (i < length) {
            char c = text[i];
            if (c < 0x80) {
                byte kind = KINDS[c];
                if (kind == PART) {
                    i = word(i, length);
                    continue;
                }
                if (kind != 0) {
                    sign(kind, i, length);
                }
            } else if (Character.isLetterOrDigit(c)) {
                i = word(i, length);
                continue;
            } else {
                beyondAscii(c);
            }
            i++;
        }
        return signs;
    }

    private void sign(byte kind, int at, int length) {
        switch (kind) {
            case SPACE -> signs |= at > 0 && chars[at - 1] == ' ' ? SPACES : 0;
            case TAB -> signs |= SPACES;
            case QUOTE -> signs |= QUOTES;
            case HYPHEN -> signs |= HYPHENS;
            case AT -> signs |= ADDRESSES;
            case COLON -> {
                boolean slashes = at + 2 < length && chars[at + 1] == '/' && chars[at + 2] == '/';
                signs |= slashes ? ADDRESSES : 0;
            }
            default -> {
                boolean web =
                        at > 2
                                && chars[at - 1] == 'w'
                                && chars[at - 2] == 'w'
                                && chars[at - 3] == 'w';
                signs |= web ? ADDRESSES : 0;
            }
        }
    }

    private void beyondAscii(char c) {
        boolean letter = c >= '\u00C0' && c <= '\u00FF';
        boolean punctuation = c >= '\u2010' && c <= '\u2027';
        signs |= letter || punctuation || c < 0xA0 ? 0 : UNUSUAL;
    }

    /** Reads the word at {@code start}; returns its end. */
    private int word(int start, int length) {
        char[] text = chars;
        boolean ascii = true;
        long first = 0;
        long second = 0;
        int i = start;
        for (; i < length; i++) {
            char c = text[i];
            if (c >= 0x80) {
                if (!Character.isLetterOrDigit(c)) {
                    break;
                }
                beyondAscii(c);
                ascii = false;
            } else if (KINDS[c] != PART) {
                break;
            } else if (i - start < WordScan.FIRST_PART) {
                first = first << 7 | c;
            } else {
                second = second << 7 | c;
            }
        }
        boolean packed = ascii && i - start <= WordScan.LONGEST_PACKED;
        int number =
                packed ? met.number(first, second) : met.number(new String(text, start, i - start));
        if (size + 3 > words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        words[size] = start;
        words[size + 1] = i;
        words[size + 2] = number;
        size += 3;
        return i;
    }

    /** How many words were read; the next will have this number. */
    int words() {
        return size / 3;
    }

    /** Forgets the words from {@code word} on. */
    void dropFrom(int word) {
        size = 3 * word;
    }

    /** Where a word starts in its text. */
    int start(int word) {
        return words[3 * word];
    }

    /** Where a word ends in its text. */
    int end(int word) {
        return words[3 * word + 1];
    }

    /** Which word of {@link MetWords} it is. */
    int number(int word) {
        return words[3 * word + 2];
    }

    /** Counts the words from {@code word} on. */
    void countFrom(int word) {
        for (int i = 3 * word + 2; i < size; i += 3) {
            met.count(words[i]);
        }
    }
}
