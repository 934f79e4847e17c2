package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import newsarchive.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that a web archive or a page holds within its own file, from the file to the site. */
class PicturesWithinPagesTest {
    /** The beginning of a PNG of 320 by 240 pixels, and zeros. */
    private static final byte[] PICTURE =
            Arrays.copyOf(
                    HexFormat.of()
                            .parseHex("89504e470d0a1a0a0000000d49484452000001400000" + "00f00802"),
                    420);

    private static final String PUBLISHED = "media/" + SourceReader.sha256(PICTURE) + ".png";

    @TempDir Path root;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private static String base64() {
        return Base64.getMimeEncoder().encodeToString(PICTURE);
    }

    private static String page(String picture) {
        return "<!DOCTYPE html><title>Quay wall gives way</title>\n<body><article>\n"
                + "<h1>Quay wall gives way</h1>\n"
                + "<p>A length of the old quay wall slid into the basin in the night to Sunday,"
                + " and nobody was near it when it went.</p>\n"
                + "<p><img src=\""
                + picture
                + "\" alt=\"The gap in the wall\"></p>\n"
                + "<p>The harbour master has closed the two berths on either side of the gap until"
                + " a diver has looked at the footings.</p>\n"
                + "</article></body>\n";
    }

    private static String webArchive() {
        return String.join(
                "\r\n",
                "From: <Saved by Blink>",
                "MIME-Version: 1.0",
                "Content-Type: multipart/related; type=\"text/html\"; boundary=\"--bay--\"",
                "",
                "----bay--",
                "Content-Type: text/html",
                "Content-Transfer-Encoding: 8bit",
                "Content-Location: https://bay.example/quay-wall",
                "",
                page("https://bay.example/gap.png"),
                "----bay--",
                "Content-Type: image/png",
                "Content-Transfer-Encoding: base64",
                "Content-Location: https://bay.example/gap.png",
                "",
                base64(),
                "----bay----",
                "");
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int archive(String... arguments) {
        said.reset();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandRunner(new Terminal(to, to, false, false, false, 100, root))
                .run(arguments);
    }

    private void assertShown(String article) throws IOException {
        assertThat(Files.readString(root.resolve("site-out").resolve(article)))
                .contains("../" + PUBLISHED)
                .contains("The gap in the wall");
        assertThat(Files.readAllBytes(root.resolve("site-out").resolve(PUBLISHED)))
                .isEqualTo(PICTURE);
    }

    @Test
    void aWebArchivesPictureIsPublished() throws IOException {
        write("articles/quay wall.mhtml", webArchive());
        assertThat(archive("build")).as(said::toString).isZero();
        assertShown("articles/quay-wall-gives-way.html");
    }

    @Test
    void aPictureInThePagesOwnTextIsPublished() throws IOException {
        write("articles/quay.html", page("data:image/png;base64," + base64().replace("\r\n", "")));
        assertThat(archive("build")).as(said::toString).isZero();
        assertShown("articles/quay-wall-gives-way.html");
    }

    @Test
    void importingAWebArchiveBringsItsPictureAlong() throws IOException {
        write("cuttings/quay wall.mht", webArchive());
        write("articles/.keep", "");
        assertThat(archive("import", "cuttings")).as(said::toString).isZero();
        String called = SourceReader.sha256(PICTURE) + ".png";
        assertThat(Files.readString(root.resolve("articles/quay-wall-gives-way.md")))
                .contains("![The gap in the wall](quay-wall-gives-way/" + called + ")")
                .contains("url: https://bay.example/quay-wall");
        assertThat(Files.readAllBytes(root.resolve("articles/quay-wall-gives-way/" + called)))
                .isEqualTo(PICTURE);
        assertThat(archive("build")).as(said::toString).isZero();
        assertShown("articles/quay-wall-gives-way.html");
    }

    /** A page may name what another file is said to hold; that is its text and no picture. */
    @Test
    void aPictureThatNoFileHoldsIsLeftWhereItIs() throws IOException {
        String elsewhere = "other.html!/" + "0".repeat(64) + ".png";
        write("cuttings/quay.html", page(elsewhere));
        write("cuttings/other.html", page("gap.png").replace("Quay wall", "Quay walls"));
        write("articles/.keep", "");
        assertThat(archive("import", "cuttings/quay.html")).as(said::toString).isZero();
        assertThat(Files.readString(root.resolve("articles/quay-wall-gives-way.md")))
                .contains(elsewhere);
        assertThat(root.resolve("articles/quay-wall-gives-way")).doesNotExist();
    }
}
