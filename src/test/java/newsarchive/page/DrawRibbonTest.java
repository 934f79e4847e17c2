package newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.link.Archive;
import org.junit.jupiter.api.Test;

class DrawRibbonTest {
    private static final SiteUrls URLS = SiteUrls.from("index.html");

    @Test
    void aYearIsTwelveSlotsAndAMonthLeadsToItsPage() {
        Ribbon ribbon = ribbons("en", "2016-01-05", "2016-12-24").whole(URLS, 96);
        assertThat(ribbon.bars()).extracting(Ribbon.Bar::slotX).containsExactly("0%", "91.67%");
        assertThat(ribbon.bars().get(1).href()).isEqualTo("dates/2016-12.html");
        assertThat(ribbon.bars().get(1).label()).isEqualTo("December 2016: 1 article");
    }

    @Test
    void theAxisBeginsWithAYearEvenWhenTheFirstArticleDoesNot() {
        Ribbon ribbon = ribbons("en", "2015-07-01", "2016-06-30").whole(URLS, 96);
        assertThat(ribbon.marks()).extracting(Ribbon.Mark::text).containsExactly("2015", "2016");
        assertThat(ribbon.marks().get(1).x()).isEqualTo("66.67%");
    }

    @Test
    void heightsAreWholeLinesOfTypeAndTheFullestMonthTakesAll() {
        DrawRibbon ribbons =
                ribbons("en", "2016-01-01", "2016-01-02", "2016-01-03", "2016-01-04", "2016-02-01");
        List<Ribbon.Bar> bars = ribbons.whole(URLS, 96).bars();
        assertThat(bars).extracting(Ribbon.Bar::height).containsExactly(96, 24);
        assertThat(bars).extracting(Ribbon.Bar::y).containsExactly(0, 72);
    }

    @Test
    void aPartStandsBeforeTheWholeArchive() {
        DrawRibbon ribbons = ribbons("en", "2016-03-01", "2016-02-01", "2016-01-01");
        Ribbon part = ribbons.part(List.of(2), URLS, 64, 1);
        assertThat(part.bars()).hasSize(1);
        assertThat(part.ghosts()).hasSize(3);
    }

    @Test
    void beyondFifteenYearsASlotIsAYear() {
        Ribbon ribbon = ribbons("en", "1990-05-05", "2016-01-01").whole(URLS, 96);
        assertThat(ribbon.bars())
                .extracting(Ribbon.Bar::href)
                .containsExactly("dates/1990.html", "dates/2016.html");
        assertThat(ribbon.marks()).hasSize(27);
        assertThat(ribbon.marks().get(1).href()).isNull();
    }

    @Test
    void timeRunsFromRightToLeftWhereWritingDoes() {
        Ribbon ribbon = ribbons("ar", "2016-01-05", "2016-12-24").whole(URLS, 96);
        assertThat(ribbon.bars()).extracting(Ribbon.Bar::slotX).containsExactly("91.67%", "0%");
    }

    @Test
    void articlesWithoutAMonthHaveNoPlace() {
        assertThat(ribbons("en", "2016", "").whole(URLS, 96)).isNull();
    }

    private static DrawRibbon ribbons(String language, String... dates) {
        SampleArchive archive = new SampleArchive().language(language);
        for (int i = 0; i < dates.length; i++) {
            String title = "Report " + i;
            archive.add(dates[i], "Text.", m -> m.title = title);
        }
        Archive linked = archive.link();
        return new DrawRibbon(new Cards(linked, Site.of(linked)));
    }
}
