package newsarchive.link;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newsarchive.Articles;
import newsarchive.article.Article;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Names;
import newsarchive.config.Publishers;

/** Links articles made in a test. */
abstract class LinkerTestBase {
    ArchiveConfig config = ArchiveConfig.DEFAULT;
    Publishers publishers = Publishers.NONE;
    Names names = Names.NONE;
    boolean drafts;
    LocalDate asOf = LocalDate.parse("2026-01-01");
    Path root = Path.of("no-such-folder");
    final List<Article> pages = new ArrayList<>();

    Linking link(Articles... articles) {
        return stated(Requests.of(articles)).link();
    }

    /** A request with what the test has stated. */
    final Requests stated(Requests request) {
        return request.root(root)
                .config(config)
                .names(names)
                .publishers(publishers)
                .pages(pages)
                .drafts(drafts)
                .asOf(asOf);
    }

    Archive archive(Articles... articles) {
        return link(articles).archive();
    }

    /** All problems, each {@code file:line: severity: message [code] (other places)}. */
    static List<String> told(Linking linking) {
        return linking.problems().stream()
                .map(
                        problem ->
                                problem.position()
                                        + ": "
                                        + problem.severity().word()
                                        + ": "
                                        + problem.message()
                                        + " ["
                                        + problem.code()
                                        + "]"
                                        + (problem.also().isEmpty() ? "" : " " + problem.also()))
                .toList();
    }

    static List<String> hints(Linking linking) {
        return linking.problems().stream().map(problem -> problem.hint()).toList();
    }

    static List<String> paths(Archive archive) {
        return archive.entries().stream().map(Entry::path).toList();
    }

    static Entry entry(Archive archive, String headline) {
        return archive.entries().stream()
                .filter(entry -> entry.headline().equals(headline))
                .findFirst()
                .orElseThrow();
    }
}
