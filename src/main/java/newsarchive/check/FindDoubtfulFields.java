package newsarchive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Evidence;
import newsarchive.edit.ArticleFields;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.yaml.YamlText;

/**
 * Tells of fields for which the reader had a second candidate that was nearly as good. Stateless.
 */
final class FindDoubtfulFields {
    /** From here on the reader is as good as certain; {@code inspect} draws the same line. */
    private static final double SURE = 0.85;

    /** Fields whose doubt the reader tells itself when it is great. */
    private static final Map<String, String> TOLD =
            Map.of("title", "headline", "publisher", "publisher", "date", "date");

    private FindDoubtfulFields() {}

    static List<Finding> in(Archive archive) {
        List<Finding> found = new ArrayList<>();
        for (Entry entry : archive.entries()) {
            Article article = entry.article();
            article.provenance()
                    .evidence()
                    .forEach((field, evidence) -> look(article, field, evidence, found));
        }
        return found;
    }

    private static void look(
            Article article, String field, Evidence evidence, List<Finding> found) {
        String runnerUp = evidence.runnerUp();
        List<String> values = ArticleFields.of(article, field);
        if (runnerUp == null
                || runnerUp.isEmpty()
                || evidence.confidence() >= SURE
                || field.equals("language")
                || values.isEmpty()
                || isTold(article, field)) {
            return;
        }
        String file = article.provenance().file();
        found.add(
                Finding.of(
                        Problem.info(
                                "field-doubtful",
                                evidence.line() > 0
                                        ? Position.of(file, evidence.line())
                                        : SettlingLine.position(article),
                                field
                                        + " was read as \""
                                        + String.join(", ", values)
                                        + "\", and \""
                                        + runnerUp
                                        + "\" is likely too",
                                SettlingLine.of(article, line(field, values))
                                        + ", or what is right")));
    }

    private static boolean isTold(Article article, String field) {
        String word = TOLD.get(field);
        return word != null
                && article.problems().stream()
                        .anyMatch(problem -> problem.code().startsWith(word + "-"));
    }

    private static String line(String field, List<String> values) {
        return field
                + ":"
                + (field.equals("authors") || field.equals("tags")
                        ? YamlText.list(values)
                        : " " + YamlText.of(values.get(0)));
    }
}
