package newsarchive.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.BuildSite;
import newsarchive.build.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes on a site is named by what of it changed. */
class CompareSitesTest {
    @TempDir Path temp;
    private Path root;
    private Path old;

    @BeforeEach
    void aSite() throws Exception {
        root = temp.resolve("root");
        article("ferry", "title: The ferry sails\ndate: 2019-03-02", "The ferry goes out.");
        article("lamps", "title: Lamps to burn\ndate: 2019-04-02", "The lamps burn on.");
        old = build("old");
    }

    @Test
    void twoBuildsOfOneArchiveAreTheSame() throws Exception {
        SiteDifference difference = CompareSites.of(old, build("again"));
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.same()).isPositive();
    }

    @Test
    void aChangedTextIsOneOfItsPage() throws Exception {
        article("ferry", "title: The ferry sails\ndate: 2019-03-02", "The ferry stays in.");
        assertThat(why("articles/the-ferry-sails.html"))
                .contains("text", "provenance")
                .doesNotContain("headline", "neighbours", "template");
    }

    @Test
    void aChangedHeadlineIsOneOfItsNeighboursAndLists() throws Exception {
        article("ferry", "title: The ferry stays\nslug: the-ferry-sails\ndate: 2019-03-02", "");
        assertThat(why("articles/the-ferry-sails.html")).startsWith("headline");
        assertThat(why("articles/lamps-to-burn.html")).containsExactly("neighbours");
        assertThat(why("dates/2019.html")).contains("list").doesNotContain("template");
    }

    @Test
    void anArticleMoreIsAPageMore() throws Exception {
        article("mill", "title: A pause\ndate: 2019-05-02", "The mill stood still.");
        SiteDifference difference = CompareSites.of(old, build("new"));
        assertThat(difference.added()).contains("articles/a-pause.html", "dates/2019-05.html");
        assertThat(difference.removed()).isEmpty();
        SiteDifference back = CompareSites.of(temp.resolve("new"), old);
        assertThat(back.removed()).isEqualTo(difference.added());
    }

    @Test
    void aChangedTemplateIsOneOfEveryPageAndNothingElse() throws Exception {
        Path footer = root.resolve("templates/partial/site-footer.html.peb");
        Files.createDirectories(footer.getParent());
        Files.writeString(footer, "<footer>Other words</footer>");
        SiteDifference difference = CompareSites.of(old, build("new"));
        assertThat(difference.added()).isEmpty();
        assertThat(difference.changed())
                .filteredOn(page -> page.path().startsWith("articles/"))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page.why()).containsExactly("template"));
    }

    @Test
    void aFileThatIsNoPageHasContent() throws Exception {
        article("ferry", "title: The ferry sails\ndate: 2019-03-03", "The ferry goes out.");
        assertThat(why("data/articles.json")).containsExactly("content");
    }

    @Test
    void whatIsNoListOfArticlesIsToldAsSuch() throws Exception {
        Path page = Files.writeString(temp.resolve("page.html"), "<!doctype html>");
        Path list = old.resolve("data/articles.json");
        assertThatThrownBy(() -> CompareSites.of(page, list)).isInstanceOf(IOException.class);
    }

    private List<String> why(String path) throws Exception {
        return CompareSites.of(old, build("new")).changed().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow()
                .why();
    }

    private void article(String name, String front, String text) throws IOException {
        Path file = root.resolve("articles").resolve(name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + front + "\n---\n" + text + "\n");
    }

    private Path build(String name) throws Exception {
        Path out = temp.resolve(name);
        BuildReport report =
                BuildSite.build(
                        new BuildRequest(
                                root,
                                out,
                                "https://small.example/",
                                false,
                                false,
                                false,
                                1,
                                LocalDate.of(2026, 1, 1)),
                        Progress.SILENT);
        assertThat(report.published()).as("%s", report.problems()).isTrue();
        return out;
    }
}
