package newsarchive.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import newsarchive.article.Article;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Taxonomy;
import newsarchive.link.TermSpelling;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

/**
 * Tells of tags that are written in several ways. Those that differ only in case or hyphens share a
 * page all the same, by the commonest spelling; those that differ by a plural ending do not.
 * Stateless.
 */
final class FindSpellings {
    /** Of shorter tags an s more makes another word: "US", "bus". */
    private static final int SHORTEST = 4;

    private FindSpellings() {}

    static List<Finding> in(Archive archive) {
        Map<String, SortedMap<String, List<Article>>> byKey = new TreeMap<>();
        for (Entry entry : archive.entries()) {
            for (String tag : entry.article().metadata().tags()) {
                byKey.computeIfAbsent(TermSpelling.key(tag), key -> new TreeMap<>())
                        .computeIfAbsent(tag.strip(), spelling -> new ArrayList<>())
                        .add(entry.article());
            }
        }
        List<Finding> found = new ArrayList<>();
        for (SortedMap<String, List<Article>> spellings : byKey.values()) {
            if (spellings.size() > 1) {
                found.addAll(spelled(spellings));
            }
        }
        found.addAll(plurals(archive));
        return found;
    }

    /** Every spelling but the commonest, which is the first of those that are equally common. */
    private static List<Finding> spelled(SortedMap<String, List<Article>> spellings) {
        String chosen = spellings.firstKey();
        for (Map.Entry<String, List<Article>> spelling : spellings.entrySet()) {
            if (spelling.getValue().size() > spellings.get(chosen).size()) {
                chosen = spelling.getKey();
            }
        }
        List<Finding> found = new ArrayList<>();
        for (Map.Entry<String, List<Article>> spelling : spellings.entrySet()) {
            if (!spelling.getKey().equals(chosen)) {
                List<Article> articles = spelling.getValue();
                found.add(
                        finding(
                                SettlingLine.position(articles.get(0)),
                                spelling.getKey(),
                                chosen,
                                "is the tag \"%s\" under another spelling",
                                articles));
            }
        }
        return found;
    }

    /** Tags that are another tag in the plural, as far as its ending shows it. */
    private static List<Finding> plurals(Archive archive) {
        Map<String, Taxonomy.Term> byKey = new TreeMap<>();
        archive.tags().terms().forEach(term -> byKey.put(TermSpelling.key(term.name()), term));
        List<Finding> found = new ArrayList<>();
        byKey.forEach(
                (key, singular) -> {
                    for (String form : plurals(key)) {
                        Taxonomy.Term plural = byKey.get(form);
                        if (plural != null) {
                            found.add(plural(archive, singular, plural));
                        }
                    }
                });
        return found;
    }

    private static List<String> plurals(String singular) {
        if (singular.length() < SHORTEST) {
            return List.of();
        }
        return singular.endsWith("y")
                ? List.of(singular + "s", singular.substring(0, singular.length() - 1) + "ies")
                : List.of(singular + "s", singular + "es");
    }

    private static Finding plural(Archive archive, Taxonomy.Term singular, Taxonomy.Term plural) {
        boolean more = plural.entries().size() > singular.entries().size();
        Taxonomy.Term less = more ? singular : plural;
        Article first = archive.entries().get(less.entries().get(0)).article();
        return finding(
                SettlingLine.position(first),
                less.name(),
                (more ? plural : singular).name(),
                "may be the tag \"%s\"",
                less.entries());
    }

    private static Finding finding(
            Position position, String spelling, String chosen, String what, Collection<?> of) {
        int articles = of.size();
        return new Finding(
                Problem.info(
                        "term-spellings",
                        position,
                        "\"%s\", in %s, ".formatted(spelling, articles(articles))
                                + what.formatted(chosen),
                        "archive tag rename \"%s\" \"%s\"".formatted(spelling, chosen)),
                articles);
    }

    private static String articles(int count) {
        return count == 1 ? "1 article" : count + " articles";
    }
}
