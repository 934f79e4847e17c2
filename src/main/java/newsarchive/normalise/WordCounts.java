package newsarchive.normalise;

import java.util.HashMap;
import java.util.Map;

/** Counts the words of one text, each in exactly its case. For one thread. */
final class WordCounts {
    private static final int ROOM_AT_FIRST = 1024;

    /** Packed words by open addressing; a first part of 0 is a free slot. */
    private long[] firsts = new long[ROOM_AT_FIRST];

    private long[] seconds = new long[ROOM_AT_FIRST];
    private int[] counts = new int[ROOM_AT_FIRST];
    private int used;

    /** Words that are not packed. */
    private final Map<String, Integer> others = new HashMap<>();

    /** Counts the words of {@code text}. */
    void add(String text) {
        WordScan.forEachPacked(
                text,
                (start, end, first, second) -> {
                    if (first == 0) {
                        others.merge(text.substring(start, end), 1, Integer::sum);
                    } else {
                        add(first, second);
                    }
                });
    }

    /** How often {@code word} was counted. */
    int of(String word) {
        int[] count = {0};
        WordScan.forEachPacked(
                word,
                (start, end, first, second) -> {
                    boolean whole = end - start == word.length();
                    count[0] = !whole ? 0 : first == 0 ? other(word) : counts[slot(first, second)];
                });
        return count[0];
    }

    private int other(String word) {
        return others.getOrDefault(word, 0);
    }

    private void add(long first, long second) {
        int slot = slot(first, second);
        if (counts[slot]++ == 0) {
            firsts[slot] = first;
            seconds[slot] = second;
            if (++used * 2 > firsts.length) {
                grow();
            }
        }
    }

    private int slot(long first, long second) {
        int slot = SoundWords.hash(first, second) & (firsts.length - 1);
        while (firsts[slot] != 0 && (firsts[slot] != first || seconds[slot] != second)) {
            slot = (slot + 1) & (firsts.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldFirsts = firsts;
        long[] oldSeconds = seconds;
        int[] oldCounts = counts;
        firsts = new long[oldFirsts.length * 2];
        seconds = new long[firsts.length];
        counts = new int[firsts.length];
        for (int i = 0; i < oldFirsts.length; i++) {
            if (oldFirsts[i] != 0) {
                int slot = slot(oldFirsts[i], oldSeconds[i]);
                firsts[slot] = oldFirsts[i];
                seconds[slot] = oldSeconds[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
