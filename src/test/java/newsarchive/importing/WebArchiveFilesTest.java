package newsarchive.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WARC and WACZ, written here by the rules of ISO 28500. */
class WebArchiveFilesTest {
    private static final String PAGE =
            """
            <html><head><title>TITLE</title></head><body><article><h1>TITLE</h1>
            <p>Of the quay there is much to be said, and this page says some of it at length, \
            with a <a href="more.html">link</a> to more.</p>
            <p>At noon it is empty, and nobody minds but the gulls, who cannot read.</p>
            </article></body></html>
            """;

    @TempDir Path here;
    private Imports archive;

    @BeforeEach
    void anArchive() throws IOException {
        archive = new Imports(here.resolve("archive"));
    }

    @Test
    void takesThePagesWithTheirAddressAndDay() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(record("https://quay.example/2014/noon", 200, "text/html", page("Noon")));
        warc.writeBytes(record("https://quay.example/gone", 404, "text/html", page("Gone")));
        warc.writeBytes(record("https://quay.example/a.png", 200, "image/png", "x"));
        warc.writeBytes(record("https://quay.example/frame", 200, "text/html", "<html></html>"));

        ImportReport report =
                archive.files(Files.write(here.resolve("a.warc"), warc.toByteArray()));

        assertThat(report.written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/noon.md");
        assertThat(archive.text("articles/noon.md"))
                .contains("url: https://quay.example/2014/noon\n")
                .contains("[link](https://quay.example/2014/more.html)")
                .contains(
                        """
                          fetched: 2016-02-17
                          addresses:
                            - https://quay.example/2014/noon
                        """);
        assertThat(archive.text("originals/quay-example-2014-noon.html")).isEqualTo(page("Noon"));
    }

    @Test
    void readsPackedOnesRecordByRecord() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(packed(record("https://q.example/1", 200, "text/html", page("One"))));
        warc.writeBytes(packed(record("https://q.example/2", 200, "text/html", page("Two"))));

        ImportReport report =
                archive.files(Files.write(here.resolve("a.warc.gz"), warc.toByteArray()));

        assertThat(report.problems()).isEmpty();
        assertThat(report.written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/one.md", "articles/two.md");
    }

    @Test
    void ofAWaczOnlyThePagesThatItLists() throws IOException {
        Path file = here.resolve("a.wacz");
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(packed(record("https://q.example/1", 200, "text/html", page("One"))));
        warc.writeBytes(packed(record("https://ads.example/2", 200, "text/html", page("Two"))));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            pack(zip, "archive/data.warc.gz", warc.toByteArray());
            pack(
                    zip,
                    "pages/pages.jsonl",
                    ("{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}\n"
                                    + "{\"id\":\"1\",\"url\":\"https://q.example/1\"}\n")
                            .getBytes(UTF_8));
        }
        assertThat(archive.files(file).written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/one.md");
    }

    @Test
    void whatIsBrokenOrNoneIsTold() throws IOException {
        byte[] whole = packed(record("https://q.example/1", 200, "text/html", page("One")));
        Path cut = Files.write(here.resolve("cut.warc.gz"), java.util.Arrays.copyOf(whole, 150));
        Path none = Files.writeString(here.resolve("none.warc"), "words and words");
        Path empty = Files.write(here.resolve("empty.warc"), new byte[0]);
        Path zip = Files.writeString(here.resolve("none.wacz"), "words");

        for (Path file : new Path[] {cut, none, empty, zip}) {
            assertThat(archive.files(file).problems())
                    .as(file.toString())
                    .extracting(Problem::code)
                    .containsExactly("import-file-broken");
        }
        assertThat(archive.tree()).isEmpty();
    }

    private static String page(String title) {
        return PAGE.replace("TITLE", title);
    }

    private static byte[] record(String address, int status, String type, String body) {
        byte[] http =
                ("HTTP/1.1 %d X\r\nContent-Type: %s; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
                                        .formatted(status, type, body.getBytes(UTF_8).length)
                                + body)
                        .getBytes(UTF_8);
        String head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                        + address
                        + "\r\nWARC-Date: 2016-02-17T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                        + java.util.UUID.nameUUIDFromBytes(address.getBytes(UTF_8))
                        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + http.length
                        + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(head.getBytes(UTF_8));
        record.writeBytes(http);
        record.writeBytes("\r\n\r\n".getBytes(UTF_8));
        return record.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void pack(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
