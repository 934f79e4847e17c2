package newsarchive.link;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newsarchive.Articles;
import newsarchive.article.Access;
import newsarchive.config.Publishers;
import newsarchive.source.LeftOut;
import org.junit.jupiter.api.Test;

class LinkerOrderTest extends LinkerTestBase {

    @Test
    void theNewestComesFirstAMonthAfterItsDaysAYearAfterItsMonths() {
        Archive archive =
                archive(
                        at("articles/a.md").title("undated a"),
                        at("articles/b.md").title("year 2016").date("2016"),
                        at("articles/c.md").title("February").date("2016-02"),
                        at("articles/d.md").title("1 February").date("2016-02-01"),
                        at("articles/e.md").title("31 January").date("2016-01-31"),
                        at("articles/f.md").title("1 March").date("2016-03-01"),
                        at("articles/g.md").title("2017").date("2017"),
                        at("articles/0.md").title("undated 0"));
        assertThat(archive.entries().stream().map(Entry::headline))
                .containsExactly(
                        "2017",
                        "1 March",
                        "1 February",
                        "February",
                        "31 January",
                        "year 2016",
                        "undated 0",
                        "undated a");
    }

    @Test
    void oneDayIsOrderedBySourceAndPlaceInTheFile() {
        Archive archive =
                archive(
                        at("articles/b.md").title("b").date("2016-02-01"),
                        at("articles/a.txt").index(1).title("a 2").date("2016-02-01"),
                        at("articles/a.txt").index(0).title("a 1").date("2016-02-01"));
        assertThat(archive.entries().stream().map(Entry::headline))
                .containsExactly("a 1", "a 2", "b");
    }

    @Test
    void neighboursAreTheNextInTimeAndTheUndatedHaveNone() {
        Archive archive =
                archive(
                        at("articles/a.md").title("new").date("2016-03-01"),
                        at("articles/b.md").title("mid").date("2016-02-01"),
                        at("articles/c.md").title("old").date("2016-01-01"),
                        at("articles/d.md").title("undated"));
        assertThat(archive.entries())
                .extracting(Entry::later, Entry::earlier)
                .containsExactly(tuple(-1, 1), tuple(0, 2), tuple(1, -1), tuple(-1, -1));
    }

    private static org.assertj.core.groups.Tuple tuple(int later, int earlier) {
        return org.assertj.core.groups.Tuple.tuple(later, earlier);
    }

    @Test
    void draftsEmbargoesAndPrivateArticlesAreLeftOutWithTheReason() {
        asOf = LocalDate.parse("2026-01-31");
        Linking linking =
                link(
                        at("articles/a.md").title("draft").draft(),
                        at("articles/b.md").title("private").access(Access.PRIVATE),
                        at("articles/c.md").title("tomorrow").embargo("2026-02-01"),
                        at("articles/d.md").title("today").embargo("2026-01-31"),
                        at("articles/e.md").title("open"));
        assertThat(linking.archive().entries().stream().map(Entry::headline))
                .containsExactly("today", "open");
        assertThat(linking.leftOut())
                .containsExactly(
                        new LeftOut("articles/a.md", "draft"),
                        new LeftOut("articles/b.md", "access is private"),
                        new LeftOut("articles/c.md", "under embargo until 2026-02-01"));
    }

    @Test
    void draftsAreShownWhenAskedFor() {
        drafts = true;
        assertThat(archive(at("articles/a.md").title("draft").draft()).entries()).hasSize(1);
    }

    @Test
    void accessIsTheArticlesThenThePublishersThenTheArchives() {
        publishers =
                new Publishers(
                        List.of(
                                new Publishers.Publisher(
                                        "Harbour Wire",
                                        List.of("HW"),
                                        null,
                                        null,
                                        null,
                                        null,
                                        Access.EXCERPT)));
        Archive archive =
                archive(
                        at("articles/a.md").title("own").publisher("HW").access(Access.LINK),
                        at("articles/b.md").title("publisher's").publisher("HW"),
                        at("articles/c.md").title("archive's"));
        assertThat(archive.entries())
                .extracting(Entry::access)
                .containsExactly(Access.LINK, Access.EXCERPT, Access.FULL);
    }

    @Test
    void anArticleWithoutHeadlineIsNamedByItsFirstWordsElseItsFile() {
        Articles words = at("articles/a.md").body("Nobody in the room spoke.", "", "More.");
        Articles long_ = at("articles/b.md").body("word ".repeat(40));
        Articles nothing = at("articles/2016-02 note.md");
        assertThat(archive(words, long_, nothing).entries().stream().map(Entry::headline))
                .containsExactly(
                        "2016-02 note", "Nobody in the room spoke.", "word ".repeat(16) + "…");
    }

    @Test
    void anArticleWithoutHeadlineIsToldOf() {
        Linking linking =
                link(
                        at("articles/a.md").title(" ").line("title", 2).body("Nobody spoke."),
                        at("articles/b.md").title("B"));
        assertThat(told(linking))
                .containsExactly(
                        "articles/a.md:2: warning: no headline was found; lists name it \"Nobody"
                                + " spoke.\" [headline-missing]");
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        Articles[] some = {
            at("articles/a.md").title("Same").tags("x").date("2016"),
            at("articles/b.md").title("Same").tags("X").date("2016"),
            at("articles/c.md").title("Other").tags("y")
        };
        assertThat(archive(some[2], some[0], some[1])).isEqualTo(archive(some));
    }
}
