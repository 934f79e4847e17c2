package newsarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedSiteTest {
    private static final String PAGE = "articles/the-ferry-stops.html";

    @TempDir Path root;
    private Path ferry;
    private EditedSite site;

    @BeforeEach
    void givenAPlannedSite() throws IOException {
        ferry = write("ferry.md", "The ferry stops", "It stops at noon. See [the vote](vote.md).");
        write("vote.md", "The vote", "The council voted on [the ferry](ferry.md) in the morning.");
        site = planned();
    }

    @Test
    void aTextThatWasEditedIsShownAsAPlannedSiteWouldShowIt() throws IOException {
        Files.writeString(ferry, Files.readString(ferry) + "\nIt sails again in the evening.\n");
        EditedSite edited = after(ferry);
        assertThat(edited).isNotNull();
        assertThat(page(edited, PAGE))
                .contains("sails again in the evening")
                .isEqualTo(page(planned(), PAGE));
        assertThat(page(edited, "articles/the-vote.html"))
                .isEqualTo(page(planned(), "articles/the-vote.html"));
        assertThat(page(edited, "data/search/text/the-ferry-stops.js"))
                .contains("sails again in the evening");
        assertThat(page(edited, "assets/css/base.css"))
                .isEqualTo(page(site, "assets/css/base.css"));
    }

    @Test
    void oneEditFollowsAnother() throws IOException {
        Files.writeString(ferry, Files.readString(ferry) + "\nIt sails again.\n");
        EditedSite once = after(ferry);
        Path vote = root.resolve("articles/vote.md");
        Files.writeString(vote, Files.readString(vote) + "\nNobody was against it.\n");
        EditedSite twice = once == null ? null : once.after(root, Set.of(vote));
        assertThat(twice).isNotNull();
        assertThat(page(twice, PAGE)).contains("It sails again.");
        assertThat(page(twice, "articles/the-vote.html")).contains("Nobody was against it.");
    }

    @Test
    void whatAnEditorWritesBesideTheFileCountsForNothing() throws IOException {
        Files.writeString(ferry, Files.readString(ferry) + "\nIt sails again.\n");
        EditedSite edited = site.after(root, Set.of(ferry, root.resolve("articles/4913")));
        assertThat(edited).isNotNull();
        assertThat(page(edited, PAGE)).contains("It sails again.");
    }

    @Test
    void anotherHeadlineIsShownUnderTheSameAddressUntilAllIsPlannedAgain() throws IOException {
        Files.writeString(ferry, Files.readString(ferry).replace("ferry stops", "ferry waits"));
        EditedSite edited = after(ferry);
        assertThat(edited).isNotNull();
        assertThat(edited.isFelt()).isTrue();
        assertThat(page(edited, PAGE)).contains("The ferry waits").doesNotContain("ferry stops");
        assertThat(page(edited, "index.html")).contains("The ferry waits");
        assertThat(page(planned(), PAGE)).isEqualTo("none");
    }

    @Test
    void anotherTextIsNotFelt() throws IOException {
        Files.writeString(ferry, Files.readString(ferry) + "\nIt sails again in the evening.\n");
        EditedSite edited = after(ferry);
        assertThat(edited).isNotNull();
        assertThat(edited.isFelt()).isFalse();
    }

    @Test
    void anotherLinkLeadsSomewhereOnceAllIsPlannedAgain() throws IOException {
        Files.writeString(ferry, Files.readString(ferry) + "\nSee [its home](index.html) too.\n");
        EditedSite edited = after(ferry);
        assertThat(edited).isNotNull();
        assertThat(edited.isFelt()).isTrue();
        assertThat(page(edited, PAGE)).contains("See its home too.");
    }

    @Test
    void whatTheCuratorDecidesOfAnArticleNeedsAnotherPlan() throws IOException {
        String text = Files.readString(ferry);
        Files.writeString(ferry, text.replace("summary: S.", "access: link"));
        assertThat(after(ferry)).isNull();
        Files.writeString(ferry, text.replace("summary: S.", "draft: true"));
        assertThat(after(ferry)).isNull();
    }

    @Test
    void anErrorIsShownWhereItStands() throws IOException {
        Files.writeString(ferry, Files.readString(ferry).replace("2016-02-17", "2016-13-17"));
        assertThat(after(ferry)).isNull();
        site = planned();
        Files.writeString(ferry, Files.readString(ferry).replace("2016-13-17", "2016-02-17"));
        assertThat(after(ferry)).isNull();
    }

    @Test
    void andANewArticleOneThatIsGoneAndTheSettings() throws IOException {
        Path fresh = write("fresh.md", "A fresh one", "Text.");
        assertThat(after(fresh)).isNull();
        Files.delete(ferry);
        assertThat(after(ferry)).isNull();
        assertThat(after(Files.writeString(root.resolve("archive.yml"), "title: T\n"))).isNull();
    }

    private @Nullable EditedSite after(Path file) {
        return site.after(root, Set.of(file));
    }

    private EditedSite planned() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Path out = root.resolve("site-out");
        BuildRequest request = BuildRequest.plain(root, out, 2, day);
        return EditedSite.of(PlannedSite.plan(request, Progress.SILENT));
    }

    private static String page(EditedSite site, String path) throws IOException {
        byte[] bytes = site.read(path);
        return bytes == null ? "none" : new String(bytes, StandardCharsets.UTF_8);
    }

    private Path write(String name, String title, String text) throws IOException {
        Path file = root.resolve("articles").resolve(name);
        Files.createDirectories(file.getParent());
        String front = "---\ntitle: %s\ndate: 2016-02-17\nsummary: S.\n---\n".formatted(title);
        return Files.writeString(file, front + text + "\n");
    }
}
