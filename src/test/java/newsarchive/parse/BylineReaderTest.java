package newsarchive.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '=',
            nullValues = "-",
            textBlock =
                    """
            By Ann Example                                             = Ann Example             = -
            By ANN EXAMPLE and TOM O'BRIEN                             = Ann Example; Tom O'Brien = -
            By Ann Example, Tom Sample and Zoe van der Berg            = Ann Example; Tom Sample; Zoe van der Berg = -
            Ann Example                                                = Ann Example             = -
            By Ann Example & Tom Sample | February 13, 2016 | @annex & @toms = Ann Example; Tom Sample = -
            By Ann Example Associated Press Writer                     = Ann Example             = -
            By Ann Example, Associated Press                           = Ann Example             = -
            By Dr. Ann Example, staff writer                           = Ann Example             = -
            By Ann Example in Beirut                                   = Ann Example             = -
            By Ann Example for The Harbour Tribune                     = Ann Example             = The Harbour Tribune
            Reuters Staff                                              = -                       = -
            Par Anne Exemple avec AFP                                  = Anne Exemple            = -
            Von Anna Beispiel, Beirut                                  = Anna Beispiel           = -
            Por Ana Ejemplo y Luis Muestra                             = Ana Ejemplo; Luis Muestra = -
            Автор: Анна Примерова                                      = Анна Примерова          = -
            بقلم: سمير المثال                                          = سمير المثال             = -
            نویسنده: سمیرا نمونه                                       = سمیرا نمونه             = -
            """)
    void readsAByline(String line, String authors, String publisher) {
        Byline byline = BylineReader.read(line).orElseThrow();
        assertThat(String.join("; ", byline.authors())).isEqualTo(authors == null ? "" : authors);
        assertThat(byline.publisher()).isEqualTo(publisher);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
            The awaited victory
            Peace Talks Resume
            Syria, Iran
            Weather
            """)
    void isNoByline(String line) {
        assertThat(BylineReader.read(line).map(Byline::authors).orElse(java.util.List.of()))
                .isEmpty();
    }
}
