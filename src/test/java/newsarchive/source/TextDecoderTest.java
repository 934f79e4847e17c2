package newsarchive.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8 | EF BB BF 41 C3 A9 | Aé",
                "UTF-16LE | FF FE 41 00 E9 00 | Aé",
                "UTF-16BE | FE FF 00 41 00 E9 | Aé",
                "UTF-32LE | FF FE 00 00 41 00 00 00 | A",
                "UTF-32BE | 00 00 FE FF 00 00 00 41 | A",
            })
    void aByteOrderMarkDecides(String charset, String hex, String text) {
        DecodedText decoded = clipping(bytes(hex));

        assertThat(decoded.charset()).isEqualTo(charset);
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void utf8NeedsNoWarning() {
        assertThat(clipping("Żółw, слон, فیل".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new DecodedText("Żółw, слон, فیل", "UTF-8", java.util.List.of()));
    }

    @Test
    void utf16WithoutMarkIsToldByItsZeroBytes() {
        DecodedText decoded =
                clipping("The ferry left at noon".getBytes(StandardCharsets.UTF_16LE));

        assertThat(decoded.text()).isEqualTo("The ferry left at noon");
        assertThat(decoded.problems()).extracting("code").containsExactly("charset-guessed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | Grüße aus Köln und eine schöne Straße",
                "windows-1252 | “No,” he said — it’s over",
                "windows-1252 | La fenêtre s’ouvre côté jardin, à l’été",
                "windows-1250 | Vlak přijel do města pozdě, cestující čekali na nádraží",
                "windows-1254 | Gemi limandan ayrıldı, yolcular şehirde kaldı",
                "windows-1251 | Поезд пришёл в город поздно вечером",
                "windows-1256 | وصل القطار إلى المدينة في المساء وكان المسافرون ينتظرون",
                "windows-31j | 列車は夕方に町に着いた。乗客は駅で待っていた。",
                "GB18030 | 火车傍晚到达城里，乘客在车站等候。",
            })
    void legacyCharsetsAreGuessedAndTold(String charset, String text) {
        DecodedText decoded = clipping(("One\n" + text).getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo("One\n" + text);
        assertThat(decoded.problems()).hasSize(1);
        assertThat(decoded.problems().get(0).code()).isEqualTo("charset-guessed");
        assertThat(decoded.problems().get(0).position().toString()).isEqualTo("articles/a.txt:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=iso-8859-1> | windows-1252",
                "<meta charset='KOI8-R'> | KOI8-R",
                "<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=windows-1251\"> | "
                        + "windows-1251",
                "<!-- <meta charset=koi8-r> --><meta charset=latin2> | ISO-8859-2",
                "<title a='<meta charset=koi8-r>'></title><meta charset=cp1250> | windows-1250",
                "<?xml version='1.0' encoding='shift_jis'?><html> | windows-31j",
            })
    void aPageDeclaresItsCharset(String head, String charset) {
        byte[] bytes = concat(head.getBytes(StandardCharsets.US_ASCII), bytes("20 E9 20"));

        assertThat(page(bytes).charset()).isEqualTo(charset);
    }

    @Test
    void aDescriptionThatTalksOfCharsetsDeclaresNone() {
        assertThat(
                        MetaCharset.of(
                                "<meta name=description content='charset=koi8-r'>"
                                        .getBytes(StandardCharsets.US_ASCII),
                                1024))
                .isNull();
    }

    @Test
    void aPageThatDeclaresTheWrongCharsetIsReadAsUtf8() {
        DecodedText decoded =
                page("<meta charset=iso-8859-1>\n<p>café".getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.text()).endsWith("café");
        assertThat(decoded.problems()).hasSize(1);
        assertThat(decoded.problems().get(0).code()).isEqualTo("charset-declared-wrong");
        assertThat(decoded.problems().get(0).position().line()).isEqualTo(2);
        assertThat(decoded.problems().get(0).message())
                .isEqualTo("the page declares \"windows-1252\" but is written in UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251 | Паромная компания сообщила, что суда останутся в порту",
                "x-MacCyrillic | Паромная компания сообщила, что суда останутся в порту",
                "windows-1252 | “No,” he said in the café — it’s over",
            })
    void aPageThatIsNotTheUtf8ThatItDeclaresIsGuessed(String charset, String text) {
        String html = "<meta charset=utf-8>\n<p>" + (text + " ").repeat(4);
        DecodedText decoded = page(html.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(html);
        assertThat(decoded.problems()).hasSize(1);
        assertThat(decoded.problems().get(0).position().line()).isEqualTo(2);
        assertThat(decoded.problems().get(0).message())
                .isEqualTo("the page declares \"UTF-8\" and is not: read as \"" + charset + "\"");
    }

    @Test
    void oneBrokenByteDoesNotTurnUtf8IntoAnotherCharset() {
        byte[] text =
                concat(
                        "é à ü ö ä ñ ß ç ê î\nsecond ".getBytes(StandardCharsets.UTF_8),
                        bytes("E9 20 78"));
        DecodedText decoded = clipping(text);

        assertThat(decoded.problems()).extracting("code").containsExactly("charset-unknown");
        assertThat(decoded.problems().get(0).isError()).isTrue();
        assertThat(decoded.problems().get(0).position().line()).isEqualTo(2);
        assertThat(decoded.problems().get(0).message())
                .startsWith("\"E9\", a byte that is no UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "FF FE C3 28, stray bytes",
        "C0 AF E0 80 AF, a longer form than is needed",
        "ED A0 BD ED B8 80, a surrogate pair in two halves",
        "63 61 66 C3, cut in the middle of a letter",
        "F4 90 80 80, beyond the last character"
    })
    void damagedUtf8IsAnErrorWithItsLineAndNoOtherCharset(String hex, String damage) {
        byte[] text = concat("Plain words.\n\nThen ".getBytes(UTF_8), bytes(hex));
        assertThat(clipping(text).problems())
                .as(damage)
                .extracting(problem -> problem.code() + ":" + problem.position().line())
                .containsExactly("charset-unknown:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said \u201cno\u201d and left.",
                "A walk \u00e0 la carte.",
                "Z\u00fcrich",
                "CAF\u00c9 NO\u00cbL",
                "Five \u20ac \u2013 no more\u2026"
            })
    void aShortTextInWindows1252IsReadAndTold(String words) {
        DecodedText decoded = clipping(words.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo(words);
        assertThat(decoded.problems()).extracting("code").containsExactly("charset-guessed");
    }

    @Test
    void frontMatterAndSettingsAreUtf8() {
        byte[] latin = "---\ntitle: caf\u00e9\n---\n\nText.\n".getBytes(ISO_8859_1);
        assertThat(clipping(latin).problems())
                .extracting(problem -> problem.code() + ":" + problem.position().line())
                .containsExactly("charset-unknown:2");
        byte[] setting = "title: caf\u00e9\n".getBytes(ISO_8859_1);
        assertThat(TextDecoder.decode(setting, null, "archive.yml").problems())
                .extracting("code")
                .containsExactly("charset-unknown");
    }

    @Test
    void belowFrontMatterInAsciiTheTextMayBeOfAnotherCharset() {
        byte[] text = "---\ntitle: cafe\n---\n\nA caf\u00e9 in town.\n".getBytes(ISO_8859_1);
        assertThat(clipping(text).problems()).extracting("code").containsExactly("charset-guessed");
    }

    @Test
    void zeroBytesAreToldWithTheirLine() {
        DecodedText decoded = clipping("one\ntwo\nth\0ree".getBytes(UTF_8));
        assertThat(decoded.problems().get(0).position().line()).isEqualTo(3);
    }

    @Test
    void aReplacementCharacterThatStoodInTheFileIsTold() {
        assertThat(clipping("a \uFFFD b".getBytes(StandardCharsets.UTF_8)).problems())
                .extracting("code")
                .containsExactly("characters-lost");
    }

    @ParameterizedTest
    @CsvSource({"00 01 02 03 04 05", "41 00 42", "25 50 44 46 2D 31", "50 4B 03 04 14"})
    void binaryFilesAreErrors(String hex) {
        DecodedText decoded = clipping(bytes(hex));

        assertThat(decoded.text()).isEmpty();
        assertThat(decoded.problems()).extracting("code").containsExactly("file-binary");
    }

    @Test
    void aStrayZeroByteInAPageIsBorne() {
        byte[] page = concat("<p>x".repeat(300).getBytes(StandardCharsets.UTF_8), bytes("00"));

        assertThat(page(page).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "20 0A 20", "EF BB BF"})
    void anEmptyFileIsAWarning(String hex) {
        assertThat(clipping(bytes(hex)).problems())
                .extracting("code")
                .containsExactly("file-empty");
    }

    @Test
    void anyBytesGiveAnAnswer() {
        for (int seed = 0; seed < 2000; seed++) {
            byte[] bytes = new byte[seed % 40];
            new java.util.Random(seed).nextBytes(bytes);
            assertThat(clipping(bytes).text()).isNotNull();
            assertThat(page(concat("<meta ".getBytes(StandardCharsets.UTF_8), bytes)).text())
                    .isNotNull();
        }
    }

    private static DecodedText clipping(byte[] bytes) {
        return TextDecoder.decode(bytes, SourceKind.CLIPPING, "articles/a.txt");
    }

    private static DecodedText page(byte[] bytes) {
        return TextDecoder.decode(bytes, SourceKind.SAVED_PAGE, "articles/a.html");
    }

    private static byte[] bytes(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String pair : hex.strip().split(" ")) {
            if (!pair.isEmpty()) {
                bytes.write(Integer.parseInt(pair, 16));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
