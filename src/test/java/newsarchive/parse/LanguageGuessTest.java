package newsarchive.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
            The envoys met in the harbour town and said that talks would go on. = en
            Les envoyés se sont réunis dans le port et les pourparlers continuent. = fr
            Die Gesandten trafen sich in der Hafenstadt und sprachen mit dem Rat. = de
            Los enviados se reunieron en el puerto y las conversaciones siguen con el plan. = es
            Посланники встретились в порту, и переговоры на этом не закончились. = ru
            اجتمع المبعوثون في المدينة وقال المتحدث إن المحادثات مستمرة على المستوى نفسه = ar
            فرستادگان در شهر بندری دیدار کردند و گفتند که گفتگوها ادامه دارد = fa
            """)
    void tellsTheSevenLanguages(String text, String language) {
        assertThat(LanguageGuess.of(text).language()).isEqualTo(language);
    }

    /** {@code in}, {@code an}, {@code was}, {@code so}, {@code will} are German words, too. */
    @Test
    void isSureInSpiteOfWordsThatTwoLanguagesShare() {
        LanguageGuess guess =
                LanguageGuess.of(
                        """
                        So an inn was in the will, and an hour later it was in an inn that the
                        wardens of the harbour sat. So will it be, they said, when the boats are in.
                        """);
        assertThat(guess.language()).isEqualTo("en");
        assertThat(guess.confidence()).isGreaterThan(0.9);
    }

    @Test
    void isInDoubtWhereTwoLanguagesStandSideBySide() {
        LanguageGuess guess =
                LanguageGuess.of(
                        """
                        The envoys met in the harbour town and said that talks would go on with it.
                        Les envoyés se sont réunis dans le port et les pourparlers continuent.
                        """);
        assertThat(guess.confidence()).isLessThan(0.9);
        assertThat(guess.runnerUp()).isIn("en", "fr");
    }

    @Test
    void saysNothingOfOtherTexts() {
        assertThat(LanguageGuess.of("").language()).isNull();
        assertThat(LanguageGuess.of("12 34 56").language()).isNull();
        assertThat(LanguageGuess.of("日本語の文章").language()).isNull();
    }
}
