package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningTest {

    @Test
    void aShortTextIsTakenWhole() {
        assertThat(Opening.words("Ice came early.\n\nThe road closed.", 10))
                .isEqualTo("Ice came early. The road closed.");
    }

    @Test
    void aLongTextEndsWithAnEllipsisInsteadOfAComma() {
        assertThat(Opening.words("Ice came early, the road closed and nobody left", 3))
                .isEqualTo("Ice came early…");
    }

    @Test
    void sentencesAreTakenWholeUntilTheNumberIsReached() {
        assertThat(Opening.sentences("One two three. Four five. Six seven eight nine.", 4))
                .containsExactly("One two three. Four five.");
    }

    @Test
    void paragraphsStayParagraphs() {
        assertThat(Opening.sentences("One two.\n\nThree four.\n\nFive six.", 3))
                .containsExactly("One two.", "Three four.");
    }

    @Test
    void anInitialDoesNotEndASentence() {
        assertThat(Opening.sentences("It was J. Feld who saw it. Others came.", 5))
                .containsExactly("It was J. Feld who saw it.");
    }

    @Test
    void aClosingQuotationMarkBelongsToItsSentence() {
        assertThat(Opening.sentences("“We wait.” They waited. And more.", 2))
                .containsExactly("“We wait.”");
    }

    @Test
    void arabicSentencesEndAtTheirOwnMark() {
        assertThat(Opening.sentences("من يفتح البوابات؟ لا أحد يعرف.", 2))
                .containsExactly("من يفتح البوابات؟");
    }

    @Test
    void aSentenceThatDoesNotEndIsCut() {
        String endless = "word ".repeat(500);
        assertThat(Opening.sentences(endless, 80))
                .singleElement()
                .satisfies(text -> assertThat(text.split(" ")).hasSize(80))
                .satisfies(text -> assertThat(text).endsWith("…"));
    }

    @Test
    void aLongSentenceAfterShortOnesIsLeftOut() {
        assertThat(Opening.sentences("One two three. " + "word ".repeat(50), 5))
                .containsExactly("One two three.");
    }

    @Test
    void anEmptyTextGivesNothing() {
        assertThat(Opening.sentences("", 80)).isEmpty();
        assertThat(Opening.words("", 80)).isEmpty();
    }
}
