package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinifyCssTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a { color : red ; }              | a{color : red}",
                "a /* not b */ > c , d { x: 1 }   | a>c,d{x: 1}",
                "a :hover { }                     | a :hover{}",
                "a::before { content: \"  ; /* */\" } | a::before{content: \"  ; /* */\"}",
                "a { content: '\\'  x' ; }        | a{content: '\\'  x'}",
                "@media (min-width: 4em) { a { } } | @media (min-width: 4em){a{}}",
                "a { width: calc(1px + 2px) }     | a{width: calc(1px + 2px)}",
                "a { } /* no end                  | a{}"
            })
    void spacesAndCommentsGoAndMeaningStays(String css, String small) {
        assertThat(MinifyCss.of(css)).isEqualTo(small);
    }
}
