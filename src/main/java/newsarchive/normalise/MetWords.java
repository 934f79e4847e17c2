package newsarchive.normalise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that one thread met in texts judged by the same lists, by numbers: how often the text
 * at hand has each, and what the rule on look-alikes found of it. Texts share most of their words,
 * so that nearly all are judged once only.
 *
 * <p>What is found of a word holds in every text, or in each that has none of certain other words,
 * its proofs. When the text at hand has one, the words that wait for it are challenged and judged
 * anew, for this text. For one thread.
 */
final class MetWords {
    /** Bounds the memory of a build whose texts have no end of different words. */
    private static final int MOST = 150_000;

    private static final int MOST_WAITING = 4 * MOST;

    /** Languages have lists, and an archive has a few languages. */
    private static final int MOST_LISTS = 8;

    private static final int BITS_AT_FIRST = 11;

    // a slot: where the word stands among the words, plus one, and a part of its hash
    private static final int PLACE_BITS = 23; // a file has at most some 4 million words
    private static final int PLACE = (1 << PLACE_BITS) - 1;

    // a word lies in four numbers side by side, so that one look into memory finds all of it: the
    // packed word in two (0 when it is not packed), the last text that had it and how often, and
    // its state: the last text that challenged it, what was found of it, and what waits for it
    private static final int WIDTH = 4;
    private static final int TIMES = 2;
    private static final int STATE = 3;

    private static final int ROW_BITS = 26;
    private static final int ROW = (1 << ROW_BITS) - 1;
    private static final int TEXT_AT = ROW_BITS + 4 * Question.FLAGS;
    private static final long MOST_TEXTS = (1L << (Long.SIZE - TEXT_AT)) - 1;

    /** What lasts when a text challenges a word. */
    private static final long LASTING =
            ROW
                    | 3
                            * (Question.SOUND.always
                                    | Question.SLIP.always
                                    | Question.KNOWN.always
                                    | Question.PLAIN.always);

    /** What is asked of a word. */
    enum Question {
        /** Whether nothing is done to it. */
        SOUND(0),
        /** Whether it seems misread, so that it is a sign of a scan. */
        SLIP(1),
        /** Whether a list has it as it stands. */
        KNOWN(2),
        /** Whether its shape is one that people write. */
        PLAIN(3);

        private static final int FLAGS = 4;

        // each stands before the flag of the answer
        private final long always;
        private final long here;

        Question(int place) {
            this.always = 1L << (ROW_BITS + FLAGS * place);
            this.here = always << 2;
        }

        /** The flag that it was answered, for the text at hand or for all others. */
        private long flag(boolean ofThisText) {
            return ofThisText ? here : always;
        }
    }

    private static final ThreadLocal<Map<Vocabulary, MetWords>> MET =
            ThreadLocal.withInitial(HashMap::new);

    private final CuratedWords curated;
    private final TextGlance glance = new TextGlance(this);
    private int bits = BITS_AT_FIRST;
    private int[] slots = new int[1 << bits];
    private long[] words = new long[WIDTH << (bits - 1)];
    private int size;

    /** Words that are not packed. */
    private final Map<String, Integer> others = new HashMap<>();

    private final WaitingWords waiting = new WaitingWords();
    private long text;

    private MetWords(CuratedWords curated) {
        this.curated = curated;
    }

    /** What this thread met in texts that are judged by a list and names, ready for a new text. */
    static MetWords forNewText(Vocabulary vocabulary, CuratedWords curated) {
        Map<Vocabulary, MetWords> all = MET.get();
        MetWords met = all.get(vocabulary);
        if (met == null || met.curated != curated || met.isFull()) {
            if (all.size() >= MOST_LISTS) {
                all.clear();
            }
            met = new MetWords(curated);
            all.put(vocabulary, met);
        }
        met.text++;
        met.glance.dropFrom(0);
        return met;
    }

    /** What looks at the characters of the text at hand. */
    TextGlance glance() {
        return glance;
    }

    private boolean isFull() {
        return size > MOST || waiting.size() > MOST_WAITING || text == MOST_TEXTS;
    }

    /** The number of a packed word. */
    int number(long first, long second) {
        long hash = WaitingWords.hash(first, second);
        int mask = slots.length - 1;
        int tag = tag(hash);
        int slot = (int) (hash >>> (Long.SIZE - bits));
        while (slots[slot] != 0) {
            int held = slots[slot];
            if ((held & ~PLACE) == tag) {
                int at = ((held & PLACE) - 1) * WIDTH;
                if (words[at] == first && words[at + 1] == second) {
                    return at;
                }
            }
            slot = (slot + 1) & mask;
        }
        return add(first, second, hash, slot);
    }

