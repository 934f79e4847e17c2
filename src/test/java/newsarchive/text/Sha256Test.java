package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    })
    void theSumsOfTheStandardsExamples(String text, String sum) {
        byte[] content = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(Sha256.of(content)).isEqualTo(sum);
        assertThat(Sha256.byOwnRounds(content)).isEqualTo(sum);
    }

    @Test
    void ownRoundsGiveTheSumsOfTheJdk() throws Exception {
        Random random = new Random(7);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int length = 0; length < 400; length++) {
            byte[] content = new byte[length];
            random.nextBytes(content);
            String sum = HexFormat.of().formatHex(digest.digest(content));
            assertThat(Sha256.byOwnRounds(content)).isEqualTo(sum);
            assertThat(Sha256.byOwnRounds(new ByteArrayInputStream(content))).isEqualTo(sum);
        }
    }

    /** A stream is read by pieces of 64 KiB. */
    @ParameterizedTest
    @CsvSource({"65535", "65536", "65537", "131072", "200000"})
    void aFileOfSeveralPiecesHasTheSumOfItsBytes(int length) throws Exception {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        Path file = Files.write(folder.resolve("file"), content);
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat(Sha256.of(file)).isEqualTo(sum);
        assertThat(Sha256.of(content)).isEqualTo(sum);
        assertThat(Sha256.byOwnRounds(new ByteArrayInputStream(content))).isEqualTo(sum);
    }
}
