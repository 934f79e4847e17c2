package newsarchive.build;

import java.util.List;
import newsarchive.problem.Problem;
import newsarchive.source.SourceFile;
import newsarchive.words.ReadArticle;

/**
 * What one file gave.
 *
 * @param articles in the order in which they stand in the file; none when it could not be read
 * @param problems of the file as a whole; each article carries its own
 */
public record ReadFile(SourceFile file, List<ReadArticle> articles, List<Problem> problems) {
    public ReadFile {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
