package newsarchive.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    https://a.example/x           | https://a.example/x
                    https://a.example             | https://a.example/
                    https://a.example?q=1         | https://a.example/?q=1
                    https://a.example/x#part      | https://a.example/x
                    HTTP://A.Example/X            | http://A.Example/X
                    https://a.example/a b         | https://a.example/a%20b
                    https://a.example/a%20b       | https://a.example/a%20b
                    https://a.example/100%        | https://a.example/100%25
                    https://a.example/größe       | https://a.example/gr%C3%B6%C3%9Fe
                    https://zürich.example/x      | https://xn--zrich-kva.example/x
                    https://user:pass@a.example/x | https://a.example/x
                    https://a.example:8080/x      | https://a.example:8080/x
                    ftp://a.example/x             | none
                    https://                      | none
                    https:///x                    | none
                    a.example/x                   | none
                    """)
    void whatPeopleWriteIsMadeFitForARequest(String written, String expected) {
        URI sent = RequestAddress.of(written);
        assertThat(sent == null ? null : sent.toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    /new                  | https://a.example/new
                    ../new                | https://a.example/new
                    new page              | https://a.example/x/new%20page
                    ?p=2                  | https://a.example/x/?p=2
                    //b.example/y         | https://b.example/y
                    http://b.example/y#z  | http://b.example/y
                    mailto:x@b.example    | none
                    javascript:x          | none
                    """)
    void redirectsAreFollowedFromWhereTheyStand(String location, String expected) {
        URI target = RequestAddress.redirect(URI.create("https://a.example/x/y"), location);
        assertThat(target == null ? null : target.toString()).isEqualTo(expected);
    }
}
