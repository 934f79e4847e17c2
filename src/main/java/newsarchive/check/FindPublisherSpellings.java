package newsarchive.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import newsarchive.article.Article;
import newsarchive.link.Archive;
import newsarchive.link.Taxonomy;
import newsarchive.link.TermSpelling;
import newsarchive.problem.Problem;
import newsarchive.yaml.YamlText;

/**
 * Tells of publishers that may be one under two names: with and without an article before it, the
 * ending of a web address, {@code &} for "and", or a gap between two words. Stateless.
 */
final class FindPublisherSpellings {
    private static final Pattern ARTICLE =
            Pattern.compile("^(the|le|la|les|der|die|das|el|los) (?=.)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<=.)\\.(com|org|net|info|co\\.\\p{Alpha}{2}|\\p{Alpha}{2})$");

    private FindPublisherSpellings() {}

    static List<Finding> in(Archive archive) {
        Map<String, List<Taxonomy.Term>> byKey = new TreeMap<>();
        for (Taxonomy.Term term : archive.publisherTerms().terms()) {
            byKey.computeIfAbsent(key(term.name()), key -> new ArrayList<>()).add(term);
        }
        List<Finding> found = new ArrayList<>();
        for (List<Taxonomy.Term> terms : byKey.values()) {
            // the first of those that are equally common is the one to keep
            terms.sort(Comparator.comparingInt(term -> -term.entries().size()));
            for (Taxonomy.Term other : terms.subList(1, terms.size())) {
                found.add(finding(archive, other, terms.get(0).name()));
            }
        }
        return found;
    }

    private static String key(String name) {
        String key = TermSpelling.key(name).replace(" & ", " and ");
        key = ARTICLE.matcher(key).replaceFirst("");
        key = key.startsWith("www.") ? key.substring(4) : key;
        return ADDRESS.matcher(key).replaceFirst("").replace(" ", "");
    }

    private static Finding finding(Archive archive, Taxonomy.Term other, String kept) {
        Article first = archive.entries().get(other.entries().get(0)).article();
        int articles = other.entries().size();
        return new Finding(
                Problem.info(
                        "publisher-spellings",
                        SettlingLine.position(first),
                        "\"%s\", in %s, may be the publisher \"%s\""
                                .formatted(
                                        other.name(),
                                        articles == 1 ? "1 article" : articles + " articles",
                                        kept),
                        "if it is, write in publishers.yml\n- name: %s\n  aliases: [%s]"
                                .formatted(YamlText.of(kept), YamlText.of(other.name()))),
                articles);
    }
}
