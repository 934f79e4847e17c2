package newsarchive.link;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import newsarchive.Articles;
import newsarchive.article.Article;
import newsarchive.ledger.LedgerText;
import org.junit.jupiter.api.Test;

/** What becomes of recorded addresses. The checksum of an article made here is that of its file. */
class PermalinksTest extends LinkerTestBase {
    private String ledger = "";

    @Test
    void anEditedArticleKeepsItsAddressByItsPath() {
        recorded("articles/first.html\tarticle\told#0\tarticles/a.md#0");
        assertThat(paths(archive(at("articles/a.md").title("Another headline"))))
                .containsExactly("articles/first.html");
    }

    @Test
    void aRenamedFileKeepsItsAddressByItsBytes() {
        Article article = at("articles/a.md").title("First").make();
        recorded(
                "articles/zero.html\tarticle\t"
                        + article.provenance().sha256()
                        + "#0\tarticles/2016/b.md#0");
        Archive archive = stated(Requests.of(List.of(article))).ledger(ledger).archive();
        assertThat(paths(archive)).containsExactly("articles/zero.html");
    }

    @Test
    void anotherPlaceInTheSameFileIsAnotherArticle() {
        recorded("articles/first.html\tarticle\told#0\tarticles/a.txt#0");
        Linking linking = link(at("articles/a.txt").index(1).title("Second"));
        assertThat(paths(linking.archive())).containsExactly("articles/second.html");
        assertThat(codes(linking)).containsExactly("address-lost permalinks.tsv:1");
    }

    @Test
    void aNewArticleTakesTheNextFreeNumberAndNothingRecorded() {
        recorded(
                "articles/talks-2.html\tmoved\tarticles/talks.html",
                "articles/talks-3.html\twithdrawn\t2020-01-01\tWhy not",
                "articles/talks.html\tarticle\told#0\tarticles/a.md#0");
        Linking linking = link(at("articles/a.md").title("X"), at("articles/b.md").title("Talks"));
        assertThat(paths(linking.archive()))
                .containsExactlyInAnyOrder("articles/talks.html", "articles/talks-4.html");
        assertThat(told(linking)).isEmpty();
    }

    @Test
    void aWrittenSlugMovesAnArticleAndBackAgain() {
        recorded("articles/first.html\tarticle\told#0\tarticles/a.md#0");
        Linking away = link(at("articles/a.md").title("A").slug("second"));
        assertThat(away.archive().redirects())
                .containsExactly(new Redirect("articles/first.html", "articles/second.html"));

        ledger = LedgerText.write(away.permalinks().after());
        Linking back = link(at("articles/a.md").title("A").slug("first"));
        assertThat(back.archive().redirects())
                .containsExactly(new Redirect("articles/second.html", "articles/first.html"));
        assertThat(told(back)).isEmpty();
    }

    @Test
    void aWrittenSlugMayNotTakeWhatIsRecordedForAnother() {
        recorded(
                "articles/first.html\tarticle\told#0\tarticles/a.md#0",
                "articles/gone.html\twithdrawn\t2020-01-01\tWhy not",
                "articles/was.html\tmoved\tarticles/first.html");
        for (String slug : List.of("first", "gone", "was")) {
            Linking linking =
                    link(at("articles/a.md").title("A"), at("articles/b.md").title("B").slug(slug));
            assertThat(linking.problems())
                    .extracting(problem -> problem.code() + " " + problem.position().file())
                    .containsExactly("address-taken articles/b.md");
        }
    }

    @Test
    void aSlugOrAnAliasMayTakeUpAnAddressThatNobodyHolds() {
        recorded("articles/gone.html\tarticle\told#0\tarticles/a.md#0");
        assertThat(told(link(at("articles/b.md").title("B").slug("gone")))).isEmpty();
        assertThat(told(link(at("articles/b.md").title("B").aliases("articles/gone.html"))))
                .isEmpty();
    }

