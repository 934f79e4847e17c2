package newsarchive.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.text.Words;
import newsarchive.words.ArchiveWords;

/**
 * Recognises, in a row of words, names that say nothing of what a text is about: those of
 * publishers. Immutable once made, safe for many threads.
 */
final class SilentNames {
    private final Map<Integer, List<int[]>> byFirstWord = new HashMap<>();

    /** Nearly all words of a text begin no name, and each of them is asked about. */
    private final BitSet firstWords = new BitSet();

    /** Recognises {@code names} among {@code words}. */
    SilentNames(ArchiveWords words, List<String> names) {
        names.forEach(name -> add(words, name));
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt((int[] name) -> -name.length)));
    }

    /** A name with a word that no article holds cannot be found. */
    private void add(ArchiveWords words, String name) {
        List<Integer> spelled = new ArrayList<>();
        Words.each(name, (folded, start, end) -> spelled.add(words.find(folded)));
        if (!spelled.isEmpty() && spelled.stream().allMatch(word -> word >= 0)) {
            firstWords.set(spelled.get(0));
            byFirstWord
                    .computeIfAbsent(spelled.get(0), first -> new ArrayList<>())
                    .add(spelled.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /**
     * How many words the longest name takes that begins at {@code from} of a row of common numbers;
     * 0 when none does.
     */
    int at(int[] row, int from) {
        if (!firstWords.get(row[from])) {
            return 0;
        }
        for (int[] name : byFirstWord.getOrDefault(row[from], List.of())) {
            int end = from + name.length;
            if (end <= row.length && Arrays.equals(row, from, end, name, 0, name.length)) {
                return name.length;
            }
        }
        return 0;
    }
}
