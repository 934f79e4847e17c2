package newsarchive.link;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest extends LinkerTestBase {
    private static final Articles TARGET =
            at("articles/2015/the vote.md").title("The vote").date("2015-12-18").tags("Geneva");
    private static final Articles FIRST_OF_FILE =
            at("articles/2016/two.txt").title("First of two").index(0);
    private static final Articles SECOND_OF_FILE =
            at("articles/2016/two.txt").title("Second of two").index(1);

    private static Articles linking(String target) {
        return at("articles/2016/a.md").title("A").body("See [the text](<" + target + ">) there.");
    }

    @ParameterizedTest
    @CsvSource({
        "../2015/the vote.md, articles/the-vote.html, ''",
        "../2015/the%20vote.md, articles/the-vote.html, ''",
        "../2015/The Vote.md#p-1, articles/the-vote.html, p-1",
        "../2015/the vote.md?x=1, articles/the-vote.html, ''",
        "articles/2015/the vote.md, articles/the-vote.html, ''",
        "/articles/2015/the vote.md, articles/the-vote.html, ''",
        "articles/the-vote.html, articles/the-vote.html, ''",
        "/articles/the-vote, articles/the-vote.html, ''",
        "two.txt, articles/first-of-two.html, ''",
        "two.txt#second-of-two, articles/second-of-two.html, second-of-two",
        "/tags/geneva.html, tags/geneva.html, ''",
        "/tags/, tags/index.html, ''",
        "/, index.html, ''",
        "dates/2015-12.html, dates/2015-12.html, ''",
        "../../pages/about.md, about.html, ''",
        "about.html#who, about.html, who",
        "#below, '', below",
        "/[[The vote]], articles/the-vote.html, ''",
        "/[[the-vote]], articles/the-vote.html, ''",
        "/[[THE VOTE!]], articles/the-vote.html, ''",
        "/[[Second of two]], articles/second-of-two.html, ''",
    })
    void aLinkWithinTheArchiveIsFollowed(String written, String path, String fragment) {
        pages.add(at("pages/about.md").title("About").make());
        Linking linking = link(linking(written), TARGET, FIRST_OF_FILE, SECOND_OF_FILE);
        assertThat(told(linking)).isEmpty();
        assertThat(entry(linking.archive(), "A").links().values())
                .containsExactly(new Entry.Destination(path, fragment, true));
    }

    @Test
    void aHeadlineOfTwoArticlesNamesNeither() {
        Linking linking =
                link(
                        linking("/[[The vote]]"),
                        TARGET,
                        at("articles/other.md").title("The Vote").slug("other"));
        assertThat(told(linking))
                .containsExactly(
                        "articles/2016/a.md:1: warning: link \"[[The vote]]\" leads nowhere"
                                + " [link-dead]");
        assertThat(hints(linking))
                .containsExactly("several articles have that headline; write the slug of one");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=1#c, https://example.org/a?b=1, c",
        "//example.org/a, https://example.org/a, ''",
        "mailto:desk@example.org, mailto:desk@example.org, ''",
    })
    void aLinkOutOfTheArchiveStays(String written, String path, String fragment) {
        Archive archive = archive(linking(written));
        assertThat(entry(archive, "A").links().values())
                .containsExactly(new Entry.Destination(path, fragment, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/vote",
                "http://www.example.org/vote/?utm_source=x#top",
                "HTTPS://EXAMPLE.ORG/vote"
            })
    void aLinkToAnOriginalThatTheArchiveHoldsLeadsToItsArticle(String written) {
        Articles held = at("articles/b.md").title("Held").url("https://example.org/vote");
        Archive archive = archive(linking(written), held);
        assertThat(entry(archive, "A").links().values())
                .containsExactly(new Entry.Destination("articles/held.html", "", true));
        assertThat(entry(archive, "Held").backlinks())
                .containsExactly(
                        new Entry.Backlink(entry(archive, "A").index(), "See the text there."));
    }

    @Test
    void anArticlesLinkToItsOwnOriginalLeavesTheArchive() {
        Archive archive = archive(linking("https://example.org/a").url("https://example.org/a"));
        assertThat(entry(archive, "A").links().values())
                .containsExactly(new Entry.Destination("https://example.org/a", "", false));
    }

    @Test
    void anAbsoluteLinkToThisSiteStaysWithinIt() {
        config = config.withBaseUrl("https://someone.example/repo/");
        Archive archive =
                archive(linking("https://someone.example/repo/articles/the-vote.html#x"), TARGET);
        assertThat(entry(archive, "A").links().values())
                .containsExactly(new Entry.Destination("articles/the-vote.html", "x", true));
    }

    @Test
    void aLinkThatLeadsNowhereIsAWarningWithTheClosestFile() {
        Linking linking = link(linking("the vote.txt"), TARGET);
        assertThat(told(linking))
                .containsExactly(
                        "articles/2016/a.md:1: warning: link \"the vote.txt\" leads nowhere"
                                + " [link-dead]");
        assertThat(hints(linking)).containsExactly("did you mean articles/2015/the vote.md?");
        assertThat(entry(linking.archive(), "A").links()).isEmpty();
    }

    @Test
    void aLinkToADraftSaysSo() {
        Linking linking = link(linking("b.md"), at("articles/2016/b.md").title("B").draft());
        assertThat(hints(linking)).containsExactly("articles/2016/b.md is not published: draft");
    }

    @Test
    void aPageSavedWithoutItsAddressTellsItsDeadLinksInOneLine() {
        Linking linking =
                link(
                        at("articles/a.html")
                                .title("A")
                                .body("[one](/news/1) [two](/news/2) [three](/news/3)"));
        assertThat(told(linking))
                .containsExactly(
                        "articles/a.html:1: warning: link \"/news/1\" leads nowhere, and 2 more"
                                + " [link-dead]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/a", "tel:+1", "C:/x", "../../../../etc/passwd"})
    void otherSchemesAndPathsOutOfTheArchiveLeadNowhere(String written) {
        assertThat(entry(archive(linking(written)), "A").links()).isEmpty();
    }

    @Test
    void aFileOfStaticIsThere(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("static/docs"));
        Files.writeString(folder.resolve("static/docs/annex.pdf"), "annex");
        root = folder;
        Archive archive = archive(linking("/docs/annex.pdf"));
        assertThat(entry(archive, "A").links().values())
                .containsExactly(new Entry.Destination("docs/annex.pdf", "", true));
    }

    @Test
    void backlinksQuoteTheSentenceOfTheLinkAndNameEachArticleOnce() {
        Articles source =
                at("articles/2016/a.md")
                        .title("A")
                        .body(
                                "It began in winter. Some say [the *long* vote](b.md) settled it.",
                                "Others do not. The [vote](b.md) again.");
        Archive archive = archive(source, at("articles/2016/b.md").title("B"));
        assertThat(entry(archive, "B").backlinks())
                .containsExactly(
                        new Entry.Backlink(
                                entry(archive, "A").index(), "Some say the long vote settled it."));
        assertThat(entry(archive, "A").backlinks()).isEmpty();
    }
}
