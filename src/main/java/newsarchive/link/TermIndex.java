package newsarchive.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.text.DistinctSlugs;
import newsarchive.text.Slug;

/**
 * Gathers the terms of one kind from all articles: spellings that differ only in case, normal form,
 * hyphens and spaces are one term, named as most articles write it.
 */
final class TermIndex {
    private final Taxonomy taxonomy;
    private final Map<String, Integer> places;

    private TermIndex(Taxonomy taxonomy, Map<String, Integer> places) {
        this.taxonomy = taxonomy;
        this.places = places;
    }

    /**
     * Gathers terms.
     *
     * @param folder {@code tags}, {@code authors} or {@code publishers}
     * @param fallback slug of a term that has neither letter nor digit
     * @param names the terms of each article, in the order of the archive
     */
    static TermIndex of(String folder, String fallback, List<List<String>> names) {
        Map<String, Gathered> byKey = new HashMap<>();
        for (int entry = 0; entry < names.size(); entry++) {
            for (String name : names.get(entry)) {
                String key = TermSpelling.key(name);
                if (!key.isEmpty()) {
                    byKey.computeIfAbsent(key, k -> new Gathered(key)).add(name, entry);
                }
            }
        }
        List<Gathered> sorted = new ArrayList<>(byKey.values());
        sorted.sort(
                Comparator.comparing((Gathered term) -> TermSpelling.sortKey(term.name()))
                        .thenComparing(Gathered::name));
        return arrange(folder, fallback, sorted);
    }

    private static TermIndex arrange(String folder, String fallback, List<Gathered> sorted) {
        DistinctSlugs slugs = new DistinctSlugs();
        slugs.reserve("index");
        List<Taxonomy.Term> terms = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (Gathered term : sorted) {
            String name = term.name();
            String path = folder + "/" + slugs.take(Slug.of(name, fallback)) + ".html";
            places.put(term.key, terms.size());
            terms.add(new Taxonomy.Term(name, path, List.copyOf(term.entries)));
        }
        return new TermIndex(new Taxonomy(folder, terms), places);
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    /** Places in the taxonomy of an article's terms, in its own order, each once. */
    List<Integer> places(List<String> names) {
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        for (String name : names) {
            Integer place = places.get(TermSpelling.key(name));
            if (place != null) {
                found.add(place);
            }
        }
        return List.copyOf(found);
    }

    private static final class Gathered {
        final String key;
        final LinkedHashSet<Integer> entries = new LinkedHashSet<>();
        private final TreeMap<String, Integer> spellings = new TreeMap<>();

        Gathered(String key) {
            this.key = key;
        }

        void add(String name, int entry) {
            String spelling = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
            spellings.merge(spelling, 1, Integer::sum);
            entries.add(entry);
        }

        /** The most frequent spelling; of equals the first by code unit. */
        String name() {
            String best = "";
            int most = 0;
            for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
                if (spelling.getValue() > most) {
                    best = spelling.getKey();
                    most = spelling.getValue();
                }
            }
            return best;
        }
    }
}
