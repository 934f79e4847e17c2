package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestWordTest {
    private static final List<String> KEYS =
            List.of("title", "authors", "date", "deck", "dateline", "publisher", "tags", "url");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Titles, title",
        "auhtor, authors",
        "publsher, publisher",
        "tag, tags",
        "datlien, dateline",
        "dtae, date",
    })
    void namesWhatWasMeant(String typed, String meant) {
        assertThat(ClosestWord.to(typed, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"weather", "x", "''", "publication", "tile-size", "dark"})
    void namesNothingWhenNothingIsClose(String typed) {
        assertThat(ClosestWord.to(typed, KEYS)).isEmpty();
    }

    @Test
    void theFirstOfSeveralAsCloseIsNamed() {
        assertThat(ClosestWord.to("bat", List.of("hat", "cat"))).contains("hat");
    }

    @Test
    void aVeryLongWordIsNoSlip() {
        assertThat(ClosestWord.to("x".repeat(1_000_000), KEYS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, xbc, 1", "'', abc, 3"})
    void countsSlips(String from, String to, int slips) {
        assertThat(ClosestWord.distance(from, to)).isEqualTo(slips);
    }
}
