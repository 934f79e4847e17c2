package newsarchive.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.article.Article;

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
     * Adds the links of one article; call in the order of the archive.
     *
     * @param entryByPath the articles' places by their addresses
     */
    void add(
            int entry,
            Article article,
            Map<String, Entry.Destination> links,
            Map<String, Integer> entryByPath) {
        Map<String, Integer> inside = new LinkedHashMap<>();
        links.forEach(
                (written, destination) -> {
                    Integer target =
                            destination.inside() ? entryByPath.get(destination.path()) : null;
                    if (target != null && target != entry) {
                        inside.put(written, target);
                    }
                });
        if (inside.isEmpty()) {
            return;
        }
        for (LinkedWords.Linked link : LinkedWords.of(article.body(), inside)) {
            int target = inside.get(link.target());
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
