package newsarchive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FindSiteFaultsTest {
    private static final FindSiteFaults.Limits SMALL = new FindSiteFaults.Limits(200, 300, 500);

    @Test
    void aSoundSiteHasNoFaults() {
        assertThat(
                        faults(
                                Map.of(
                                        "index.html",
                                        "<a href='a.html#x'>a</a> <a href='tags/'>tags</a>",
                                        "a.html",
                                        "<p id=x><a href='#x'>x</a> <a href='#top'>up</a>",
                                        "tags/index.html",
                                        "<a href='../a.html#:~:text=x'>a</a><a href='..'>up</a>")))
                .isEmpty();
    }

    @Test
    void linksAndPlacesThatAreNotThereAreToldOnceWithTheirPages() {
        assertThat(
                        faults(
                                Map.of(
                                        "index.html",
                                                "<a href='no.html'>a</a> <a href='a.html#y'>b</a>",
                                        "a.html", "<p id=x><a href='no.html'>x</a><img src=no.png>",
                                        "b.html",
                                                "<a href='no.html'>a</a> <a href='../up.html'>b</a>")))
                .containsExactly(
                        "articles/a.md: a link to \"../up.html\" leads nowhere, on page \"b.html\""
                                .replace("articles/a.md", "b.html"),
                        "articles/a.md: a link to \"no.html\" leads nowhere, on page \"a.html\" and 2"
                                + " more",
                        "articles/a.md: a link to \"no.png\" leads nowhere, on page \"a.html\"",
                        "index.html: no such place as \"a.html#y\", on page \"index.html\"");
    }

    @Test
    void largePagesFilesAndSitesAreTold() {
        assertThat(
                        faults(
                                Map.of(
                                        "a.html",
                                        "<img src=a.png><img src=a.png>",
                                        "b.html",
                                        "<p>light</p>",
                                        "a.png",
                                        "x".repeat(180),
                                        "data.zip",
                                        "x".repeat(301))))
                .containsExactly(
                        "articles/a.md: page \"a.html\" with its pictures has 0.0 MB; slow lines want"
                                + " less than 0.0 MB",
                        "data.zip: \"data.zip\" has 0.0 MB; GitHub takes no file above 0.0 MB",
                        "archive.yml: the site has 0.0 MB; GitHub Pages serves up to 0.0 MB");
    }

    private static List<String> faults(Map<String, String> files) {
        LookAtSite look = new LookAtSite(new TreeSet<>(files.keySet()), null);
        files.forEach((path, text) -> look.at(path, text.getBytes(StandardCharsets.UTF_8)));
        return new FindSiteFaults(look, Map.of("a.html", "articles/a.md"), SMALL)
                .all().stream()
                        .map(Finding::problem)
                        .map(problem -> problem.position() + ": " + problem.message())
                        .toList();
    }
}
