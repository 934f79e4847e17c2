package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "é ü",
                "ا ب",
                "€ – …",
                "\ud83d\ude00",
                "a\ud83d\ude00b",
                "\ud83d",
                "\ude00",
                "a\ud83db",
                "\ud83d\ud83d\ude00",
                "\uffff\u0800\u07ff\u007f\u0080"
            })
    void writesWhatStringWouldGive(String text) {
        byte[] expected = text.getBytes(StandardCharsets.UTF_8);
        Utf8Writer whole = new Utf8Writer(1);
        whole.write(text);
        assertThat(whole.toBytes()).isEqualTo(expected);

        Utf8Writer pieces = new Utf8Writer(1);
        for (int i = 0; i < text.length(); i++) {
            pieces.write(text.charAt(i));
        }
        assertThat(pieces.toBytes()).isEqualTo(expected);

        Utf8Writer characters = new Utf8Writer(1);
        characters.write(text.toCharArray(), 0, text.length());
        assertThat(characters.toBytes()).isEqualTo(expected);
    }

    @Test
    void writesNumbersInAsciiDigits() {
        Utf8Writer writer = new Utf8Writer(4);
        writer.writeSpecialized(-12);
        writer.writeSpecialized(345L);
        writer.writeSpecialized("x");
        writer.writeSpecialized('é');
        assertThat(new String(writer.toBytes(), StandardCharsets.UTF_8)).isEqualTo("-12345xé");
    }
}
