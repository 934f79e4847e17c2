package newsarchive.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void whatIsWrittenIsRead() {
        List<String> texts =
                List.of(
                        "",
                        "plain?",
                        "caf\u00e9",
                        "quoted \u2019",
                        "\ud83d\ude00",
                        "half \ud83d",
                        "?");
        PackedWriter written = new PackedWriter();
        written.texts(texts);
        written.text(null);
        written.number(-1);
        written.number(Long.MAX_VALUE);
        written.flag(true);
        written.bytes(new byte[] {1, 2, 3});
        PackedReader read = reader(written.toBytes());
        assertThat(read.texts()).isEqualTo(texts);
        assertThat(read.textOrNull()).isNull();
        assertThat(read.integer()).isEqualTo(-1);
        assertThat(read.number()).isEqualTo(Long.MAX_VALUE);
        assertThat(read.flag()).isTrue();
        assertThat(read.bytes()).containsExactly(1, 2, 3);
        assertThat(read.isAtEnd()).isTrue();
    }

    @Test
    void whatWasCutOffIsDamaged() {
        PackedWriter written = new PackedWriter();
        written.texts(List.of("one", "two"));
        byte[] whole = written.toBytes();
        for (int length = 0; length < whole.length; length++) {
            PackedReader cut = reader(Arrays.copyOf(whole, length));
            assertThatThrownBy(cut::texts).isInstanceOf(PackedReader.DamagedException.class);
        }
    }

    @Test
    void aLengthBeyondTheBytesTakesNoMemory() {
        PackedWriter written = new PackedWriter();
        written.number(Integer.MAX_VALUE);
        assertThatThrownBy(() -> reader(written.toBytes()).texts())
                .isInstanceOf(PackedReader.DamagedException.class);
        assertThatThrownBy(() -> reader(written.toBytes()).bytes())
                .isInstanceOf(PackedReader.DamagedException.class);
    }

    private static PackedReader reader(byte[] bytes) {
        return new PackedReader(bytes, 0, bytes.length);
    }
}
