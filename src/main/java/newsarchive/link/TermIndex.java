package newsarchive.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.ledger.Address;
import newsarchive.text.DistinctSlugs;
import newsarchive.text.Slug;

/**
 * Gathers the terms of one kind from all articles: spellings that differ only in case, normal form,
 * hyphens and spaces are one term, named as most articles write it.
 */
final class TermIndex {
    private final String kind;
    private final Taxonomy taxonomy;
    private final List<String> keys;
    private final Map<String, Integer> places;

    private TermIndex(
            String kind, Taxonomy taxonomy, List<String> keys, Map<String, Integer> places) {
        this.kind = kind;
        this.keys = keys;
        this.taxonomy = taxonomy;
        this.places = places;
    }

    /**
     * Gathers terms.
     *
     * @param folder {@code tags}, {@code authors}, {@code publishers} or {@code names}
     * @param kind as the ledger calls it; also the slug of a term that has neither letter nor digit
     * @param names the terms of each article, in the order of the archive
     * @param always terms that stand even where no article has them
     * @param recorded what the ledger says: a recorded term keeps its address
     */
    static TermIndex of(
            String folder,
            String kind,
            List<List<String>> names,
            List<String> always,
            RecordedAddresses recorded) {
        Map<String, Gathered> byKey = new HashMap<>();
        for (int entry = 0; entry < names.size(); entry++) {
            for (String name : names.get(entry)) {
                String key = TermSpelling.key(name);
                if (!key.isEmpty()) {
                    byKey.computeIfAbsent(key, k -> new Gathered(key)).add(name, entry);
                }
            }
        }
        for (String name : always) {
            String key = TermSpelling.key(name);
            if (!key.isEmpty() && !byKey.containsKey(key)) {
                byKey.put(key, new Gathered(key));
                byKey.get(key).spell(name);
            }
        }
        List<Gathered> sorted = new ArrayList<>(byKey.values());
        sorted.sort(
                Comparator.comparing((Gathered term) -> TermSpelling.sortKey(term.name()))
                        .thenComparing(Gathered::name));
        return arrange(folder, kind, sorted, slugs(folder, kind, byKey, recorded), recorded);
    }

    /** The slugs of a folder; those that are recorded are taken. */
    private static DistinctSlugs slugs(
            String folder, String kind, Map<String, Gathered> byKey, RecordedAddresses recorded) {
        DistinctSlugs slugs = new DistinctSlugs();
        slugs.reserve("index");
        for (Address line : recorded.in(folder)) {
            // a name that was changed and is changed back takes its first address again
            boolean back =
                    line instanceof Address.Moved
                            && recorded.ledger().at(recorded.end(line.address())).orElse(null)
                                    instanceof Address.Standing target
                            && target.kind().equals(kind)
                            && !byKey.containsKey(TermSpelling.key(target.identity()));
            if (!back) {
                slugs.reserve(RecordedAddresses.slug(folder, line));
            }
        }
        return slugs;
    }

    private static TermIndex arrange(
            String folder,
            String kind,
            List<Gathered> sorted,
            DistinctSlugs slugs,
            RecordedAddresses recorded) {
        List<Taxonomy.Term> terms = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (Gathered term : sorted) {
            String name = term.name();
            String path = recorded.ofTerm(kind, term.key);
            if (path == null) {
                path = folder + "/" + slugs.take(Slug.of(name, kind)) + ".html";
            }
            places.put(term.key, terms.size());
            keys.add(term.key);
            terms.add(new Taxonomy.Term(name, path, List.copyOf(term.entries)));
        }
        return new TermIndex(kind, new Taxonomy(folder, terms), keys, places);
    }

    /** What the ledger calls a term of this kind: {@code tag}. */
    String kind() {
        return kind;
    }

    /** By what the ledger knows the term at a place of the taxonomy again: its name, folded. */
    String key(int place) {
        return keys.get(place);
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
            spell(name);
            entries.add(entry);
        }

        void spell(String name) {
            String spelling = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
            spellings.merge(spelling, 1, Integer::sum);
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
