package newsarchive.page;

import static newsarchive.page.SampleArchive.curation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import newsarchive.article.Access;
import newsarchive.article.Change;
import newsarchive.article.Metadata;
import newsarchive.article.Removal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlePagesTest {
    private static final String SECRET = "The last sentence must stay with the publisher.";
    private static final String TEXT = "Ice came early. ".repeat(40) + "\n\n" + SECRET;

    @Test
    void fullAccessShowsTheTextAndItsLength() {
        ArticlePage page = page("2016", Access.FULL, m -> {});
        assertThat(String.valueOf(page.body())).contains(SECRET);
        assertThat(page.excerpt()).isEmpty();
        assertThat(page.length()).isEqualTo("128 words, 1 minute to read");
    }

    @Test
    void anExcerptIsTheFirstWholeSentencesAndNothingElse() {
        ArticlePage page = page("2016", Access.EXCERPT, m -> {});
        assertThat(page.body()).isNull();
        assertThat(page.length()).isNull();
        assertThat(page.excerpt()).singleElement().asString().startsWith("Ice came early.");
        assertThat(page.excerpt().get(0).split(" ")).hasSize(81);
        assertThat(page.toString()).doesNotContain(SECRET);
    }

    @Test
    void aLinkShowsNoWordOfTheText() {
        ArticlePage page = page("2016", Access.LINK, m -> {});
        assertThat(page.body()).isNull();
        assertThat(page.excerpt()).isEmpty();
        assertThat(page.toString()).doesNotContain("Ice came early");
        assertThat(page.head().description()).isEqualTo("Ice on the lake · 2016");
    }

    @Test
    void whatWasCutAndChangedIsShownWithTheTextOnly() {
        assertThat(page("2016", Access.FULL, m -> {}).provenance().removals()).hasSize(1);
        ProvenanceView hidden = page("2016", Access.EXCERPT, m -> {}).provenance();
        assertThat(hidden.removals()).isEmpty();
        assertThat(hidden.changes()).isEmpty();
        assertThat(hidden.summary())
                .isEqualTo("The archive removed 1 passage and made 3 corrections in the text.");
    }

    @Test
    void equalRepairsAreToldOnceAndHiddenCharactersNamed() {
        List<ProvenanceView.Repair> changes =
                page("2016", Access.FULL, m -> {}).provenance().changes();
        assertThat(changes)
                .containsExactly(
                        new ProvenanceView.Repair(
                                "no-break space", null, "[U+00A0]", "␣", "2 times"),
                        new ProvenanceView.Repair(
                                "line breaks joined", "line 7", "ear⏎ly", "early", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-17, https://web.archive.org/web/20160217/https://press.example/a?b=1",
        "2016-02,    https://web.archive.org/web/201602/https://press.example/a?b=1",
        "2016,       https://web.archive.org/web/2016/https://press.example/a?b=1",
        "'',         https://web.archive.org/web/https://press.example/a?b=1"
    })
    void anArchivedCopyIsLookedForAtTheTimeThatIsKnown(String date, String address) {
        ArticlePage page = page(date, Access.FULL, m -> m.url = "https://press.example/a?b=1");
        assertThat(page.archived()).isEqualTo(new Link(address, "Look for an archived copy"));
    }

    @Test
    void theCopyThatTheCuratorNamesIsTaken() {
        ArticlePage page =
                page(
                        "2016",
                        Access.FULL,
                        m -> {
                            m.url = "https://press.example/a";
                            m.archivedUrl = "https://archive.example/xyz";
                        });
        assertThat(page.archived())
                .isEqualTo(new Link("https://archive.example/xyz", "Archived copy"));
    }

    @Test
    void withoutAnAddressThereIsNoCopyToLookFor() {
        assertThat(page("2016", Access.FULL, m -> {}).archived()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-17, 17 February 2016, ../dates/2016-02.html, ../dates/2016.html",
        "2016-02,    February 2016,    ../dates/2016-02.html, ../dates/2016.html",
        "2016,       2016,             ,                      ../dates/2016.html"
    })
    void aDateSaysWhatIsKnownAndLeadsThere(
            String date, String words, @Nullable String month, String year) {
        ArticlePage page = page(date, Access.FULL, m -> {});
        assertThat(page.date()).isNotNull();
        assertThat(page.date().text()).isEqualTo(words);
        assertThat(page.month() == null ? null : page.month().href()).isEqualTo(month);
        assertThat(page.year().href()).isEqualTo(year);
    }

    @Test
    void anUndatedArticleHasNoDateAndLeadsNowhere() {
        ArticlePage page = page("", Access.FULL, m -> {});
        assertThat(page.date()).isNull();
        assertThat(page.year()).isNull();
    }

    @Test
    void articlesWithOneHeadlineAreToldApartInTheirTitles() {
        PagePlan plan =
                PagePlan.of(
                        new SampleArchive()
                                .add("2016-02-17", "A text.", m -> m.title = "Talks resume")
                                .add(
                                        "2015-02-17",
                                        "Another.",
                                        m -> {
                                            m.title = "Talks resume";
                                            m.publisher = "Orla Wire";
                                        })
                                .add("2014", "A third.", m -> m.title = "Talks end")
                                .link());
        assertThat(plan.subList(1, 4).stream().map(page -> page.head().title()))
                .containsExactly(
                        "Talks resume · 17 February 2016 · The Orla Papers",
                        "Talks resume · Orla Wire · 17 February 2015 · The Orla Papers",
                        "Talks end · The Orla Papers");
    }

    @Test
    void onlyALongTextHasAListOfContents() {
        PagePlan plan = PagePlan.of(SampleArchive.whole());
        ArticlePage longOne = (ArticlePage) plan.get(1);
        assertThat(longOne.contents())
                .extracting(ArticlePage.ContentsItem::text)
                .startsWith("What was agreed", "Figures", "What was left open", "The sluices");
        assertThat(page("2016", Access.FULL, m -> {}).contents()).isEmpty();
    }

    private static ArticlePage page(String date, Access access, Consumer<Metadata.Builder> fields) {
        PagePlan plan =
                PagePlan.of(
                        new SampleArchive()
                                .add(
                                        date,
                                        TEXT,
                                        curation(null, access, null),
                                        List.of(new Removal(1, 1, "menu", "Home")),
                                        List.of(
                                                new Change("no-break-space", 3, 4, "\u00a0", " "),
                                                new Change("no-break-space", 3, 9, "\u00a0", " "),
                                                new Change("hard-wrap", 7, 1, "ear\nly", "early")),
                                        m -> {
                                            m.title = "Ice on the lake";
                                            fields.accept(m);
                                        })
                                .link());
        return (ArticlePage) plan.get(1);
    }
}
