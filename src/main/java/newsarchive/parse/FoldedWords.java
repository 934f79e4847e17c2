package newsarchive.parse;

import java.util.Arrays;
import newsarchive.text.FoldLetters;
import newsarchive.text.Letters;

/**
 * The words of a folded text, found in one pass for all that asks for them: where each begins and
 * ends, which lists of phrases have one that begins with it, a number for its first letters. Marks
 * with which a phrase may begin are among them. Immutable; made for one text.
 */
public final class FoldedWords {
    /** A word of {@code [common]}. */
    public static final int COMMON = 1;

    /** First of a phrase of {@code [page-talk]}. */
    public static final int PAGE_TALK = 1 << 1;

    /** First of a phrase of {@code [to-reader]}. */
    public static final int TO_READER = 1 << 2;

    /** First of a phrase of {@code [command]}. */
    public static final int COMMAND = 1 << 3;

    /** First of a phrase of {@code [bio-verb]}. */
    public static final int BIO_VERB = 1 << 4;

    /** First of a phrase of a {@code [cue.…]} section before which something may stand. */
    static final int INNER_CUE = 1 << 5;

    /** First of a phrase of buttons and menus. */
    static final int LINK = 1 << 6;

    /** Begins with a letter and not behind an apostrophe. */
    public static final int LETTERS = 1 << 8;

    /** Stands behind an apostrophe: the s of it's. */
    public static final int BEHIND_APOSTROPHE = 1 << 9;

    /** No word but a mark. */
    public static final int MARK = 1 << 10;

    private static final int STEM = 5;
    private static final int SHORTEST_STEM = 4;

    /** Arabic letters leave vowels out, and the article is written with its noun. */
    private static final int STEM_OF_ARABIC = 4;

    private static final int SHORTEST_STEM_OF_ARABIC = 3;

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] kinds;
    private int[] stems;
    private int size;

    private FoldedWords(String text) {
        this.text = text;
        int room = text.length() / 5 + 4;
        this.starts = new int[room];
        this.ends = new int[room];
        this.kinds = new int[room];
        this.stems = new int[room];
    }

    /** The words of a text folded by {@link FoldLetters}. */
    public static FoldedWords of(String folded) {
        FoldedWords words = new FoldedWords(folded);
        words.read(Lexicon.get().firstWords());
        return words;
    }

    private void read(FirstWords first) {
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (Letters.isLetterOrDigit(c)) {
                at = word(first, at, c);
            } else {
                int lists = c == ' ' ? 0 : first.ofMark(c);
                if (lists != 0) {
                    add(at, at + 1, lists | MARK, 0);
                }
                at++;
            }
        }
    }

    private int word(FirstWords first, int from, char begin) {
        int hash = 0;
        int stem = 0;
        int end = from;
        for (char c = begin; Letters.isLetterOrDigit(c); c = text.charAt(end)) {
            hash = 31 * hash + c;
            end++;
            stem = end - from == STEM ? hash : stem;
            if (end == text.length()) {
                break;
            }
        }
        int kind = first.ofWord(text, from, end, hash);
        boolean behind = from > 0 && text.charAt(from - 1) == '\'';
        kind |= behind ? BEHIND_APOSTROPHE : Letters.isLetter(begin) ? LETTERS : 0;
        stem = end - from < STEM ? hash : stem;
        boolean says = end - from >= SHORTEST_STEM;
        if (isArabic(begin)) {
            int bare = from + article(from, end);
            says = end - bare >= SHORTEST_STEM_OF_ARABIC;
            stem = hash(bare, Math.min(end, bare + STEM_OF_ARABIC));
        }
        says &= (kind & COMMON) == 0;
        add(from, end, kind, !says ? 0 : stem == 0 ? 1 : stem);
        return end;
    }

    private static boolean isArabic(char c) {
        return c >= 0x600 && c < 0x700;
    }

    /** Letters of the article and of what is written with it: {@code وال}, {@code لل}. */
    private int article(int from, int end) {
        if (end - from < 2 + SHORTEST_STEM_OF_ARABIC) {
            return 0;
        }
        int at = "وفبك".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        boolean article = text.charAt(at) == 'ا' && text.charAt(at + 1) == 'ل';
        boolean to = text.charAt(from) == 'ل' && text.charAt(from + 1) == 'ل';
        int letters = article ? at + 2 - from : to ? 2 : 0;
        return end - from - letters >= SHORTEST_STEM_OF_ARABIC ? letters : 0;
    }

    private int hash(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private void add(int start, int end, int kind, int stem) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
            stems = Arrays.copyOf(stems, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        stems[size] = stem;
        size++;
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** How many words and marks there are. */
    public int size() {
        return size;
    }

    /** Where a word begins. */
    public int start(int word) {
        return starts[word];
    }

    /** Where a word ends. */
    public int end(int word) {
        return ends[word];
    }

    /** Whether any of the given bits is true of a word. */
    public boolean is(int word, int bits) {
        return (kinds[word] & bits) != 0;
    }

    /**
     * A number for the first letters of a word, which its inflected forms share; 0 for common and
     * short words, which say nothing.
     */
    public int stem(int word) {
        return stems[word];
    }
}
