package newsarchive.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenPlaceTest {
    private static final String BASE = "https://someone.github.io/repo/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tags/a.html | ../index.html                          | index.html
                    tags/a.html | b.html#x                               | tags/b.html#x
                    tags/a.html | #x                                     | tags/a.html#x
                    tags/a.html | ?page=2#x                              | tags/a.html#x
                    tags/a.html | caf%C3%A9.html                         | tags/café.html
                    tags/a.html | ../../outside.html                     | outside
                    404.html    | /repo/tags/b.html                      | tags/b.html
                    404.html    | /repo/                                 | ''
                    404.html    | /other/tags/b.html                     | another site
                    a.html      | https://someone.github.io/repo/b.html  | b.html
                    a.html      | https://someone.github.io/other/b.html | another site
                    a.html      | //cdn.example/x.js                     | another site
                    a.html      | mailto:someone@a.example               | another site
                    a.html      | data:image/png;base64,AA               | another site
                    a.html      | notes/a:b.html                         | notes/a:b.html
                    """)
    void followsWhatAPageWrites(String page, String written, String expected) {
        WrittenPlace place = WrittenPlace.of(page, written, BASE);
        String told =
                place == null
                        ? "another site"
                        : place.path() == null
                                ? "outside"
                                : place.path()
                                        + (place.fragment().isEmpty()
                                                ? ""
                                                : "#" + place.fragment());
        assertThat(told).isEqualTo(expected);
    }
}
