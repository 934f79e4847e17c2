package newsarchive.build;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.problem.Problem;
import newsarchive.source.SourceFile;

/**
 * What one file gave.
 *
 * @param articles in the order in which they stand in the file; none when it could not be read
 * @param problems of the file as a whole; each article carries its own
 */
public record ReadFile(SourceFile file, List<Article> articles, List<Problem> problems) {
    public ReadFile {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
