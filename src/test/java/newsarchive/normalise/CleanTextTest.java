package newsarchive.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text that a rule would change is taken for clean. */
class CleanTextTest {
    @Test
    void everyCharacterAloneAndBesideOthers() {
        String[] around = {"", "a", "\u00c3", "\u00e2", " ", "\u00a9"};
        for (int c = 1; c <= 0xffff; c++) {
            for (String before : around) {
                String text = before + (char) c + "a";
                if (CleanText.is(text)) {
                    NormalisedText repaired = Normaliser.characters(text);
                    assertThat(repaired.text()).isEqualTo(text);
                    assertThat(hasWork(text)).as("U+%04X behind \"%s\"", c, before).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry left.",
                "\u201cThe caf\u00e9 again\u201d \u2013 at \u20ac4",
                "a\tb\n"
            })
    void textsAsTheyUsuallyAreAreClean(String text) {
        assertThat(CleanText.is(text)).isTrue();
    }

    private static boolean hasWork(String text) {
        Rule[] rules = {
            new UnusualSeparators(),
            new Mojibake(),
            new Windows1252Controls(),
            new ControlCharacters(),
            new InvisibleCharacters(),
            new BidiMarks(),
            new LigatureLetters(),
            new ComposedForm()
        };
        for (Rule rule : rules) {
            Edits edits = new Edits();
            rule.find(text, edits);
            if (!edits.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
