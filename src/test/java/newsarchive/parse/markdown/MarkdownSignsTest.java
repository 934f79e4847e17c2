package newsarchive.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSignsTest {
    @Test
    void signsAreCounted() {
        assertThat(MarkdownSigns.of("*a* _b_\n[c](d) `e` ``f`` <!g <?h <i\n"))
                .isEqualTo(new MarkdownSigns(4, 2, 3, 1, 2, true, false, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[a]]", "&#91;[a]]", "\\[[a]]"})
    void doubleBracketsMayBeHidden(String text) {
        assertThat(MarkdownSigns.of(text).doubleBrackets()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "[a]", "[a](b)[c]", "[ [a]"})
    void whereNoneStandNoneAreSought(String text) {
        assertThat(MarkdownSigns.of(text).doubleBrackets()).isFalse();
        assertThat(MarkdownSigns.of(text).html()).isFalse();
    }
}
