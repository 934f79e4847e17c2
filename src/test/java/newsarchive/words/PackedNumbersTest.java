package newsarchive.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedNumbersTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, 2_097_152, Integer.MAX_VALUE})
    void aNumberComesBackAsItWas(int number) {
        PackedNumbers row = PackedNumbers.of(7, number, 300);
        assertThat(row.toArray()).containsExactly(7, number, 300);
        assertThat(row.size()).isEqualTo(3);
        assertThat(PackedNumbers.ofBytes(row.bytes())).isEqualTo(row).hasSameHashCodeAs(row);
        assertThat(PackedNumbers.ofBytes(row.bytes()).size()).isEqualTo(3);
    }
}
