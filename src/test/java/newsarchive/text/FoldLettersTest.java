package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldLettersTest {
    @ParameterizedTest
    @CsvSource({
        "Ann O’Hara – “Up”, ann o'hara - \"up\"",
        "a`b, a'b",
        "ÉTÉ, été",
        "ЁЛКА, елка",
        "كتاب علي, \u06A9تاب عل\u06CC",
    })
    void lettersAndSignsTakeOneForm(String text, String folded) {
        assertThat(FoldLetters.fold(text)).isEqualTo(folded);
    }

    @Test
    void aFoldedTextIsGivenBackAsItIs() {
        String folded = "plain words, 1 and été - \"so\"";

        assertThat(FoldLetters.fold(folded)).isSameAs(folded);
    }

    @Test
    void everyCharacterOfATextIsFoldedLikeOneAlone() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x700; c++) {
            all.append(c);
        }

        String folded = FoldLetters.fold(all.toString());
        for (int i = 0; i < all.length(); i++) {
            assertThat(folded.charAt(i)).isEqualTo(FoldLetters.fold(all.charAt(i)));
        }
    }
}
