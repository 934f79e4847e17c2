package newsarchive.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newsarchive.config.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextGlanceTest {
    private final TextGlance glance =
            new TextGlance(MetWords.forNewText(Vocabulary.NONE, CuratedWords.of(Names.NONE)));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "plain words, 1 and é – “so”; 0",
                "two  spaces; 1",
                "a\ttab; 1",
                "a\u00A0b; 2",
                "سلام; 2",
                "it's; 4",
                "\"so\"; 4",
                "by-line; 8",
                "a:b www a. 10:/5; 0",
                "see www.a.example; 16",
                "a@b; 16",
                "http://a; 16",
            })
    void signsTellWhichRulesHaveSomethingToDo(String text, int signs) {
        assertThat(glance.read(text)).isEqualTo(signs);
    }

    @Test
    void wordsAreThoseOfTheScan() {
        String text = "|ran, the abcdefghijklmnopqrstuvw naïve-x 2O16. é";
        List<String> scanned = new ArrayList<>();
        WordScan.forEach(text, (start, end) -> scanned.add(text.substring(start, end)));

        glance.read("before it");
        int from = glance.words();
        glance.read(text);
        List<String> read = new ArrayList<>();
        for (int word = from; word < glance.words(); word++) {
            read.add(text.substring(glance.start(word), glance.end(word)));
        }

        assertThat(from).isEqualTo(2);
        assertThat(read).isEqualTo(scanned).contains("|ran", "2O16", "naïve", "é");
    }
}
