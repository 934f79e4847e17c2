package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontCodedTest {
    @Test
    void aWordTellsHowMuchItHasInCommonWithTheOneBefore() {
        List<String> words = List.of("", "gull", "gulls", "gust", "harbour");
        assertThat(FrontCoded.write(words)).isEqualTo("A Agull Es Cst Aharbour");
        assertThat(FrontCoded.read("A Agull Es Cst Aharbour")).isEqualTo(words);
    }

    @Test
    void noWordsAreNoText() {
        assertThat(FrontCoded.write(List.of())).isEmpty();
        assertThat(FrontCoded.read("")).isEmpty();
    }

    @Test
    void moreThan63LettersAreNotShared() {
        List<String> words = List.of("a".repeat(70), "a".repeat(71));
        assertThat(FrontCoded.write(words)).endsWith(" _" + "a".repeat(8));
        assertThat(FrontCoded.read(FrontCoded.write(words))).isEqualTo(words);
    }

    @Test
    void aLetterOfTwoUnitsIsNeverHalved() {
        // U+20000 and U+20001 have their first unit in common
        List<String> words = List.of("\ud840\udc00", "\ud840\udc01");
        assertThat(FrontCoded.write(words)).isEqualTo("A\ud840\udc00 A\ud840\udc01");
        assertThat(FrontCoded.read(FrontCoded.write(words))).isEqualTo(words);
    }
}
