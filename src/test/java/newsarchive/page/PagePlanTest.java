package newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.link.Archive;
import org.junit.jupiter.api.Test;

class PagePlanTest {

    @Test
    void everyKindOfPageIsPlannedOnce() {
        List<String> paths = PagePlan.of(SampleArchive.whole()).paths();
        assertThat(paths).doesNotHaveDuplicates();
        assertThat(paths)
                .contains(
                        "index.html",
                        "tags/index.html",
                        "authors/index.html",
                        "publishers/index.html",
                        "dates/index.html",
                        "dates/2016.html",
                        "dates/2016-12.html",
                        "dates/undated.html",
                        "timeline.html",
                        "search.html",
                        "about.html",
                        "404.html")
                .doesNotContain("index-2.html", "dates/2013-00.html");
    }

    @Test
    void aPageIsFoundUnderThePathItWasPlannedWith() {
        PagePlan plan = PagePlan.of(SampleArchive.whole());
        assertThat(plan.stream().map(Page::path)).containsExactlyElementsOf(plan.paths());
    }

    @Test
    void anEmptyArchiveHasAFrontPageAndNoIndexOfTerms() {
        PagePlan plan = PagePlan.of(new SampleArchive().link());
        assertThat(plan.paths())
                .containsExactly(
                        "index.html",
                        "dates/index.html",
                        "timeline.html",
                        "search.html",
                        "404.html",
                        "about.html");
        HomePage home = (HomePage) plan.get(0);
        assertThat(home.lead()).isNull();
        assertThat(home.ribbon()).isNull();
    }

    @Test
    void theFrontPageShowsFiftyArticlesAndFurtherPagesTheRest() {
        PagePlan plan = PagePlan.of(many(120));
        assertThat(plan.paths())
                .contains("index-2.html", "index-3.html")
                .doesNotContain("index-4.html");
        HomePage front = (HomePage) plan.get(0);
        HomePage third = (HomePage) plan.get(plan.paths().indexOf("index-3.html"));
        assertThat(1 + front.second().size() + rows(front.groups())).isEqualTo(50);
        assertThat(rows(third.groups())).isEqualTo(20);
        assertThat(front.pager().older()).isEqualTo("index-2.html");
        assertThat(third.pager().older()).isNull();
        assertThat(third.head().title()).isEqualTo("All articles · Page 3 · The Orla Papers");
    }

    @Test
    void aTermOfMoreThanFiveHundredArticlesHasFurtherPages() {
        PagePlan plan = PagePlan.of(many(501));
        assertThat(plan.paths()).contains("tags/lake.html", "tags/lake-2.html");
        TermPage second = (TermPage) plan.get(plan.paths().indexOf("tags/lake-2.html"));
        assertThat(rows(second.groups())).isEqualTo(1);
        assertThat(second.facts()).contains("501 articles");
    }

    @Test
    void aYearOfMoreThanFiveHundredArticlesListsItsMonthsOnly() {
        PagePlan plan = PagePlan.of(many(501));
        PeriodPage year = (PeriodPage) plan.get(plan.paths().indexOf("dates/2016.html"));
        assertThat(year.groups()).isEmpty();
        assertThat(year.calendar().months()).hasSize(12);
    }

    @Test
    void monthsAndYearsLeadToTheirNeighbours() {
        PagePlan plan = PagePlan.of(SampleArchive.whole());
        PeriodPage month = (PeriodPage) plan.get(plan.paths().indexOf("dates/2016-08.html"));
        assertThat(month.up()).isEqualTo(new Link("2016.html", "2016"));
        assertThat(month.earlier()).isEqualTo(new Link("2016-07.html", "July 2016"));
        assertThat(month.later()).isEqualTo(new Link("2016-10.html", "October 2016"));
    }

    @Test
    void anArticleOfAYearStandsInItsYearAndInNoMonth() {
        PagePlan plan = PagePlan.of(SampleArchive.whole());
        PeriodPage year = (PeriodPage) plan.get(plan.paths().indexOf("dates/2013.html"));
        assertThat(year.groups())
                .anySatisfy(
                        group -> {
                            assertThat(group.heading()).isEqualTo("Month not known");
                            assertThat(group.cards())
                                    .extracting(ArticleCard::headline)
                                    .containsExactly("Note on the intakes north and south");
                        });
    }

    private static Archive many(int count) {
        SampleArchive archive = new SampleArchive();
        for (int i = 0; i < count; i++) {
            String title = "Report number " + i;
            String date = "2016-%02d-%02d".formatted(i % 12 + 1, i % 28 + 1);
            archive.add(
                    date,
                    "A short text.",
                    m -> {
                        m.title = title;
                        m.tags = List.of("Lake");
                    });
        }
        return archive.link();
    }

    private static int rows(List<CardGroup> groups) {
        return groups.stream().mapToInt(group -> group.cards().size()).sum();
    }
}
