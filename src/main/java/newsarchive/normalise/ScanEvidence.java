package newsarchive.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsarchive.normalise.MetWords.Question;

/**
 * What tells that a text was scanned: words misread, enough of them for its length, in a language
 * whose list knows the text at all. For one thread and one text.
 */
final class ScanEvidence {
    /** So many different words misread are a sign that a text was scanned. */
    private static final int SCANNED = 2;

    /** In longer texts there must be one for so many words. */
    private static final int WORDS_FOR_A_SLIP = 400;

    /** So many words tell whether the list of the language knows the text at all. */
    private static final int SAMPLE = 150;

    private static final int LEAST_SAMPLE = 12;
    private static final int SHORTEST_SAMPLED = 5;

    private final KnownWords known;
    private final MetWords met;
    private final ScannedWords scanned;

    /** Of five words of a text in the language, fewer than so many are in no list. */
    private final int foreignOfFive;

    /** Words that a scanner seems to have misread; odd ones count twice, so with a star. */
    private final Set<String> slips = new LinkedHashSet<>();

    private int surveyed;
    private int sampled;
    private int unknown;

    ScanEvidence(KnownWords known, ScannedWords scanned, boolean english) {
        this.known = known;
        this.met = known.own();
        this.scanned = scanned;
        this.foreignOfFive = english ? 3 : 4;
    }

    /**
     * Counts longer words in small letters, and how many of them the list does not know.
     *
     * @param words has the text's words, from {@code from} to {@code to}
     */
    void sample(String text, TextGlance words, int from, int to) {
        for (int word = from; word < to && sampled < SAMPLE; word++) {
            int start = words.start(word);
            int end = words.end(word);
            if (end - start >= SHORTEST_SAMPLED && Character.isLowerCase(text.charAt(start))) {
                sampled++;
                unknown += isKnown(text, start, end, words.number(word)) ? 0 : 1;
            }
        }
    }

    private boolean isKnown(String text, int start, int end, int number) {
        if (!met.isAnswered(Question.KNOWN, number)) {
            boolean is = known.isKnown(text.substring(start, end));
            met.answer(Question.KNOWN, number, is, false, List.of());
            return is;
        }
        return met.isTrue(Question.KNOWN, number);
    }

    /** Adds the words of a stretch that is looked through for slips. */
    void addSurveyed(int words) {
        surveyed += words;
    }

    /** Adds a word that seems misread. */
    void addSlip(String slip) {
        if (slips.add(slip) && scanned.isStrong(slip)) {
            slips.add(slip + '*');
        }
    }

    /** Adds a word that nobody writes. */
    void addOddSlip(String slip) {
        slips.add(slip);
        slips.add(slip + '*');
    }

    /** Whether the text was scanned, after what was surveyed of it. */
    boolean isScanned() {
        return slips.size() >= Math.max(SCANNED, surveyed / WORDS_FOR_A_SLIP) && !isForeign();
    }

    /** Of a text that is mostly in words of no list nothing can be proved but by odd shapes. */
    boolean isForeign() {
        return known.hasList() && sampled >= LEAST_SAMPLE && unknown * 5 > sampled * foreignOfFive;
    }
}
