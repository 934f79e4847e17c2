package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestWordTest {
    private static final List<String> KNOWN = List.of("title", "tags", "date", "publisher");

    @ParameterizedTest
    @CsvSource({
        "titel, title", // neighbours swapped
        "Titles, title", // case and one letter
        "publshr, publisher", // two letters missing
        "tag, tags",
        "colour, ", // nothing near
        "xx, ",
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(ClosestWord.to(written, KNOWN).orElse(null)).isEqualTo(meant);
    }
}
