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

    @Test
    void saysNothingOfOtherTexts() {
        assertThat(LanguageGuess.of("").language()).isNull();
        assertThat(LanguageGuess.of("12 34 56").language()).isNull();
        assertThat(LanguageGuess.of("日本語の文章").language()).isNull();
    }
}
