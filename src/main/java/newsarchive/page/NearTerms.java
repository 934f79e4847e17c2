package newsarchive.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
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
     * @param self the place of a term that is not counted, negative for none
     * @param most how many terms at most
     */
    void add(
            List<LinkGroup> groups,
            String heading,
            List<Integer> entries,
            Taxonomy taxonomy,
            Function<Entry, List<Integer>> terms,
            int self,
            int most,
            SiteUrls urls) {
        int[] shared = new int[taxonomy.terms().size()];
        for (int index : entries) {
            for (int term : terms.apply(cards.archive.entries().get(index))) {
                shared[term]++;
            }
        }
        List<CountedLink> links =
                IntStream.range(0, shared.length)
                        .filter(term -> term != self && shared[term] > 0)
                        .boxed()
                        .sorted(Comparator.comparingInt(term -> -shared[term]))
                        .limit(most)
                        .map(term -> counted(taxonomy.terms().get(term), shared[term], urls))
                        .toList();
        if (!links.isEmpty()) {
            groups.add(new LinkGroup(cards.messages.text(heading), links));
        }
    }

    private CountedLink counted(Taxonomy.Term term, int count, SiteUrls urls) {
        return cards.counted(urls.to(term.path()), term.name(), count);
    }
}
