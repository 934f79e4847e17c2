package newsarchive.normalise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that one thread met in texts judged by the same lists, by numbers: how often the text
 * at hand has each, and what the rule on look-alikes found out about it that holds for every text.
 * Texts share most of their words, so that nearly all are judged once only. For one thread.
 */
final class MetWords {
    /** Bounds the memory of a build whose texts have no end of different words. */
    private static final int MOST = 100_000;

    /** Languages have lists, and an archive has a few languages. */
    private static final int MOST_LISTS = 8;

    private static final int ROOM_AT_FIRST = 1024;
    private static final int[] SOUND = {};
    private static final int ABSENT = -1;

    private static final ThreadLocal<Map<Vocabulary, MetWords>> MET =
            ThreadLocal.withInitial(HashMap::new);

    private final CuratedWords curated;

    /** Numbers plus one by the hash of packed words; 0 is a free slot. */
    private int[] slots = new int[2 * ROOM_AT_FIRST];

    /** Both parts of each packed word; of a word that is not packed they are 0. */
    private long[] parts = new long[2 * ROOM_AT_FIRST];

    /** Words that are not packed. */
    private final Map<String, Integer> others = new HashMap<>();

    /** The last text that had each word, and how often. */
    private int[] texts = new int[ROOM_AT_FIRST];

    private int[] counts = new int[ROOM_AT_FIRST];

    /**
     * Words of which a text must have one before anything is done to a word; none where nothing is
     * done in any text, null where that is not known.
     */
    private int @Nullable [][] proofs = new int[ROOM_AT_FIRST][];

    private int size;
    private int text;

    private MetWords(CuratedWords curated) {
        this.curated = curated;
    }

    /** What this thread met in texts that are judged by a list and names, ready for a new text. */
    static MetWords forNewText(Vocabulary vocabulary, CuratedWords curated) {
        Map<Vocabulary, MetWords> all = MET.get();
        MetWords met = all.get(vocabulary);
        if (met == null || met.curated != curated || met.size > MOST) {
            if (all.size() >= MOST_LISTS) {
                all.clear();
            }
            met = new MetWords(curated);
            all.put(vocabulary, met);
        }
        met.text++;
        return met;
    }

    /** The number of a packed word. */
    int number(long first, long second) {
        int slot = slot(first, second);
        int number = slots[slot] - 1;
        return number >= 0 ? number : add(first, second, slot);
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
        others.put(word, size);
        return add(0, 0);
    }

    /** Counts a word of the text at hand. */
    void count(int number) {
        if (texts[number] == text) {
            counts[number]++;
        } else {
            texts[number] = text;
            counts[number] = 1;
        }
    }

    /** How often the text at hand has a word. */
    int times(int number) {
        return texts[number] == text ? counts[number] : 0;
    }

    /** How often the text at hand has a word. */
    int times(String word) {
        long first = WordScan.firstPart(word);
        int number =
                first == 0
                        ? others.getOrDefault(word, ABSENT)
                        : slots[slot(first, WordScan.secondPart(word))] - 1;
        return number < 0 ? 0 : times(number);
    }

    /** Whether it is known that nothing is done to a word of the text at hand. */
    boolean isSound(int number) {
        int[] needed = proofs[number];
        if (needed == null) {
            return false;
        }
        for (int proof : needed) {
            if (texts[proof] == text) {
                return false;
            }
        }
        return true;
    }

    /** Remembers that nothing is done to a word in a text that has none of {@code needed}. */
    void setSound(int number, List<String> needed) {
        int[] numbers = needed.isEmpty() ? SOUND : new int[needed.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(needed.get(i));
        }
        proofs[number] = numbers;
    }

    private int add(long first, long second, int slot) {
        slots[slot] = size + 1;
        int number = add(first, second);
        if (2 * size > slots.length) {
            grow();
        }
        return number;
    }

    private int add(long first, long second) {
        if (size == texts.length) {
            parts = Arrays.copyOf(parts, 4 * size);
            texts = Arrays.copyOf(texts, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            proofs = Arrays.copyOf(proofs, 2 * size);
        }
        parts[2 * size] = first;
        parts[2 * size + 1] = second;
        return size++;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int number = 0; number < size; number++) {
            if (parts[2 * number] != 0) {
                slots[slot(parts[2 * number], parts[2 * number + 1])] = number + 1;
            }
        }
    }

    /** Where a packed word stands, or the free slot for it. */
    private int slot(long first, long second) {
        long mixed = (first + second * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        int mask = slots.length - 1;
        int slot = ((int) (mixed >>> 40) ^ (int) (mixed >>> 24)) & mask;
        while (true) {
            int number = slots[slot] - 1;
            if (number < 0 || (parts[2 * number] == first && parts[2 * number + 1] == second)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }
}
