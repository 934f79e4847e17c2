package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks resumed in GENEVA, again. | talks resumed in geneva again",
                "Iran’s and the states' own | iran and the states own",
                "l'accord du 30-juin | l accord du 30 juin",
                "Élysée, Straße, Łódź, İzmir, ısı | elysee strasse lodz izmir isi",
                "ﬁne ℌ | fine h",
                "cease\u00adfire | ceasefire",
                "می\u200cشود | مي شود",
                "كتاب کتاب | كتاب كتاب",
                "أزمة إلى سـلام | ازمه الي سلام",
                "۲۰۱۶ ٢٠١٦ 2016 | 2016 2016 2016",
                "日本語です | 日 本 語 て す",
                "S/RES/2254 (2015) | s res 2254 2015",
                "— … !? | ''",
            })
    void wordsAreFoundAsTheyAreCompared(String text, String expected) {
        assertThat(String.join(" ", words(text))).isEqualTo(expected);
    }

    @Test
    void offsetsNameTheWordInTheText() {
        String text = "In Genève, “Élan”.";
        List<String> surfaces = new ArrayList<>();
        Words.each(text, (folded, start, end) -> surfaces.add(text.substring(start, end)));
        assertThat(surfaces).containsExactly("In", "Genève", "Élan");
    }

    @Test
    void loneSurrogatesAndMarksAreNoWords() {
        assertThat(words("\ud83d \u0301 \udc4d")).isEmpty();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.each(text, (folded, start, end) -> words.add(folded));
        return words;
    }
}
