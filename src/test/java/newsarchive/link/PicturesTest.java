package newsarchive.link;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import newsarchive.Articles;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Look;
import newsarchive.source.SourceReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest extends LinkerTestBase {
    private static final String PNG = "89504e470d0a1a0a0000000d4948445200000140000000f0";

    @TempDir Path folder;

    @BeforeEach
    void rootIsAFolder() {
        root = folder.resolve("root");
    }

    private static Articles showing(String target) {
        return at("articles/2016/a.md").title("A").body("Text ![a map](<" + target + ">) more.");
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "articles/2016/img/map.png, img/map.png",
        "articles/2016/img/map.png, img/map.png?v=2",
        "articles/2016/a map.png, a%20map.png",
        "articles/img/map.png, ../img/map.png",
        "img/map.png, /img/map.png",
        "static/img/map.png, /img/map.png",
    })
    void aPictureComesToItsChecksumsAddress(String file, String written) throws IOException {
        byte[] png = HexFormat.of().parseHex(PNG);
        write(file, png);
        Archive archive = archive(showing(written));
        String path = "media/" + SourceReader.sha256(png) + ".png";
        assertThat(entry(archive, "A").pictures().values())
                .containsExactly(new Entry.Image(path, true, true, 320, 240));
        assertThat(archive.media())
                .containsExactly(new MediaFile(root.resolve(file), "", path, 320, 240));
    }

    @Test
    void aPictureWithinASavedPagesFileComesToItsChecksumsAddress() throws IOException {
        byte[] png = Arrays.copyOf(HexFormat.of().parseHex(PNG), 400);
        String page =
                "<img src='data:image/png;base64," + Base64.getEncoder().encodeToString(png) + "'>";
        write("articles/2016/a page.html", page.getBytes(StandardCharsets.UTF_8));
        String name = SourceReader.sha256(png) + ".png";
        Archive archive = archive(showing("a%20page.html!/" + name));
        assertThat(entry(archive, "A").pictures().values())
                .containsExactly(new Entry.Image("media/" + name, true, true, 320, 240));
        assertThat(archive.media()).hasSize(1);
        assertThat(archive.media().get(0).bytes()).isEqualTo(png);
    }

    @Test
    void aPictureThatASavedPagesFileDoesNotHoldIsAWarning() throws IOException {
        write("articles/2016/page.html", "<p>Nothing</p>".getBytes(StandardCharsets.UTF_8));
        Linking linking = link(showing("page.html!/" + "0".repeat(64) + ".png"));
        assertThat(told(linking)).singleElement().asString().contains("[picture-refused]");
        assertThat(entry(linking.archive(), "A").pictures()).isEmpty();
    }

    @Test
    void theSamePictureInTwoFilesIsPublishedOnce() throws IOException {
        write("articles/2016/a.png", HexFormat.of().parseHex(PNG));
        write("articles/2016/b.png", HexFormat.of().parseHex(PNG));
        Articles both =
                at("articles/2016/a.md").title("A").body("![a](a.png) ![b](b.png) ![a](a.png)");
        Archive archive = archive(both);
        assertThat(archive.media()).hasSize(1);
        assertThat(entry(archive, "A").pictures()).hasSize(2);
    }

    @Test
    void aMissingPictureIsAWarning() {
        Linking linking = link(showing("img/map.png"));
        assertThat(told(linking))
                .containsExactly(
                        "articles/2016/a.md:1: warning: picture \"img/map.png\" is not there"
                                + " [picture-missing]");
        assertThat(entry(linking.archive(), "A").pictures()).isEmpty();
    }

    @Test
    void aDrawingThatMayHoldAScriptIsRefusedWhateverItsName() throws IOException {
        write(
                "articles/2016/x.png",
                "<svg xmlns='http://www.w3.org/2000/svg'/>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(told(link(showing("x.png"))))
                .containsExactly(
                        "articles/2016/a.md:1: warning: picture \"x.png\" is of no kind that the"
                                + " site shows [picture-refused]");
    }

    @Test
    void aPictureOutsideOfTheArchiveIsNeverRead() throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("secret.png"), HexFormat.of().parseHex(PNG));
        Files.createDirectories(root.resolve("articles/2016"));
        Files.createSymbolicLink(
                root.resolve("articles/2016/link.png"), folder.resolve("secret.png"));
        assertThat(archive(showing("../../../secret.png")).media()).isEmpty();
        assertThat(told(link(showing("link.png"))))
                .containsExactly(
                        "articles/2016/a.md:1: warning: picture \"link.png\" lies outside of the"
                                + " archive [picture-refused]");
    }

    @ParameterizedTest
    @CsvSource({
        "https://img.example/a.png, true",
        "https://cdn.img.example/a.png, true",
        "//img.example/a.png, true",
        "https://notimg.example/a.png, false",
        "https://img.example.evil/a.png, false",
    })
    void aRemotePictureIsShownFromAllowedHostsOnly(String address, boolean shown) {
        ArchiveConfig plain = ArchiveConfig.DEFAULT;
        config =
                new ArchiveConfig(
                        plain.title(),
                        plain.description(),
                        plain.language(),
                        null,
                        null,
                        null,
                        plain.access(),
                        List.of("img.example"),
                        false,
                        false,
                        Look.OF_THEME);
        assertThat(entry(archive(showing(address)), "A").pictures().values())
                .extracting(Entry.Image::inside, Entry.Image::shown)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(false, shown));
    }

    @ParameterizedTest
    @CsvSource({
        PNG + ", png, 320, 240",
        "474946383961400120010000, gif, 320, 288",
        "ffd8ffe000104a46494600010100000100010000ffc0001108012c019003012200, jpg, 400, 300",
        "ffd8ffffffc2001108012c019003012200, jpg, 400, 300",
        "ffd8ffd9, jpg, 0, 0",
        "52494646000000005745425056503820000000000000009d012a4001f000, webp, 320, 240",
        "524946460000000057454250565038580a000000000000003f0100ef0000, webp, 320, 240",
        "524946460000000057454250565038 4c0000000 02f3fc13b00, webp, 320, 240",
        "0000001c6674797061766966000000000000000000000014697370650000000000000140000000f0,"
                + " avif, 320, 240",
    })
    void theHeaderTellsKindAndSize(String hex, String extension, int width, int height) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(PictureHeader.read(bytes))
                .isEqualTo(new PictureHeader(extension, width, height));
    }

    @Test
    void anyCutOfAHeaderIsReadWithoutHarm() {
        byte[] jpeg =
                HexFormat.of()
                        .parseHex("ffd8ffe000104a46494600010100000100010000ffc0001108012c0190");
        for (int length = 0; length < jpeg.length; length++) {
            PictureHeader header = PictureHeader.read(java.util.Arrays.copyOf(jpeg, length));
            assertThat(header == null || header.extension().equals("jpg")).isTrue();
        }
    }
}
