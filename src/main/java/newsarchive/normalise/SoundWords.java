package newsarchive.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers words that the rule on look-alikes leaves alone whatever text they stand in, so that
 * the words which texts share are looked at once. It forgets a word when another takes its slot;
 * then the word is looked at anew, to the same end. For one thread.
 */
final class SoundWords {
    private static final int SHORT_SLOTS = 1 << 15;
    private static final int LONG_SLOTS = 1 << 14;
    private static final int MOST_UNPROVEN = 50_000;

    /** Articles of a build are read by few threads, and nearly all in one language. */
    private static final ThreadLocal<SoundWords> LAST = new ThreadLocal<>();

    private final Vocabulary vocabulary;
    private final CuratedWords curated;

    /** Words of one part: small enough to stay in the processor's own memory. */
    private final long[] shorts = new long[SHORT_SLOTS];

    /** Both parts of a longer word side by side, so that one look into memory finds them. */
    private final long[] longs = new long[2 * LONG_SLOTS];

    /** Words that stay unless their text has one of these, which none had so far. */
    private final Map<String, List<String>> unproven = new HashMap<>();

    private SoundWords(Vocabulary vocabulary, CuratedWords curated) {
        this.vocabulary = vocabulary;
        this.curated = curated;
    }

    /** What this thread remembers for texts that are judged by {@code vocabulary} and names. */
    static SoundWords of(Vocabulary vocabulary, CuratedWords curated) {
        SoundWords last = LAST.get();
        if (last == null || last.vocabulary != vocabulary || last.curated != curated) {
            last = new SoundWords(vocabulary, curated);
            LAST.set(last);
        }
        return last;
    }

    /** Whether the packed word is remembered as sound. */
    boolean contains(long first, long second) {
        if (second == 0) {
            return shorts[hash(first, 0) & (SHORT_SLOTS - 1)] == first;
        }
        int slot = longSlot(first, second);
        return longs[slot] == first && longs[slot + 1] == second;
    }

    /** Remembers a packed word. */
    void add(long first, long second) {
        if (second == 0) {
            shorts[hash(first, 0) & (SHORT_SLOTS - 1)] = first;
        } else {
            int slot = longSlot(first, second);
            longs[slot] = first;
            longs[slot + 1] = second;
        }
    }

    /** What a word's text must have before anything is done to it; null when that is not known. */
    @Nullable List<String> proofs(String word) {
        return unproven.get(word);
    }

    /** Remembers that nothing is done to {@code word} in a text that has none of {@code proofs}. */
    void addUnproven(String word, List<String> proofs) {
        if (unproven.size() >= MOST_UNPROVEN) {
            unproven.clear();
        }
        unproven.put(word, List.copyOf(proofs));
    }

    private static int longSlot(long first, long second) {
        return 2 * (hash(first, second) & (LONG_SLOTS - 1));
    }

    static int hash(long first, long second) {
        long mixed = (first + second * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 40) ^ (int) (mixed >>> 24);
    }
}
