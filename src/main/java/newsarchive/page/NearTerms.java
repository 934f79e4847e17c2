package newsarchive.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import newsarchive.link.Entry;
import newsarchive.link.Taxonomy;

/** Counts which terms stand on the same articles. Immutable. */
final class NearTerms {
    private final Cards cards;

    NearTerms(Cards cards) {
        this.cards = cards;
    }

    /** The publisher of an article as a list of at most one place. */
    static List<Integer> publisher(Entry entry) {
        return entry.publisher() < 0 ? List.of() : List.of(entry.publisher());
    }

    /**
     * Adds the terms that stand on these articles, most frequent first; nothing where there is
     * none.
     *
     * @param heading key of the group's heading in the messages
     * @param terms the places in {@code taxonomy} of an article's terms
     * @param most how many terms at most
     */
    void add(
            List<LinkGroup> groups,
            String heading,
            List<Integer> entries,
            Taxonomy taxonomy,
            Function<Entry, List<Integer>> terms,
            int most,
            SiteUrls urls) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (int index : entries) {
            terms.apply(cards.archive.entries().get(index))
                    .forEach(term -> shared.merge(term, 1, Integer::sum));
        }
        List<CountedLink> links =
                shared.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(most)
                        .map(pair -> counted(taxonomy.terms().get(pair.getKey()), pair, urls))
                        .toList();
        if (!links.isEmpty()) {
            groups.add(new LinkGroup(cards.messages.text(heading), links));
        }
    }

    private CountedLink counted(
            Taxonomy.Term term, Map.Entry<Integer, Integer> pair, SiteUrls urls) {
        return cards.counted(urls.to(term.path()), term.name(), pair.getValue());
    }
}
