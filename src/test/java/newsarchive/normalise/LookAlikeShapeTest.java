package newsarchive.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeShapeTest {
    private static final String SIGNS = "aelmstILMO015|é";

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "Harbour", "UNESCO", "Iran", "of"})
    void aWordAsPeopleWriteItIsPlain(String word) {
        assertThat(LookAlikeShape.isPlain(word, 0, word.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lran", "AIeppo", "|ran", "0bama", "2O16", "a", "l", "café", "let"})
    void allOthersAreLookedAt(String word) {
        assertThat(LookAlikeShape.isPlain(word, 0, word.length())).isFalse();
    }

    @Test
    void nothingIsFoundOfAPlainWord() {
        Random random = new Random(3);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder letters = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                letters.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String word = letters.toString();
            if (LookAlikeShape.isPlain(word, 0, word.length())) {
                plain++;
                assertThat(LookAlikeShape.isDoubtful(word)).as(word).isFalse();
                assertThat(LookAlikeShape.isImpossible(word, word, 0, word.length()))
                        .as(word)
                        .isFalse();
            }
        }
        assertThat(plain).isGreaterThan(500);
    }
}
