package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text stands in a script: nothing in it can end the element or the string. */
class JsonTextTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "The ferry sails|\"The ferry sails\"",
                "a \"word\" and a \\|\"a \\\"word\\\" and a \\\\\"",
                "</script>&|\"\\u003c/script\\u003e\\u0026\"",
                "“Łódź” 😀|\"“Łódź” 😀\"",
                "half \ud83d of it|\"half \\ud83d of it\"",
                "one\u2028line|\"one\\u2028line\"",
                "tab\tbell\u0007|\"tab\\u0009bell\\u0007\""
            })
    void writesShortAndLongTextsAlike(String text, String json) {
        assertThat(JsonText.of(text)).isEqualTo(json);
        assertThat(written(text)).isEqualTo(json);
        String many = (text + " ").repeat(200);
        assertThat(written(many)).isEqualTo(JsonText.of(many));
    }

    @ParameterizedTest
    @CsvSource({"first, second"})
    void aLineEndIsWrittenAsOne(String first, String second) {
        assertThat(written(first + "\n" + second)).isEqualTo("\"first\\nsecond\"");
    }

    private static String written(String text) {
        Utf8Writer json = new Utf8Writer(16);
        JsonText.write(json, text);
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }
}
