package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackZipTest {
    private static byte[] inflated(byte[] deflated, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(deflated);
        byte[] back = new byte[length + 1];
        int count = inflater.inflate(back);
        boolean finished = inflater.finished();
        inflater.end();
        assertThat(finished).isTrue();
        return Arrays.copyOf(back, count);
    }

    private static void thereAndBack(byte[] data) throws DataFormatException {
        assertThat(inflated(Deflate.of(data), data.length)).isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "ab",
                "aaa",
                "abcabcabcabcabcabcabc",
                "The pier was closed, and the pier was opened, and the pier was closed.",
                "رصيف ورصيف ورصيف",
            })
    void whatWasDeflatedIsInflatedAgain(String text) throws DataFormatException {
        thereAndBack(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 16, 60, 256})
    void bytesOfAnyVarietyComeBack(int variety) throws DataFormatException {
        Random random = new Random(variety);
        for (int length : new int[] {257, 258, 259, 32_767, 32_768, 32_769, 300_000}) {
            byte[] data = new byte[length];
            for (int i = 0; i < length; i++) {
                data[i] = (byte) random.nextInt(variety);
            }
            thereAndBack(data);
        }
    }

    /**
     * Frequencies like Fibonacci's numbers give the deepest tree, deeper than codes may be long.
     */
    @Test
    void codesKeepWithinTheirLimit() {
        int[] often = new int[30];
        int a = 1;
        int b = 1;
        for (int i = 0; i < often.length; i++) {
            often[i] = a;
            int next = a + b;
            a = b;
            b = next;
        }
        assertThat(Arrays.stream(HuffmanCode.lengths(often, 15)).max().orElse(0)).isLessThan(16);
        assertThat(Arrays.stream(HuffmanCode.lengths(often, 7)).max().orElse(0)).isLessThan(8);
    }

    @Test
    void ourOwnSourcesBecomeAsSmallAsZlibMakesThem() throws IOException, DataFormatException {
        byte[] data = Files.readAllBytes(Path.of("docs/articles/templates.md"));
        byte[] ours = Deflate.of(data);
        java.util.zip.Deflater zlib = new java.util.zip.Deflater(6, true);
        zlib.setInput(data);
        zlib.finish();
        int theirs = zlib.deflate(new byte[data.length]);
        zlib.end();
        assertThat(ours.length).isLessThan(theirs * 105 / 100);
        thereAndBack(data);
    }

    @Test
    void filesStandInTheOrderTheyWereAddedAndCarryNoTime() throws IOException {
        PackZip zip = new PackZip();
        zip.addStored("mimetype", "text/plain".getBytes(StandardCharsets.UTF_8));
        zip.add("ordner/über.txt", "pier ".repeat(400).getBytes(StandardCharsets.UTF_8));
        zip.add("empty", new byte[0]);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.finish()))) {
            ZipEntry first = in.getNextEntry();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            ZipEntry second = in.getNextEntry();
            assertThat(second.getName()).isEqualTo("ordner/über.txt");
            assertThat(second.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("pier ".repeat(400));
            assertThat(in.getNextEntry().getName()).isEqualTo("empty");
            assertThat(in.getNextEntry()).isNull();
        }
    }

    @Test
    void moreFilesThanAShortDirectoryCountsCanBeRead(@TempDir Path temp) throws IOException {
        PackZip zip = new PackZip();
        for (int i = 0; i < 70_000; i++) {
            zip.addStored("f" + i, new byte[] {(byte) i});
        }
        Path file = temp.resolve("many.zip");
        Files.write(file, zip.finish());
        try (ZipFile read = new ZipFile(file.toFile())) {
            assertThat(read.size()).isEqualTo(70_000);
            assertThat(read.getInputStream(read.getEntry("f69999")).readAllBytes())
                    .containsExactly((byte) 69_999);
        }
    }
}
