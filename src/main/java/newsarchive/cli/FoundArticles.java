package newsarchive.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.build.Progress;
import newsarchive.build.ReadArticles;
import newsarchive.build.ReadFile;
import newsarchive.config.ConfigReader;
import newsarchive.config.Settings;
import newsarchive.edit.Where;
import newsarchive.problem.Problem;
import newsarchive.problem.Problems;
import newsarchive.source.SourceListing;
import newsarchive.source.SourceTree;
import newsarchive.words.ReadArticle;

/**
 * The articles of an archive that meet a condition.
 *
 * @param files those that hold such articles, with all of their articles
 * @param problems errors of the archive: an article that cannot be read is not found
 */
record FoundArticles(List<Article> articles, List<ReadFile> files, List<Problem> problems) {

    static FoundArticles in(Path root, Where where) {
        Settings settings = ConfigReader.read(root);
        SourceListing sources = SourceTree.articles(root);
        List<Problem> problems = new ArrayList<>(settings.problems());
        problems.addAll(sources.problems());
        List<Article> articles = new ArrayList<>();
        List<ReadFile> files = new ArrayList<>();
        int jobs = Runtime.getRuntime().availableProcessors();
        for (ReadFile file :
                new ReadArticles(settings).read(sources.files(), jobs, Progress.SILENT)) {
            problems.addAll(file.problems());
            boolean found = false;
            for (ReadArticle read : file.articles()) {
                problems.addAll(read.article().problems());
                if (where.holds(read.article())) {
                    articles.add(read.article());
                    found = true;
                }
            }
            if (found) {
                files.add(file);
            }
        }
        problems.removeIf(problem -> !problem.isError());
        return new FoundArticles(articles, files, problems);
    }

    /** Prints the errors; the exit code. */
    int tell(Terminal terminal, CommonOptions common) {
        Problems all = new Problems();
        all.addAll(problems);
        new ProblemPrinter(terminal.err(), terminal.errInk()).print(all.sorted(), common.verbose);
        return all.hasErrors() ? ExitCode.INPUT : ExitCode.DONE;
    }
}
