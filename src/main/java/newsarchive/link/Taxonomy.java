package newsarchive.link;

import java.util.List;
import newsarchive.text.LazyList;

/**
 * All terms of one kind.
 *
 * @param folder {@code tags}, {@code authors}, {@code publishers} or {@code names}
 * @param terms sorted by name as a reader would look for them
 */
public record Taxonomy(String folder, List<Term> terms) {
    public Taxonomy {
        terms = LazyList.copyOf(terms);
    }

    /**
     * One term.
     *
     * @param name as most articles write it
     * @param path {@code tags/geneva.html}
     * @param entries indexes of its articles in {@link Archive#entries}, ascending
     */
    public record Term(String name, String path, List<Integer> entries) {
        public Term {
            entries = List.copyOf(entries);
        }
    }
}
