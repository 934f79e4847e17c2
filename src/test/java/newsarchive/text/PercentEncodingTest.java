package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {

    @ParameterizedTest
    @CsvSource({
        "tags/geneva.html,  tags/geneva.html,        tags/geneva.html",
        "genève,            gen%C3%A8ve,             gen%C3%A8ve",
        "a b,               a%20b,                   a%20b",
        "a&b=c,             a&b=c,                   a%26b%3Dc",
        "50%,               50%25,                   50%25",
        "b:c?d#e,           b%3Ac%3Fd%23e,           b:c%3Fd%23e",
        "😀,                %F0%9F%98%80,            %F0%9F%98%80"
    })
    void encodesWhatThePartOfAnAddressDoesNotAllow(String text, String path, String value) {
        assertThat(PercentEncoding.PATH.encode(text)).isEqualTo(path);
        assertThat(PercentEncoding.QUERY_VALUE.encode(text)).isEqualTo(value);
    }
}
