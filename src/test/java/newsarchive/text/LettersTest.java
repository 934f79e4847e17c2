package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void everyCharacterIsToldAsTheJdkTellsIt() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(Letters.isLetter((char) c)).isEqualTo(Character.isLetter((char) c));
            assertThat(Letters.isLetterOrDigit((char) c))
                    .isEqualTo(Character.isLetterOrDigit((char) c));
        }
    }
}