    @Test
    void aDraftWouldLoseItsAddress() {
        recorded("articles/first.html\tarticle\told#0\tarticles/a.md#0");
        Linking linking = link(at("articles/a.md").title("A").draft());
        assertThat(told(linking))
                .containsExactly(
                        "permalinks.tsv:1: error: address \"articles/first.html\" would be lost:"
                                + " \"articles/a.md\" is not published: draft [address-lost]");
        assertThat(hints(linking).get(0))
                .contains("archive mv articles/first.html NEW")
                .contains("archive withdraw articles/first.html --reason");
    }

    @Test
    void aRenamedTagLeavesARedirectWhenAllItsArticlesCarryTheNewOne() {
        Linking before =
                link(
                        at("articles/a.md").title("A").tags("Ferries", "Ports"),
                        at("articles/b.md").title("B").tags("Ferries"));
        ledger = LedgerText.write(before.permalinks().after());

        Linking after =
                link(
                        at("articles/a.md").title("A").tags("Crossings", "Ports"),
                        at("articles/b.md").title("B").tags("Crossings"));
        assertThat(after.archive().redirects())
                .containsExactly(new Redirect("tags/ferries.html", "tags/crossings.html"));

        Linking half =
                link(
                        at("articles/a.md").title("A").tags("Crossings", "Ports"),
                        at("articles/b.md").title("B").tags("Boats"));
        assertThat(told(half))
                .containsExactly(
                        "permalinks.tsv:3: error: address \"tags/ferries.html\" would be lost: no"
                                + " article has the tag \"ferries\" any more [address-lost]");
    }

    @Test
    void anotherSpellingOfATermIsTheSameTerm() {
        recorded("tags/geneva-talks.html\ttag\tgeneva talks");
        Linking linking = link(at("articles/a.md").title("A").tags("Geneva-Talks"));
        assertThat(told(linking)).isEmpty();
        assertThat(linking.permalinks().after().at("tags/geneva-talks.html"))
                .isEqualTo(linking.permalinks().before().at("tags/geneva-talks.html"));
    }

    @Test
    void aWithdrawnArticleIsNowhereButInItsTombstone() {
        recorded(
                "articles/first.html\twithdrawn\t2020-01-01\tAs agreed\tFirst\tarticle\told#0"
                        + "\tarticles/a.md#0");
        Linking linking = link(at("articles/a.md").title("First").tags("Ferries"));
        assertThat(linking.archive().entries()).isEmpty();
        assertThat(linking.archive().tags().terms()).isEmpty();
        assertThat(linking.archive().tombstones())
                .extracting(Tombstone::path, Tombstone::reason, Tombstone::title)
                .containsExactly(tuple("articles/first.html", "As agreed", "First"));
    }

    @Test
    void redirectsThatLeadAroundInACircleAreLost() {
        recorded(
                "articles/a.html\tmoved\tarticles/b.html",
                "articles/b.html\tmoved\tarticles/a.html");
        assertThat(codes(link()))
                .containsExactly("address-lost permalinks.tsv:1", "address-lost permalinks.tsv:2");
    }

    @Test
    void aLineCannotTakeThePlaceOfThesitesOwnPages() {
        recorded("index.html\tmoved\tabout.html", "tags/index.html\tmoved\tabout.html");
        assertThat(codes(link()))
                .containsExactly("address-lost permalinks.tsv:1", "address-lost permalinks.tsv:2");
    }

    @Test
    void aLinkToAFormerAddressLeadsStraightToThePresentOne() {
        recorded(
                "articles/b.html\tarticle\told#0\tarticles/b.md#0",
                "articles/was.html\tmoved\tarticles/b.html");
        Archive archive =
                archive(
                        at("articles/a.md").title("A").body("See [it](/articles/was.html)."),
                        at("articles/b.md").title("B"));
        assertThat(entry(archive, "A").links().values())
                .containsExactly(new Entry.Destination("articles/b.html", "", true));
    }

    private void recorded(String... lines) {
        ledger = String.join("\n", lines) + "\n";
    }

    private static List<String> codes(Linking linking) {
        return linking.problems().stream()
                .map(problem -> problem.code() + " " + problem.position())
                .toList();
    }

    @Override
    Linking link(Articles... articles) {
        return stated(Requests.of(articles)).ledger(ledger).link();
    }
}
