package newsarchive.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.config.Names;
import newsarchive.text.Words;
import newsarchive.words.ArchiveWords;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the curator's names in a row of words, the longest spelling first. Immutable once
 * made, safe for many threads.
 */
final class NameFinder {
    /** The place of a name that says nothing of the matter. */
    static final int SILENT = -1;

    private final ArchiveWords words;
    private final Map<Integer, List<Spelling>> byFirstWord = new HashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Spelling(int name, int[] words) {}

    /**
     * A name in a row of words.
     *
     * @param name its place in names.yml; {@link #SILENT} for a name that says nothing of the
     *     matter
     * @param length number of words it takes
     */
    record Match(int name, int length) {}

    /**
     * Recognises names.
     *
     * @param silent names that say nothing of what a text is about: those of publishers
     */
    NameFinder(ArchiveWords words, Names names, List<String> silent) {
        this.words = words;
        silent.forEach(name -> add(SILENT, name));
        for (int name = 0; name < names.all().size(); name++) {
            int place = name;
            add(place, names.all().get(name).name());
            names.all().get(name).aliases().forEach(alias -> add(place, alias));
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort((a, b) -> b.words().length - a.words().length));
    }

    /** A spelling with a word that no article holds cannot be found. */
    private void add(int name, String spelling) {
        List<Integer> spelled = new ArrayList<>();
        Words.each(spelling, (folded, start, end) -> spelled.add(words.find(folded)));
        if (!spelled.isEmpty() && spelled.stream().allMatch(word -> word >= 0)) {
            byFirstWord
                    .computeIfAbsent(spelled.get(0), first -> new ArrayList<>())
                    .add(new Spelling(name, spelled.stream().mapToInt(i -> i).toArray()));
        }
    }

    /** Whether any name begins with a word, by its common number. */
    boolean begins(int word) {
        return byFirstWord.containsKey(word);
    }

    /** The name that begins at {@code from} of a row of common numbers; null when none does. */
    @Nullable Match at(int[] row, int from) {
        for (Spelling spelling : byFirstWord.getOrDefault(row[from], List.of())) {
            int end = from + spelling.words().length;
            if (end <= row.length
                    && Arrays.equals(
                            row, from, end, spelling.words(), 0, spelling.words().length)) {
                return new Match(spelling.name(), spelling.words().length);
            }
        }
        return null;
    }
}
