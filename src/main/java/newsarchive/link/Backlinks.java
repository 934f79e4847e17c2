package newsarchive.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the links between articles around: for each article, who links to it and in what words. */
final class Backlinks {
    private final List<List<Entry.Backlink>> byTarget = new ArrayList<>();
    private final List<Set<Integer>> linkedFrom = new ArrayList<>();

    Backlinks(int articles) {
        for (int i = 0; i < articles; i++) {
            byTarget.add(new ArrayList<>());
            linkedFrom.add(new HashSet<>());
        }
    }

    /**
     * Adds the links of one article to others; call in the order of the archive.
     *
     * @param targets places of the linked articles by the targets as the source wrote them
     */
    void add(int entry, List<LinkedWords.Linked> linked, Map<String, Integer> targets) {
        for (LinkedWords.Linked link : linked) {
            int target = targets.get(link.target());
            if (linkedFrom.get(entry).add(target)) {
                byTarget.get(target).add(new Entry.Backlink(entry, link.sentence()));
            }
        }
    }

    /** The articles that link to {@code entry}, newest first, each once. */
    List<Entry.Backlink> to(int entry) {
        return Collections.unmodifiableList(byTarget.get(entry));
    }

    /** The articles to which {@code entry} links. */
    Set<Integer> from(int entry) {
        return Collections.unmodifiableSet(linkedFrom.get(entry));
    }
}
