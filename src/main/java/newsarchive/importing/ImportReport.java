package newsarchive.importing;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.problem.Problem;
import newsarchive.source.LeftOut;

/**
 * What an import did.
 *
 * @param written in the order of the input
 * @param listed addresses that were not asked for
 * @param leftOut files that are no articles
 * @param problems doubts of the reader, of articles that were written, and faults of the input
 */
public record ImportReport(
        List<Written> written,
        List<Refused> refused,
        List<Listed> listed,
        List<LeftOut> leftOut,
        List<Problem> problems) {

    public ImportReport {
        written = List.copyOf(written);
        refused = List.copyOf(refused);
        listed = List.copyOf(listed);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }

    /**
     * An article that was written, or would be.
     *
     * @param file its path relative to the archive's root
     * @param from the file it was read from, as the user named it
     */
    public record Written(String file, String from, Article article) {}

    /**
     * An address that can be imported.
     *
     * @param title as the list names it; empty when it does not
     * @param from the file or address that names it
     */
    public record Listed(String url, String title, String from) {}

    /**
     * An article that is in the archive already.
     *
     * @param from the file it was read from, as the user named it
     * @param title its headline, or what stands for it; empty where only its address is known
     * @param reason what both have in common: {@code same file}, {@code same address}, {@code same
     *     headline, publisher and date}
     * @param earlier the file that holds it, relative to the archive's root
     */
    public record Refused(String from, String title, String reason, String earlier) {}
}