    /** The number of any word of {@link WordScan}. */
    int number(String word) {
        long first = WordScan.firstPart(word);
        if (first != 0) {
            return number(first, WordScan.secondPart(word));
        }
        Integer known = others.get(word);
        if (known != null) {
            return known;
        }
        int number = add(0, 0, WaitingWords.hash(word));
        others.put(word, number);
        return number;
    }

    /** Counts a word of the text at hand, and challenges what waits for it. */
    void count(int number) {
        long times = words[number + TIMES];
        if (times >>> Integer.SIZE == text) {
            words[number + TIMES] = times + 1;
            return;
        }
        words[number + TIMES] = text << Integer.SIZE | 1;
        for (int i = (int) words[number + STATE] & ROW; i != 0; i = waiting.next(i)) {
            int state = waiting.word(i) + STATE;
            words[state] = (words[state] & LASTING) | (text << TEXT_AT);
        }
    }

    /** How often the text at hand has a word. */
    int times(int number) {
        long times = words[number + TIMES];
        return times >>> Integer.SIZE == text ? (int) times : 0;
    }

    /** Whether it was found what a question asks of a word, for a text such as the one at hand. */
    boolean isAnswered(Question question, int number) {
        long state = words[number + STATE];
        return (state & question.flag(state >>> TEXT_AT == text)) != 0;
    }

    /** What was found; false when nothing was. */
    boolean isTrue(Question question, int number) {
        long state = words[number + STATE];
        return (state & question.flag(state >>> TEXT_AT == text) << 1) != 0;
    }

    /**
     * Remembers what is found of a word in a text that has none of {@code proofs}, or, when the
     * text at hand has any, in this text.
     */
    void answer(
            Question question, int number, boolean found, boolean hasProof, List<String> proofs) {
        long state = words[number + STATE];
        boolean here = hasProof || (state & question.always) != 0;
        long flags = question.flag(here) | (found ? question.flag(here) << 1 : 0);
        if (here && state >>> TEXT_AT != text) {
            state = (state & LASTING) | (text << TEXT_AT);
        }
        words[number + STATE] = state | flags;
        for (int i = 0; i < proofs.size() && !here; i++) {
            waitFor(proofs.get(i), number);
        }
    }

    private void waitFor(String proof, int number) {
        long first = WordScan.firstPart(proof);
        long second = first == 0 ? 0 : WordScan.secondPart(proof);
        int met = first == 0 ? others.getOrDefault(proof, -1) : find(first, second);
        if (met < 0) {
            long hash = first == 0 ? WaitingWords.hash(proof) : WaitingWords.hash(first, second);
            waiting.addForUnmet(hash, number);
        } else {
            int last = (int) words[met + STATE] & ROW;
            words[met + STATE] = (words[met + STATE] & ~ROW) | waiting.add(number, last);
        }
    }

    /** How often the text at hand has a word, which need be none that was met. */
    int times(String word) {
        long first = WordScan.firstPart(word);
        int number =
                first == 0 ? others.getOrDefault(word, -1) : find(first, WordScan.secondPart(word));
        return number < 0 ? 0 : times(number);
    }

    /** The number of a packed word; negative when it was not met. */
    private int find(long first, long second) {
        long hash = WaitingWords.hash(first, second);
        int mask = slots.length - 1;
        int slot = (int) (hash >>> (Long.SIZE - bits));
        while (slots[slot] != 0) {
            int at = ((slots[slot] & PLACE) - 1) * WIDTH;
            if (words[at] == first && words[at + 1] == second) {
                return at;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private int add(long first, long second, long hash, int slot) {
        int number = add(first, second, hash);
        slots[slot] = tag(hash) | size;
        if (4 * size > 3 * slots.length) {
            grow();
        }
        return number;
    }

    private int add(long first, long second, long hash) {
        int number = size++ * WIDTH;
        if (number == words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        words[number] = first;
        words[number + 1] = second;
        words[number + STATE] = waiting.forMet(hash);
        return number;
    }

    private void grow() {
        bits++;
        slots = new int[1 << bits];
        int mask = slots.length - 1;
        for (int place = 0; place < size; place++) {
            long first = words[place * WIDTH];
            if (first != 0) {
                long hash = WaitingWords.hash(first, words[place * WIDTH + 1]);
                int slot = (int) (hash >>> (Long.SIZE - bits));
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = tag(hash) | place + 1;
            }
        }
    }

    private static int tag(long hash) {
        return (int) hash & ~PLACE;
    }
}
