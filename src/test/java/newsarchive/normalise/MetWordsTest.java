package newsarchive.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.config.Names;
import newsarchive.normalise.MetWords.Question;
import org.junit.jupiter.api.Test;

class MetWordsTest {
    private static final CuratedWords NO_NAMES = CuratedWords.of(Names.NONE);

    private final MetWords words = MetWords.forNewText(Vocabulary.NONE, NO_NAMES);

    @Test
    void wordsThatDifferAnywhereHaveNumbersOfTheirOwn() {
        List<String> written =
                List.of(
                        "a",
                        "A",
                        "ab",
                        "abcdefghi",
                        "abcdefghij",
                        "abcdefghijklmnopqr",
                        "abcdefghijklmnopqrs",
                        "é",
                        "e1|");

        assertThat(written.stream().map(words::number)).doesNotHaveDuplicates();
        assertThat(words.number("abcdefghij")).isEqualTo(words.number("abcdefghij"));
        assertThat(words.number("é")).isEqualTo(words.number("é"));
    }

    @Test
    void manyWordsAreKeptApart() {
        int first = words.number("w0");
        for (int i = 1; i < 5_000; i++) {
            words.number("w" + i);
        }

        assertThat(words.number("w0")).isEqualTo(first);
        assertThat(words.number("w4999") - first).isEqualTo(4 * 4_999);
    }

    @Test
    void eachTextIsCountedByItself() {
        words.count(words.number("captain"));
        words.count(words.number("captain"));
        words.count(words.number("père"));

        assertThat(words.times("captain")).isEqualTo(2);
        assertThat(words.times("père")).isEqualTo(1);
        assertThat(words.times("captains")).isZero();
        assertThat(words.times("two words")).isZero();

        MetWords next = MetWords.forNewText(Vocabulary.NONE, NO_NAMES);
        assertThat(next).isSameAs(words);
        assertThat(next.times("captain")).isZero();
    }

    @Test
    void aWordIsSoundWhereItsTextHasNoneOfWhatItNeeds() {
        int word = words.number("captaln");
        assertThat(words.isTrue(Question.SOUND, word)).isFalse();

        words.answer(Question.SOUND, word, true, false, List.of("captain"));
        assertThat(words.isTrue(Question.SOUND, word)).isTrue();
        words.count(words.number("captain"));
        assertThat(words.isTrue(Question.SOUND, word)).isFalse();

        MetWords next = MetWords.forNewText(Vocabulary.NONE, NO_NAMES);
        assertThat(next.isTrue(Question.SOUND, word)).isTrue();
    }

    @Test
    void whatATextProvesHoldsInThatTextOnly() {
        int word = words.number("captaln");
        words.answer(Question.SLIP, word, true, false, List.of("captain"));
        words.count(words.number("captain"));
        assertThat(words.isAnswered(Question.SLIP, word)).isFalse();

        words.answer(Question.SLIP, word, false, true, List.of("captain"));
        assertThat(words.isAnswered(Question.SLIP, word)).isTrue();
        assertThat(words.isTrue(Question.SLIP, word)).isFalse();

        MetWords next = MetWords.forNewText(Vocabulary.NONE, NO_NAMES);
        assertThat(next.isTrue(Question.SLIP, word)).isTrue();
    }

    @Test
    void questionsAreAnsweredEachByItself() {
        int word = words.number("harbour");
        words.answer(Question.KNOWN, word, true, false, List.of());

        assertThat(words.isTrue(Question.KNOWN, word)).isTrue();
        assertThat(words.isAnswered(Question.SOUND, word)).isFalse();
        assertThat(words.isAnswered(Question.SLIP, word)).isFalse();
    }
}
