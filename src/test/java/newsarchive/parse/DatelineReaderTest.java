package newsarchive.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '=',
            nullValues = "-",
            textBlock =
                    """
            BERLIN (Reuters) - The envoys met            = Berlin          = Reuters      = -       = The envoys met
            London, 24 Sep – Two envoys met              = London          = -            = 24 Sep  = Two envoys met
            PHILADELPHIA, Jan. 18--The council met       = Philadelphia    = -            = Jan. 18 = The council met
            BALI, Indonesia (AP) _ Delegates met         = Bali, Indonesia = AP           = -       = Delegates met
            DUBAI: The port reopened                     = Dubai           = -            = -       = The port reopened
            WASHINGTON — The committee voted             = Washington      = -            = -       = The committee voted
            Berlin/Moskau (dpa/AFP) - Die Lage           = Berlin/Moskau   = dpa          = -       = Die Lage
            МОСКВА, 5 сен — РИА Новости. Делегация       = Москва          = РИА Новости  = 5 сен   = Делегация
            МОСКВА, 12 февраля. /ТАСС/. Делегация        = Москва          = ТАСС         = 12 февраля = Делегация
            Madrid, 12 ene (EFE).- El consejo            = Madrid          = EFE          = 12 ene  = El consejo
            دمشق - رويترز: اجتمع الوفد                   = دمشق            = رويترز       = -       = اجتمع الوفد
            """)
    void readsADateline(String text, String place, String agency, String date, String body) {
        FoundDateline found = DatelineReader.read(text, null).orElseThrow();
        assertThat(found.dateline().place()).isEqualTo(place);
        assertThat(found.dateline().agency()).isEqualTo(agency);
        assertThat(found.dateline().date()).isEqualTo(date);
        assertThat(text.substring(found.bodyStart())).isEqualTo(body);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
            Hezbollah – the militia – said it would stay
            Russia has stepped up its coordination
            UPDATE: the talks were put off
            Question: what comes next?
            On Feb. 11, the envoys agreed – at last
            """)
    void isNoDateline(String text) {
        assertThat(DatelineReader.read(text, null)).isEmpty();
    }
}
