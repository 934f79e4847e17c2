package newsarchive.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.config.Names;
import newsarchive.text.Words;
import org.jspecify.annotations.Nullable;

/** Recognises the curator's names in a row of folded words, the longest spelling first. */
final class NameFinder {
    private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

    private record Spelling(String name, List<String> words) {}

    /**
     * A name in a row of words.
     *
     * @param name its canonical form, empty for a name that says nothing of the matter
     * @param length number of words it takes
     */
    record Match(String name, int length) {}

    /**
     * Recognises names.
     *
     * @param silent names that say nothing of what a text is about: those of publishers
     */
    NameFinder(Names names, List<String> silent) {
        silent.forEach(name -> add("", name));
        for (Names.Name name : names.all()) {
            add(name.name(), name.name());
            name.aliases().forEach(alias -> add(name.name(), alias));
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    }

    private void add(String name, String spelling) {
        List<String> words = new ArrayList<>();
        Words.each(spelling, (folded, start, end) -> words.add(folded));
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Spelling(name, List.copyOf(words)));
        }
    }

    /** The name that begins at {@code from}; null when none does. */
    @Nullable Match at(List<String> words, int from) {
        for (Spelling spelling : byFirstWord.getOrDefault(words.get(from), List.of())) {
            int length = spelling.words().size();
            if (from + length <= words.size()
                    && words.subList(from, from + length).equals(spelling.words())) {
                return new Match(spelling.name(), length);
            }
        }
        return null;
    }
}
