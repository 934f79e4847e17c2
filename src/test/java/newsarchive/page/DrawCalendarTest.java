package newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import newsarchive.link.Archive;
import org.junit.jupiter.api.Test;

class DrawCalendarTest {
    private static Calendar calendar(String language, String... dates) {
        SampleArchive sample = new SampleArchive().language(language);
        for (int i = 0; i < dates.length; i++) {
            String title = "Report " + i;
            sample.add(dates[i], "Text.", fields -> fields.title = title);
        }
        Archive archive = sample.link();
        Cards cards = new Cards(archive, Site.of(archive));
        return new DrawCalendar(cards, new ByDate(archive.entries()))
                .of(2016, SiteUrls.from("dates/2016.html"));
    }

    @Test
    void aYearHasTwelveMonthsAndALeapDay() {
        Calendar calendar = calendar("en", "2016-02-29");
        assertThat(calendar.months()).hasSize(12);
        assertThat(calendar.months().get(1).days()).hasSize(29);
    }

    @Test
    void aMonthBeginsUnderItsDayOfTheWeek() {
        // 1 February 2016 was a Monday, 1 May a Sunday
        Calendar western = calendar("en", "2016-02-01");
        assertThat(western.months().get(1).start()).isEqualTo(1);
        assertThat(western.months().get(4).start()).isEqualTo(7);
        Calendar arabic = calendar("ar", "2016-02-01");
        assertThat(arabic.months().get(1).start()).isEqualTo(3);
    }

    @Test
    void aDayLeadsToItsArticleOrToItsMonthWhereItHasSeveral() {
        Calendar calendar = calendar("en", "2016-03-05", "2016-03-07", "2016-03-07");
        Calendar.Month march = calendar.months().get(2);
        assertThat(march.days().get(4).href()).isEqualTo("../articles/report-0.html");
        assertThat(march.days().get(4).label()).isEqualTo("5 March 2016: 1 article");
        assertThat(march.days().get(6).href()).isEqualTo("2016-03.html");
        assertThat(march.days().get(5).href()).isNull();
        assertThat(march.link().count()).isEqualTo(3);
    }

    @Test
    void theFullerTheDayTheHigherItsLevel() {
        String[] dates = new String[9];
        java.util.Arrays.fill(dates, "2016-03-07");
        dates[8] = "2016-03-08";
        Calendar.Month march = calendar("en", dates).months().get(2);
        assertThat(march.days().get(6).level()).isEqualTo(4);
        assertThat(march.days().get(7).level()).isEqualTo(1);
        assertThat(march.days().get(8).level()).isZero();
    }

    @Test
    void anArticleWithoutADayCountsForItsMonthAlone() {
        Calendar.Month march = calendar("en", "2016-03").months().get(2);
        assertThat(march.link().count()).isEqualTo(1);
        assertThat(march.days()).allSatisfy(day -> assertThat(day.level()).isZero());
    }
}
