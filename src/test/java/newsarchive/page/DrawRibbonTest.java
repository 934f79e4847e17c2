package newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import newsarchive.link.Archive;
import org.junit.jupiter.api.Test;

class DrawRibbonTest {
    private static final SiteUrls URLS = SiteUrls.from("index.html");

    @Test
    void aYearIsTwelveSlotsAndAMonthLeadsToItsPage() {
        Ribbon ribbon = ribbons("en", "2016-01-05", "2016-12-24").whole(URLS, 96);
        assertThat(ribbon.slots()).hasSize(12);
        assertThat(filled(ribbon)).containsExactly(0, 11);
        assertThat(ribbon.slots().get(11).href()).isEqualTo("dates/2016-12.html");
        assertThat(ribbon.slots().get(11).label()).isEqualTo("December 2016: 1 article");
    }

    @Test
    void theAxisHoldsWholeYearsWhereverTheArticlesBeginAndEnd() {
        Ribbon ribbon = ribbons("en", "2015-07-01", "2016-06-30").whole(URLS, 96);
        assertThat(ribbon.marks()).extracting(Ribbon.Mark::text).containsExactly("2015", "2016");
        assertThat(ribbon.slots()).hasSize(24);
        assertThat(filled(ribbon)).containsExactly(6, 17);
    }

    @Test
    void heightsAreWholeLinesOfTypeAndTheFullestMonthTakesAll() {
        DrawRibbon ribbons =
                ribbons("en", "2016-01-01", "2016-01-02", "2016-01-03", "2016-01-04", "2016-02-01");
        List<Ribbon.Slot> slots = ribbons.whole(URLS, 96).slots();
        assertThat(slots.get(0).bar()).isEqualTo(new Ribbon.Bar(0, 96));
        assertThat(slots.get(1).bar()).isEqualTo(new Ribbon.Bar(72, 24));
        assertThat(slots.get(2).bar()).isNull();
    }

    @Test
    void aPartStandsBeforeTheWholeArchive() {
        DrawRibbon ribbons = ribbons("en", "2016-03-01", "2016-02-01", "2016-01-01");
        Ribbon part = ribbons.part(List.of(2), URLS, 64, 1);
        assertThat(filled(part)).containsExactly(0);
        assertThat(part.slots().stream().filter(slot -> slot.ghost() != null)).hasSize(3);
    }

    @Test
    void beyondFifteenYearsASlotIsAYear() {
        Ribbon ribbon = ribbons("en", "1990-05-05", "2016-01-01").whole(URLS, 96);
        assertThat(filled(ribbon)).containsExactly(0, 26);
        assertThat(ribbon.slots().get(26).href()).isEqualTo("dates/2016.html");
        assertThat(ribbon.marks()).hasSize(27);
        assertThat(ribbon.marks().get(1).href()).isNull();
    }

    @Test
    void articlesWithoutAMonthHaveNoPlace() {
        assertThat(ribbons("en", "2016", "").whole(URLS, 96)).isNull();
    }

    private static List<Integer> filled(Ribbon ribbon) {
        return IntStream.range(0, ribbon.slots().size())
                .filter(at -> ribbon.slots().get(at).bar() != null)
                .boxed()
                .toList();
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
