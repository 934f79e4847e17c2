package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WrappedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "the quay in fog | 8  | the quay/in fog",
                "the quay        | 8  | the quay",
                "the quays       | 8  | the/quays",
                "unbreakable     | 4  | unbr/eaka/ble",
                "漢字漢字         | 4  | 漢字/漢字",
                "漢字漢字         | 5  | 漢字/漢字",
                "صيف جاف طويل    | 8  | صيف جاف/طويل",
                "e\u0301e\u0301e\u0301 x | 3 | e\u0301e\u0301e\u0301/x",
                "😀😀😀           | 4  | 😀😀/😀",
            })
    void breaksAtSpacesAndCountsColumns(String text, int width, String lines) {
        assertThat(String.join("/", WrappedText.lines(text, width))).isEqualTo(lines);
    }

    static List<String> texts() {
        return List.of(
                "", " ", "  a  b ", "a", "word ".repeat(40), "漢 ".repeat(30), "\u0301\u0301");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noLineIsWiderThanTheTerminalAndNoLetterIsLost(String text) {
        for (int width = 2; width < 12; width++) {
            List<String> lines = WrappedText.lines(text, width);
            int most = width;
            assertThat(lines).allMatch(line -> TextWidth.of(line) <= most);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"caption, 9, 'caption  '", "related links, 9, 'related …'", "漢字漢字, 5, 漢字…"})
    void padsOrCutsToColumns(String text, int columns, String padded) {
        assertThat(TextWidth.padded(text, columns)).isEqualTo(padded);
    }
}
