package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.text.ListFile;

/**
 * What page furniture says, from {@code furniture.txt} beside this class. Immutable.
 *
 * @param heads beginnings of headings under which a page lists other things than the article
 * @param invitations beginnings of lines that lead to one other article
 * @param offers words of which one makes a short passage no text of an article
 * @param calls words that do so in a line alone
 * @param credits words by which the last lines of a report name those who helped
 */
record FurnitureWords(
        List<String> heads,
        List<String> invitations,
        AnyPhrase offers,
        AnyPhrase calls,
        AnyPhrase credits) {
    FurnitureWords {
        heads = List.copyOf(heads);
        invitations = List.copyOf(invitations);
    }

    /** Reads the lists that come with the program. */
    static FurnitureWords read() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : ListFile.lines(FurnitureWords.class, "furniture.txt")) {
            if (line.startsWith("[")) {
                open = lists.computeIfAbsent(line, key -> new ArrayList<>());
            } else {
                open.add(line);
            }
        }
        return new FurnitureWords(
                lists.getOrDefault("[heads]", List.of()),
                lists.getOrDefault("[invitations]", List.of()),
                new AnyPhrase(lists.getOrDefault("[offers]", List.of())),
                new AnyPhrase(lists.getOrDefault("[calls]", List.of())),
                new AnyPhrase(lists.getOrDefault("[credits]", List.of())));
    }
}
