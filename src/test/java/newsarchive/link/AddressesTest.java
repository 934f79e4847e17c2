package newsarchive.link;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest extends LinkerTestBase {

    @Test
    void anAddressComesFromTheSlugElseTheHeadlineElseTheTextElseTheFile() {
        Archive archive =
                archive(
                        at("articles/1.md").title("A headline").slug("written"),
                        at("articles/2.md").title("A headline"),
                        at("articles/3.md").body("Words of the text."),
                        at("articles/4 note.md"),
                        at("articles/5.md").title("???"),
                        at("articles/👍.md").title("!!!"));
        assertThat(paths(archive))
                .containsExactly(
                        "articles/written.html",
                        "articles/a-headline.html",
                        "articles/words-of-the-text.html",
                        "articles/4-note.html",
                        "articles/5.html",
                        "articles/article.html");
    }

    @Test
    void derivedAddressesAreNumberedInOrderOfSource() {
        Archive archive =
                archive(
                        at("articles/c.md").title("Talks").date("2016-03-01"),
                        at("articles/a.md").title("TALKS!").date("2016-01-01"),
                        at("articles/b.md").title("Talks").date("2016-02-01"),
                        at("articles/d.md").title("Index"),
                        at("articles/e.md").title("Strasse"),
                        at("articles/f.md").title("Straße"));
        assertThat(paths(archive))
                .containsExactly(
                        "articles/talks-3.html",
                        "articles/talks-2.html",
                        "articles/talks.html",
                        "articles/index-2.html",
                        "articles/strasse.html",
                        "articles/straße-2.html");
    }

    @Test
    void aWrittenSlugIsKeptAndTheDerivedOneMakesRoom() {
        Archive archive =
                archive(
                        at("articles/a.md").title("Talks"),
                        at("articles/b.md").title("Other").slug("talks"));
        assertThat(paths(archive)).containsExactly("articles/talks-2.html", "articles/talks.html");
    }

    @Test
    void twoWrittenSlugsThatMeetAreAnErrorThatNamesBoth() {
        Linking linking =
                link(
                        at("articles/a.md").title("A").slug("talks").line("slug", 3),
                        at("articles/b.md").title("B").slug("talks").sidecarLine("slug", 4));
        assertThat(told(linking))
                .containsExactly(
                        "articles/b.yml:4: error: address \"articles/talks.html\" is already that"
                                + " of articles/a.md [address-taken] [articles/a.md:3]");
        assertThat(hints(linking)).containsExactly("choose another slug for one of the two");
    }

    @ParameterizedTest
    @CsvSource({
        "Old Talks, old-talks",
        "../../x, x",
        "con, con-1",
        ".git, git",
        "a/b, a-b",
        "İ, i̇",
    })
    void aSlugThatIsNoneIsAnErrorThatSaysWhatToWrite(String written, String slug) {
        Linking linking = link(at("articles/a.md").title("A").slug(written).line("slug", 3));
        assertThat(told(linking))
                .containsExactly(
                        "articles/a.md:3: error: slug \"%s\" is not the last part of an address"
                                        .formatted(written)
                                + " [slug-unusable]");
        assertThat(hints(linking)).containsExactly("write slug: " + slug);
    }

    @Test
    void theSlugOfTheSitesOwnPageIsTaken() {
        Linking linking = link(at("articles/a.md").title("A").slug("index").line("slug", 3));
        assertThat(told(linking))
                .containsExactly(
                        "articles/a.md:3: error: address \"articles/index.html\" belongs to the"
                                + " site's own pages [address-taken]");
        assertThat(paths(linking.archive())).containsExactly("articles/a.html");
    }

    @Test
    void pagesStandWhereTheirFilesDo() {
        pages.add(at("pages/about.md").title("About").make());
        pages.add(at("pages/help/Search tips.md").title("Tips").make());
        assertThat(archive().pages())
                .extracting(TextEntry::path, TextEntry::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("about.html", "About"),
                        org.assertj.core.groups.Tuple.tuple("help/search-tips.html", "Tips"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.md",
                "search.md",
                "404.md",
                "feed.md",
                "tags/x.md",
                "articles/index.md",
                "Index-2.md",
                "assets/a.md",
                "feed.xml.md/x.md"
            })
    void aPageCannotTakeAnAddressOfTheSite(String file) {
        pages.add(at("pages/" + file).title("Mine").make());
        boolean slugged = file.equals("feed.xml.md/x.md"); // becomes feed-xml-md/x.html
        assertThat(told(link())).hasSize(slugged ? 0 : 1);
    }

    @Test
    void twoPagesOfOneNameAreAnError() {
        pages.add(at("pages/about.md").title("One").make());
        pages.add(at("pages/About.html").title("Two").make());
        assertThat(told(link()))
                .containsExactly(
                        "pages/about.md:1: error: address \"about.html\" is already that of"
                                + " pages/About.html [address-taken] [pages/About.html:1]");
    }

    @ParameterizedTest
    @CsvSource({
        "/old/url.html, old/url.html",
        "old/dir/, old/dir/index.html",
        "old/page, old/page/index.html",
        "./x/./y, x/y/index.html",
        "ünï/çødé, ünï/çødé/index.html",
        "old.php, old.php/index.html",
        "articles/former.html, articles/former.html",
        "old/Miners at work, old/Miners at work/index.html",
        "old/o'neill/, old/o'neill/index.html",
        "old/Tom & Sons; a story=1, old/Tom & Sons; a story=1/index.html",
    })
    void anAliasBecomesAPageThatLeadsOn(String alias, String path) {
        Linking linking = link(at("articles/a.md").title("A").aliases(alias));
        assertThat(told(linking)).isEmpty();
        assertThat(linking.archive().redirects())
                .containsExactly(new Redirect(path, "articles/a.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x",
                "../index.html",
                "a/../../../x",
                "..\\..\\x",
                "%2e%2e/x",
                "C:\\x",
                "",
                "javascript:alert(1)",
                "https://evil.invalid/x",
                "//evil.invalid/x",
                "a\0b",
                "a\nb",
                "/",
                ".",
                "/.git/config",
                "a?b=c",
                "a#b",
                "con.html",
                "a.html/b",
                "name./x",
                "\u202ex",
                "x\"><script>",
                "a|b",
                "a*",
                "${a}",
                "a`b",
                "'/old/quoted/twice/'",
                "old/Tom &amp; Sons"
            })
    void anAliasThatLeavesTheSiteOrNoHostServesIsAnError(String alias) {
        Linking linking = link(at("articles/a.md").title("A").aliases(alias).line("aliases", 4));
        assertThat(linking.problems())
                .extracting(problem -> problem.code() + " " + problem.position())
                .containsExactly("alias-unusable articles/a.md:4");
        assertThat(linking.archive().redirects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.html",
                "data/articles.json",
                "/feed.xml",
                "/tags/",
                "/search/",
                "/search",
                "/sitemap.xml",
                "/articles/a/",
                "/articles/A.HTML",
                "articles/a",
                "about.html",
                "media/x.html",
                "index-7.html"
            })
    void anAliasCannotTakeAnExistingAddress(String alias) {
        pages.add(at("pages/about.md").title("About").make());
        Linking linking =
                link(
                        at("articles/a.md").title("A"),
                        at("articles/b.md").title("B").aliases(alias).line("aliases", 4));
        assertThat(linking.problems())
                .extracting(problem -> problem.code() + " " + problem.position())
                .containsExactly("address-taken articles/b.md:4");
    }

    @Test
    void twoArticlesCannotHaveOneAlias() {
        Linking linking =
                link(
                        at("articles/a.md").title("A").aliases("/same/").line("aliases", 2),
                        at("articles/b.md").title("B").aliases("same.html").line("aliases", 3));
        assertThat(told(linking))
                .containsExactly(
                        "articles/b.md:3: error: address \"same.html\" is already that of"
                                + " articles/a.md [address-taken] [articles/a.md:2]");
    }

    @Test
    void oneArticleMayNameAnAliasTwice() {
        Linking linking = link(at("articles/a.md").title("A").aliases("/old/", "old"));
        assertThat(told(linking)).isEmpty();
        assertThat(linking.archive().redirects()).hasSize(1);
    }
}
