package newsarchive.normalise;

/**
 * Remembers words that the rule on look-alikes leaves alone whatever text they stand in, so that
 * the words which texts share are looked at once. It forgets a word when another takes its slot;
 * then the word is looked at anew, to the same end. For one thread.
 */
final class SoundWords {
    private static final int SLOTS = 1 << 16;

    /** Articles of a build are read by few threads, and nearly all in one language. */
    private static final ThreadLocal<SoundWords> LAST = new ThreadLocal<>();

    private final Vocabulary vocabulary;
    private final CuratedWords curated;
    private final long[] firsts = new long[SLOTS];
    private final long[] seconds = new long[SLOTS];

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
        int slot = hash(first, second) & (SLOTS - 1);
        return firsts[slot] == first && seconds[slot] == second;
    }

    /** Remembers a packed word. */
    void add(long first, long second) {
        int slot = hash(first, second) & (SLOTS - 1);
        firsts[slot] = first;
        seconds[slot] = second;
    }

    static int hash(long first, long second) {
        long mixed = (first + second * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 40) ^ (int) (mixed >>> 24);
    }
}
