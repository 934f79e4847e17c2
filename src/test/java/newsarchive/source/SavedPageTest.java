package newsarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives, frames and pictures within a page's own file. */
class SavedPageTest {
    private static final byte[] PICTURE = picture(7);
    private static final String CALLED = SourceReader.sha256(PICTURE) + ".png";

    @TempDir Path folder;

    private static byte[] picture(int seed) {
        byte[] bytes = new byte[500];
        Arrays.fill(bytes, (byte) seed);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    private static String archive(String page, String... parts) {
        StringBuilder all = new StringBuilder();
        all.append("From: <Saved by Blink>\r\n");
        all.append("Snapshot-Content-Location: https://bay.example/1\r\n");
        all.append("MIME-Version: 1.0\r\n");
        all.append("Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n");
        all.append("\tboundary=\"----Bay--1----\"\r\n\r\n\r\n");
        all.append("------Bay--1----\r\n").append(page).append("\r\n");
        for (String part : parts) {
            all.append("------Bay--1----\r\n").append(part).append("\r\n");
        }
        return all.append("------Bay--1------\r\n").toString();
    }

    private static String quoted(String html) {
        return "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                + "Content-Location: https://bay.example/1\r\n\r\n"
                + html;
    }

    private SourceText read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        SourceKind kind = SourceKind.of(name).orElseThrow();
        return new SourceReader().read(new SourceFile(name, file, kind, null));
    }

    private SourceText read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void thePageIsTakenOutOfAWebArchive() throws IOException {
        String page =
                quoted(
                        "<meta charset=3D\"utf-8\"><p>The caf=C3=A9 at the quay stays op=\r\n"
                                + "en, says 1 =3D 1.</p>");
        SourceText text = read("page.mhtml", archive(page));
        assertThat(text.text())
                .isEqualTo(
                        "<!-- saved from url=(0021)https://bay.example/1 --><meta"
                                + " charset=\"utf-8\"><p>The café at the quay stays open, says 1 ="
                                + " 1.</p>");
        assertThat(text.charset()).isEqualTo("UTF-8");
        assertThat(text.problems()).isEmpty();
    }

    @Test
    void thePartsHeaderStatesTheCharset() throws IOException {
        String page =
                "Content-Type: text/html; charset=\"windows-1251\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + base64("<p>Паром стоит</p>".getBytes(Charset.forName("windows-1251")));
        assertThat(read("page.mht", archive(page)).text()).contains("Паром стоит");
    }

    @Test
    void aCharsetThatIsNoneIsLeftToThePage() throws IOException {
        String page = "Content-Type: text/html; charset=\"\u0001?\"\r\n\r\n<p>Plain</p>";
        assertThat(read("page.mht", archive(page)).text()).isEqualTo("<p>Plain</p>");
    }

    @Test
    void picturesOfTheArchiveAreCalledByAddressAndById() throws IOException {
        String picture =
                "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-ID: <quay@bay>\r\n"
                        + "Content-Location: https://bay.example/q.png?a=1&b=2\r\n\r\n"
                        + base64(PICTURE);
        String page =
                quoted(
                        "<img src=3D\"https://bay.example/q.png?a=3D1&amp;b=3D2\">"
                                + "<img src=3D\"cid:quay@bay\">"
                                + "<img src=3D\"https://bay.example/other.png\">");
        SourceText text = read("the page.mhtml", archive(page, picture));
        assertThat(text.text())
                .endsWith(
                        "<img src=\"the%20page.mhtml!/"
                                + CALLED
                                + "\"><img src=\"the%20page.mhtml!/"
                                + CALLED
                                + "\"><img src=\"https://bay.example/other.png\">");
        assertThat(PackedPictures.read(folder.resolve("the page.mhtml"), CALLED))
                .isEqualTo(PICTURE);
        assertThat(PackedPictures.read(folder.resolve("the page.mhtml"), "0.png")).isNull();
    }

    @Test
    void aFrameOfTheArchiveIsReadWhereThePageHasNoText() throws IOException {
        String frame =
                "Content-Type: text/html\r\nContent-ID: <frame@bay>\r\n\r\n"
                        + "<html><BODY class=\"a\"><p>The article</p></BODY></html>";
        String page =
                quoted("<title>Bay</title><frameset><frame src=3D\"cid:frame@bay\"></frameset>");
        assertThat(read("page.mhtml", archive(page, frame)).text())
                .endsWith("<title>Bay</title><body><div><p>The article</p></div></body></html>");
    }

    @Test
    void aFrameOfAPageWithTextIsLeftAlone() throws IOException {
        String frame = "Content-Type: text/html\r\n\r\n<p>An advertisement</p>";
        String page =
                quoted("<iframe src=3D\"cid:x\"></iframe><p>" + "Text of a page. ".repeat(40));
        assertThat(read("page.mhtml", archive(page, frame)).text()).doesNotContain("advertisement");
    }

    @Test
    void anArchiveWithoutAPageIsAnError() throws IOException {
        SourceText text = read("page.mhtml", archive("Content-Type: image/png\r\n\r\nx"));
        assertThat(text.text()).isEmpty();
        assertThat(text.problems()).extracting("code").containsExactly("web-archive-without-page");
    }

    @Test
    void anArchiveCutAnywhereIsStillRead() throws IOException {
        String whole =
                archive(
                        quoted("<p>The caf=C3=A9 at the quay</p>"),
                        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + base64(PICTURE));
        for (int i = 0; i < whole.length(); i += 7) {
            assertThat(read("cut.mhtml", whole.substring(0, i)).text()).isNotNull();
        }
    }

    @Test
    void picturesInThePagesTextAreNamedAndSpacersGo() throws IOException {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(PICTURE);
        String drawing = "data:image/svg+xml;base64," + "PHN2Zz48".repeat(100);
        String spacer = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
        SourceText text =
                read(
                        "page.html",
                        "<img src='"
                                + data
                                + "'><img src=\""
                                + drawing
                                + "\"><img src='"
                                + spacer
                                + "'>");
        assertThat(text.text())
                .isEqualTo(
                        "<img src='page.html!/"
                                + CALLED
                                + "'><img src=\"\"><img src='"
                                + spacer
                                + "'>");
        assertThat(PackedPictures.read(folder.resolve("page.html"), CALLED)).isEqualTo(PICTURE);
    }

    @Test
    void framesInThePagesFolderTakeThePlaceOfTheSet() throws IOException {
        Files.createDirectories(folder.resolve("page_files"));
        Files.writeString(
                folder.resolve("page_files/text.html"), "<body><p>The article</p></body>");
        Files.writeString(folder.resolve("secret.html"), "<p>Another page</p>");
        SourceText text =
                read(
                        "page.html",
                        "<html><head><title>Bay</title></head><FRAMESET cols=1><frame name=a"
                                + " src=\"page_files/text.html\"><frame src='page_files/gone.html'>"
                                + "<frame src=../secret.html><frame src=\"secret.html\"></FRAMESET>");
        assertThat(text.text())
                .isEqualTo(
                        "<html><head><title>Bay</title></head><body><div><p>The"
                                + " article</p></div></body></html>");
    }
}
