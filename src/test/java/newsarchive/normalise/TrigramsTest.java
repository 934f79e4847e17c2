package newsarchive.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrigramsTest {
    private final Trigrams all = Trigrams.of(Set.of("fire", "wire", "a"));

    @ParameterizedTest
    @CsvSource({
        "fire, 0", // ^fi fir ire re$
        "wire, 0", "ire, 1", // ^ir
        "flre, 3", // ^fl flr lre
        "a, 0", // ^a$
        "b, 1", "'', 0",
    })
    void whatNoWordHasIsCounted(String word, int missing) {
        assertThat(all.missingIn(word)).isEqualTo(missing);
    }
}
