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
        found.addAll(plurals(archive.tags()));
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

    /** Tags that are another tag with an s behind it. */
    private static List<Finding> plurals(Taxonomy tags) {
        Map<String, Taxonomy.Term> byKey = new TreeMap<>();
        tags.terms().forEach(term -> byKey.put(TermSpelling.key(term.name()), term));
        List<Finding> found = new ArrayList<>();
        for (Map.Entry<String, Taxonomy.Term> one : byKey.entrySet()) {
            Taxonomy.Term plural = byKey.get(one.getKey() + "s");
            if (plural != null && one.getKey().length() > 3) {
                boolean more = plural.entries().size() > one.getValue().entries().size();
                Taxonomy.Term less = more ? one.getValue() : plural;
                Taxonomy.Term chosen = more ? plural : one.getValue();
                found.add(
                        finding(
                                Position.of("articles"),
                                less.name(),
                                chosen.name(),
                                "may be the tag \"%s\"",
                                less.entries()));
            }
        }
        return found;
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
