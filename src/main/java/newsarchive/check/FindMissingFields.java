package newsarchive.check;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.Metadata;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

/**
 * Tells what an archive does not say of its articles: date, author, publisher, address, rights and
 * language, without which nobody can cite them. Stateless.
 */
final class FindMissingFields {
    private FindMissingFields() {}

    static List<Finding> in(Archive archive) {
        List<Finding> found = new ArrayList<>();
        int withoutRights = 0;
        for (Entry entry : archive.entries()) {
            inArticle(entry.article(), found);
            withoutRights += entry.article().curation().rights() == null ? 1 : 0;
        }
        if (withoutRights > 0 && archive.config().rights() == null) {
            found.add(
                    new Finding(
                            Problem.info(
                                    "rights-missing",
                                    Position.of("archive.yml"),
                                    "no \"rights\": readers of "
                                            + articles(withoutRights)
                                            + " are not told what they may do with it",
                                    "write rights: … in archive.yml for all, or in the front matter"
                                            + " of single articles"),
                            withoutRights));
        }
        return found;
    }

    private static void inArticle(Article article, List<Finding> found) {
        Metadata metadata = article.metadata();
        if (metadata.date() == null && !hasDateProblem(article)) {
            found.add(
                    missing(
                            article,
                            "date-missing",
                            "no date",
                            "date: YYYY-MM-DD, YYYY-MM or YYYY"));
        }
        // an empty list in the curator's hand says that the source names nobody
        if (metadata.authors().isEmpty() && !isSettled(article, "authors")) {
            found.add(
                    missing(
                            article,
                            "author-missing",
                            "no author",
                            "authors: [NAME], or authors: [] where nobody is named,"));
        }
        if (metadata.publisher() == null) {
            found.add(missing(article, "publisher-missing", "no publisher", "publisher: NAME"));
        }
        if (metadata.url() == null) {
            found.add(
                    missing(
                            article,
                            "url-missing",
                            "no address of the original",
                            "url: https://…"));
        }
        if (metadata.language() == null) {
            found.add(
                    missing(
                            article,
                            "language-missing",
                            "no language, and the text does not show it",
                            "language: en"));
        }
    }

    /** A date that could not be understood is told by the reader, with its line. */
    private static boolean hasDateProblem(Article article) {
        return article.problems().stream().anyMatch(problem -> problem.code().startsWith("date-"));
    }

    private static boolean isSettled(Article article, String field) {
        return article.provenance().evidence().containsKey(field);
    }

    private static Finding missing(Article article, String code, String what, String line) {
        return Finding.of(
                Problem.info(
                        code,
                        SettlingLine.position(article),
                        what,
                        SettlingLine.of(article, line)));
    }

    private static String articles(int count) {
        return count == 1 ? "1 article" : count + " articles";
    }
}
