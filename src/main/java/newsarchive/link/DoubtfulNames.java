package newsarchive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.config.Names;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.words.ReadArticle;

/** Tells of spellings that mean more than one name and were met in articles. Stateless. */
final class DoubtfulNames {
    private DoubtfulNames() {}

    /** A warning for each such spelling. */
    static List<Problem> of(List<ReadArticle> articles, Names names) {
        Map<String, Integer> met = new TreeMap<>();
        for (ReadArticle article : articles) {
            article.words().doubtful().forEach(spelling -> met.merge(spelling, 1, Integer::sum));
        }
        List<Problem> problems = new ArrayList<>();
        met.forEach((spelling, count) -> problems.add(problem(spelling, count, names)));
        return problems;
    }

    private static Problem problem(String spelling, int articles, Names names) {
        String key = TermSpelling.key(spelling);
        List<String> meant =
                names.all().stream()
                        .filter(name -> isSpelt(name, key))
                        .map(name -> "\"" + name.name() + "\"")
                        .toList();
        return Problem.warning(
                "name-ambiguous",
                Position.of("names.yml"),
                "\"%s\" means %s; it stands in %d %s and was not linked"
                        .formatted(
                                spelling,
                                meant.isEmpty() ? "several names" : String.join(" and ", meant),
                                articles,
                                articles == 1 ? "article" : "articles"),
                "take the alias from all names but one, or write \"not:\" with the words around it");
    }

    private static boolean isSpelt(Names.Name name, String key) {
        return TermSpelling.key(name.name()).equals(key)
                || name.aliases().stream().anyMatch(alias -> TermSpelling.key(alias).equals(key));
    }
}
