package newsarchive.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningWordsTest {
    private static Body body(String text, String... headings) {
        List<Body.Heading> of =
                List.of(headings).stream().map(h -> new Body.Heading(2, "h", h)).toList();
        return Body.of(List.of(), text, of, 0);
    }

    @Test
    void headingsAreNoPartOfTheProse() {
        Body body = body("The board will ask.\n\nOn the paper\n\nIt is short.", "On the paper");
        assertThat(OpeningWords.of(body, 20)).isEqualTo("The board will ask. It is short.");
    }

    @Test
    void aParagraphThatOnlyHoldsTheWordsOfAHeadingStays() {
        Body body = body("On the paper there was more.", "On the paper");
        assertThat(OpeningWords.of(body, 20)).isEqualTo("On the paper there was more.");
    }

    @Test
    void tablesAreNoPartOfTheProse() {
        Body body = body("A table hangs there.\n\nMonth | Boats\nMay | 12\n\nFew read it.");
        assertThat(OpeningWords.of(body, 20)).isEqualTo("A table hangs there. Few read it.");
    }

    @Test
    void aBarInASentenceMakesNoTable() {
        Body body = body("He typed ls | wc and\nwent home.");
        assertThat(OpeningWords.of(body, 20)).isEqualTo("He typed ls | wc and went home.");
    }

    @Test
    void moreProseThanIsTakenIsToldByAnEllipsis() {
        Body body = body("The board will ask.\n\nHow\n\nIt is short.", "How");
        assertThat(OpeningWords.of(body, 4)).isEqualTo("The board will ask…");
        assertThat(OpeningWords.of(body, 7)).isEqualTo("The board will ask. It is short.");
    }

    @Test
    void aBodyWithoutProseGivesWhatItHas() {
        assertThat(OpeningWords.of(body("Month | Boats\nMay | 12"), 9))
                .isEqualTo("Month | Boats May | 12");
        assertThat(OpeningWords.of(Body.EMPTY, 9)).isEmpty();
    }
}
