package newsarchive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newsarchive.Articles;
import newsarchive.article.Access;
import newsarchive.health.LinkHealth;
import newsarchive.health.Visited;
import newsarchive.link.Archive;
import newsarchive.link.Requests;
import org.junit.jupiter.api.Test;

/** What is told of single articles, each with one beside it of which nothing is told. */
class ArticleFindingsTest {
    private static Articles whole(String file) {
        return Articles.at(file)
                .title("The ferry " + file)
                .authors("Ada Example")
                .date("2019-03-14")
                .publisher("The Lake Courier")
                .url("https://courier.example/" + file)
                .language("en");
    }

    @Test
    void aWholeArticleLacksNothing() {
        assertThat(told(FindMissingFields.in(archive(whole("articles/a.md")))))
                .containsExactly(
                        "archive.yml: no \"rights\": readers of 1 article are not told what they may do with it");
    }

    @Test
    void whatIsMissingIsToldWithItsLine() {
        Archive archive = archive(Articles.at("articles/b.txt").index(1).title("B"));
        assertThat(FindMissingFields.in(archive).stream().map(Finding::problem))
                .extracting(problem -> problem.code() + ": " + problem.hint())
                .contains(
                        "date-missing: write date: YYYY-MM-DD, YYYY-MM or YYYY in articles/b.yml, item 2 of articles:",
                        "publisher-missing: write publisher: NAME in articles/b.yml, item 2 of articles:",
                        "language-missing: write language: en in articles/b.yml, item 2 of articles:");
    }

    @Test
    void nobodyNamedByTheCuratorIsNoGap() {
        Archive archive =
                archive(
                        Articles.at("articles/a.md").title("A").line("authors", 3),
                        Articles.at("articles/b.md").title("B"));
        assertThat(codes(FindMissingFields.in(archive), "author-missing"))
                .containsExactly("articles/b.md");
    }

    @Test
    void aFieldIsDoubtfulWhenAnotherWasNearlyAsGood() {
        Archive archive =
                archive(
                        whole("articles/a.md").read("authors", 0.6, "Ben Example"),
                        whole("articles/b.md").read("authors", 0.9, "Ben Example"),
                        whole("articles/c.md").read("language", 0.5, "de"),
                        whole("articles/d.md").line("authors", 3));
        assertThat(told(FindDoubtfulFields.in(archive)))
                .containsExactly(
                        "articles/a.md:3: authors was read as \"Ada Example\", and \"Ben Example\" is"
                                + " likely too");
    }

    @Test
    void aPictureWantsWords() {
        Archive archive =
                archive(
                        whole("articles/a.md").body("One.", "", "![](https://a.example/a.png)"),
                        whole("articles/b.md").body("![A quay](https://a.example/b.png)"),
                        whole("articles/c.md")
                                .access(Access.LINK)
                                .body("![](https://a.example/c.png)"));
        assertThat(told(FindUnwordedPictures.in(archive)))
                .containsExactly(
                        "articles/a.md:3: the picture \"https://a.example/a.png\" has no words for"
                                + " those who cannot see it");
    }

    @Test
    void aTagHasOneSpelling() {
        Archive archive =
                archive(
                        whole("articles/a.md").tags("Night Ferry", "Quay", "bus"),
                        whole("articles/b.md").tags("night-ferry", "Quays", "buss"),
                        whole("articles/c.md").tags("Night Ferry", "Lights", "City", "Cities"));
        assertThat(told(FindSpellings.in(archive)))
                .containsExactlyInAnyOrder(
                        "articles/b.md: \"night-ferry\", in 1 article, is the tag \"Night Ferry\""
                                + " under another spelling",
                        "articles/b.md: \"Quays\", in 1 article, may be the tag \"Quay\"",
                        "articles/c.md: \"Cities\", in 1 article, may be the tag \"City\"");
    }

    @Test
    void aPublisherHasOneName() {
        Archive archive =
                archive(
                        whole("articles/a.md").publisher("The Lake Courier"),
                        whole("articles/b.md").publisher("The Lake Courier"),
                        whole("articles/c.md").publisher("Lake Courier"),
                        whole("articles/d.md").publisher("lakecourier.com"),
                        whole("articles/e.md").publisher("Lake Courier Magazine"));
        assertThat(told(FindPublisherSpellings.in(archive)))
                .containsExactlyInAnyOrder(
                        "articles/c.md: \"Lake Courier\", in 1 article, may be the publisher"
                                + " \"The Lake Courier\"",
                        "articles/d.md: \"lakecourier.com\", in 1 article, may be the publisher"
                                + " \"The Lake Courier\"");
    }

    @Test
    void anOriginalThatIsGoneWantsACopy() {
        Archive archive = archive(whole("articles/a.md"), whole("articles/b.md"));
        LinkHealth health =
                new LinkHealth(
                        List.of(
                                gone("https://courier.example/articles/a.md", 5),
                                gone("https://courier.example/articles/b.md", 4)));
        assertThat(told(CheckAddresses.gone(archive.knowing(health))))
                .containsExactly(
                        "articles/a.md: the original \"https://courier.example/articles/a.md\" is"
                                + " gone since 2026-03-04 (404)");
    }

    private static Visited gone(String address, int lastDay) {
        LocalDate first = LocalDate.of(2026, 3, 4);
        LocalDate last = LocalDate.of(2026, 3, lastDay);
        return new Visited(address, first, last, null, first, "404", "");
    }

    private static Archive archive(Articles... articles) {
        return Requests.of(articles).archive();
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(Finding::problem)
                .map(problem -> problem.position() + ": " + problem.message())
                .toList();
    }

    private static List<String> codes(List<Finding> findings, String code) {
        return findings.stream()
                .map(Finding::problem)
                .filter(problem -> problem.code().equals(code))
                .map(problem -> problem.position().toString())
                .toList();
    }
}
