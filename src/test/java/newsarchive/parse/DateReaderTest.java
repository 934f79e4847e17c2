package newsarchive.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.article.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    @ParameterizedTest(name = "{0} . {1}")
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
            February 17, 2016                          = 2016-02-17
            Published: Wed, 17 Feb 2016 10:30 GMT      = 2016-02-17
            17th of February, 2016                     = 2016-02-17
            Feb. 17 2016 at 3:05 p.m. ET               = 2016-02-17
            2016-02-17T10:00:00+01:00                  = 2016-02-17
            2016/02/17                                 = 2016-02-17
            PublishedFebruary 17, 2016By Ann Example   = 2016-02-17
            15/11/2016                                 = 2016-11-15
            11/15/2016                                 = 2016-11-15
            05.09.1989                                 = 1989-09-05
            Sept. 5, '89                               = 1989-09-05
            17-Feb-2016                                = 2016-02-17
            February 2016                              = 2016-02
            le 1er janvier 2016 à 10h30                = 2016-01-01
            Mittwoch, 17. Februar 2016, 14:30 Uhr      = 2016-02-17
            17 de febrero de 2016                      = 2016-02-17
            17 февраля 2016 года, 12:40                = 2016-02-17
            ١٧ فبراير ٢٠١٦                             = 2016-02-17
            17 شباط/فبراير 2016                        = 2016-02-17
            ۱۷ فوریه ۲۰۱۶                              = 2016-02-17
            ۲۸ بهمن ۱۳۹۴                               = 2016-02-17
            ۱۳۹۴/۱۱/۲۸                                 = 2016-02-17
            چهارشنبه ۱ فروردین ماه ۱۳۹۶                 = 2017-03-21
            2018 Sep 10                                = 2018-09-10
            2015 Oktober 12                            = 2015-10-12
            since 2014 March 3, 2016                   = 2016-03-03
            Monday 5/9/1989                            = 1989
            20 رمضان 1436 هـ                           = 2015-07
            8/5/1435 هـ                                = 2014-03
            """)
    void readsADate(String line, String expected) {
        if (expected.equals("1989")) {
            // 9 May 1989 was a Tuesday, 5 September 1989 too: the weekday settles nothing
            assertThat(DateReader.find(line)).hasSize(1).first().matches(FoundDate::ambiguous);
            return;
        }
        assertThat(DateReader.find(line))
                .hasSize(1)
                .first()
                .extracting(d -> d.known().map(PublicationDate::iso).orElse("none"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
            version 1.2.3 was released
            it cost $5/12/30 a month
            from 10:30 to 11:45
            the march of 20 000 men
            page 17 of 20
            192.168.10.12
            He may 2016 times
            30 February 2016
            """)
    void leavesAlone(String line) {
        assertThat(DateReader.find(line)).filteredOn(FoundDate::exact).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
            London, 24 Sep         = 9 . 24
            on Feb. 11 the envoys  = 2 . 11
            МОСКВА, 5 сен          = 9 . 5
            """)
    void aDayWithoutAYearIsNoDate(String line, String monthAndDay) {
        List<FoundDate> found = DateReader.find(line);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).known()).isEmpty();
        assertThat(found.get(0).month() + " . " + found.get(0).day()).isEqualTo(monthAndDay);
    }

    @ParameterizedTest(name = "{0} in {1} . {2}")
    @CsvSource({"5/9/89,en,none", "5/9/89,fr,1989-09-05", "5/5/89,en,1989-05-05"})
    void onlyEnglishLeavesTheOrderOpen(String line, String language, String expected) {
        FoundDate found = DateReader.find(line, language).get(0);
        assertThat(found.known().map(PublicationDate::iso).orElse("none")).isEqualTo(expected);
    }
}
