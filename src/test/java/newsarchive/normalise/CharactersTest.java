package newsarchive.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import newsarchive.SpecFile;
import newsarchive.article.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CharactersTest {

    static List<SpecFile.Example> examples() {
        return SpecFile.read("characters.md");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void followTheSpecification(SpecFile.Example example) {
        NormalisedText normalised = Normaliser.characters(example.input());

        assertThat(normalised.text()).isEqualTo(example.expected());
        assertThat(new TreeSet<>(normalised.changes().stream().map(Change::rule).toList()))
                .isEqualTo(
                        example.argument().isEmpty()
                                ? new TreeSet<>()
                                : new TreeSet<>(List.of(example.argument())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void changeNothingTheSecondTime(SpecFile.Example example) {
        String once = Normaliser.characters(example.input()).text();

        assertThat(Normaliser.characters(once)).isEqualTo(new NormalisedText(once, List.of()));
    }

    @Test
    void changesHaveTheirPlaceInTheOriginalText() {
        NormalisedText normalised =
                Normaliser.characters("a\u200B b\r\nthe kingâ€™s cafe\u0301\u00AD, \u00ADé\r\n");

        assertThat(normalised.text()).isEqualTo("a b\nthe king’s café, é\n");
        assertThat(normalised.changes())
                .containsExactly(
                        new Change("invisible-character", 1, 2, "\u200B", ""),
                        new Change("mojibake", 2, 9, "â€™", "’"),
                        new Change("composed-form", 2, 17, "e\u0301", "é"),
                        new Change("invisible-character", 2, 19, "\u00AD", ""),
                        new Change("invisible-character", 2, 22, "\u00AD", ""));
    }

    @Test
    void aPagesMarkupIsLeftAlone() {
        String page = "<p title='a\u00ADb'>of\uFB01ce\u200B</p>";

        assertThat(Normaliser.pageCharacters(page).text()).isEqualTo(page);
        assertThat(Normaliser.pageCharacters("<p>cafe\u0301 â€™ \u0007</p>").text())
                .isEqualTo("<p>café ’ </p>");
    }

    @Test
    void anyTextIsDoneWithOnce() {
        String signs =
                "aé\u0301\u00AD\u200Bâ€™Ã©Â\u0092\u0085\u200C\u200Dم\u202E\u202C\u2067\u2069"
                        + "\n\r ﬁﻗ\uD83D\uDE00\uD800\uFEFF\u2028<>=\u0338”…×ß¹Ð°";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String once = Normaliser.characters(text.toString()).text();
            assertThat(Normaliser.characters(once).text()).as("%s", text).isEqualTo(once);
        }
    }
}
