package newsarchive.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import newsarchive.problem.Problem;
import newsarchive.source.SourceReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages from a server of our own on loopback; no test leaves this machine. */
class FetchTest {
    private static final String PAGE =
            """
            <html><head><title>The quay at noon</title></head><body><article>
            <h1>The quay at noon</h1>
            <p>Of the quay there is much to be said, and this page says some of it at length, \
            with a <a href="more.html">link</a>.</p>
            <p>At noon it is empty, and nobody minds but the gulls, who cannot read.</p>
            </article></body></html>
            """;

    @TempDir Path here;
    private Imports archive;
    private HttpServer server;
    private ExecutorService threads;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aServer() throws IOException {
        archive = new Imports(here.resolve("archive"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void keepsThePageAsItWasSentAndTheWayToIt() throws IOException {
        moves("/old", 301, "/new");
        moves("/new", 302, "/2014/quay?id=7");
        page("/2014/quay", "text/html; charset=utf-8", PAGE.getBytes(UTF_8));

        ImportReport report = fetch("/old");

        assertThat(report.problems()).isEmpty();
        String article = archive.text("articles/the-quay-at-noon.md");
        String kept = "originals/127-0-0-1-2014-quay-id-7.html";
        assertThat(archive.text(kept)).isEqualTo(PAGE);
        assertThat(article)
                .contains("url: " + at("/2014/quay?id=7") + "\n")
                .contains("[link](" + at("/2014/more.html") + ")")
                .contains(
                        """
                        original:
                          file: %s
                          sha256: "%s"
                          fetched: 2026-01-02
                          addresses:
                            - %s
                            - %s
                            - %s
                        ---
                        """
                                .formatted(
                                        kept,
                                        SourceReader.sha256(PAGE.getBytes(UTF_8)),
                                        at("/old"),
                                        at("/new"),
                                        at("/2014/quay?id=7")));
    }

    @Test
    void thePageMayKnowItsAddressBetter() throws IOException {
        String page =
                PAGE.replace("<head>", "<head><link rel=canonical href='https://quay.example/1'>");
        page("/x", "text/html", page.getBytes(UTF_8));

        fetch("/x");

        assertThat(archive.text("articles/the-quay-at-noon.md"))
                .contains("url: https://quay.example/1\n");
    }

    @Test
    void whatIsThereIsNotFetchedAgain() throws IOException {
        page("/x", "text/html", PAGE.getBytes(UTF_8));
        fetch("/x");
        asked.clear();

        ImportReport again = fetch("/x?utm_source=letter");

        assertThat(asked).isEmpty();
        assertThat(again.refused())
                .extracting(ImportReport.Refused::reason)
                .containsExactly("same address");
    }

    @Test
    void theServerKnowsTheCharset() throws IOException {
        byte[] page =
                PAGE.replace("quay at noon", "Kai um f\u00fcnf")
                        .getBytes(Charset.forName("cp1252"));
        page("/x", "text/html; charset=ISO-8859-1", page);

        ImportReport report = fetch("/x");

        assertThat(report.problems()).isEmpty();
        assertThat(report.written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/the-kai-um-f\u00fcnf.md");
        assertThat(Files.readAllBytes(archive.root().resolve("originals/127-0-0-1-x.html")))
                .isEqualTo(page);
    }

    @Test
    void unpacksWhatNobodyAskedToBePacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(PAGE.getBytes(UTF_8));
        }
        handle(
                "/x",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    send(exchange, 200, "text/html", packed.toByteArray());
                });

        assertThat(fetch("/x").written()).hasSize(1);
    }

    @Test
    void aBombOfZerosIsTooLarge() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[5_000_000]);
        }
        handle(
                "/x",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    send(exchange, 200, "text/html", packed.toByteArray());
                });

        assertThat(reason(fetch("/x"))).contains("is larger than");
    }

    @Test
    void anEndlessAnswerIsBrokenOff() throws IOException {
        handle(
                "/x",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream body = exchange.getResponseBody()) {
                        while (true) {
                            body.write(new byte[65_536]);
                        }
                    }
                });

        assertThat(reason(fetch("/x"))).contains("is larger than");
    }

    @Test
    void aSlowServerIsNotWaitedForForEver() throws IOException {
        handle(
                "/x",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream body = exchange.getResponseBody()) {
                        for (int i = 0; i < 200; i++) {
                            body.write(' ');
                            body.flush();
                            Thread.sleep(50);
                        }
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });

        assertThat(reason(fetch("/x"))).contains("was not there after 2 seconds");
    }

    @Test
    void eachFailureHasItsOwnReason() throws IOException {
        page("/picture", "image/png", new byte[] {1});
        moves("/around", 302, "/around");
        moves("/file", 302, "file:///etc/passwd");
        handle("/gone", exchange -> send(exchange, 410, "text/html", new byte[0]));
        handle("/locked", exchange -> send(exchange, 403, "text/html", new byte[0]));
        handle("/busy", exchange -> send(exchange, 429, "text/html", new byte[0]));
        handle("/ill", exchange -> send(exchange, 503, "text/html", new byte[0]));

        assertThat(reason(fetch("/picture"))).contains("is \"image/png\", no text");
        assertThat(reason(fetch("/around"))).contains("in circles");
        assertThat(reason(fetch("/file"))).contains("file:///etc/passwd");
        assertThat(reason(fetch("/gone"))).contains("is not there any more (410)");
        assertThat(reason(fetch("/locked"))).contains("refuses it (403)");
        assertThat(reason(fetch("/busy"))).contains("asks for patience");
        assertThat(reason(fetch("/ill"))).contains("status 503");
        assertThat(reason(archive.addresses(false, Imports.web(false), "https://nobody.invalid/")))
                .contains("there is no host \"nobody.invalid\"");
        assertThat(archive.tree()).isEmpty();
    }

    @Test
    void aClosedDoorIsNoOpenOne() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        ImportReport report =
                archive.addresses(false, Imports.web(false), "http://127.0.0.1:" + closed + "/");

        assertThat(reason(report)).contains("takes no connections");
    }

    @Test
    void aListMayNotLeadIntoTheOwnNetwork() throws IOException {
        page("/x", "text/html", PAGE.getBytes(UTF_8));
        Path list = Files.writeString(here.resolve("list.csv"), "title,url\nA," + at("/x") + "\n");

        ImportReport report = archive.run(true, Imports.web(false), list);

        assertThat(asked).isEmpty();
        assertThat(report.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.isError()).isFalse();
                            assertThat(problem.message()).contains("its own network");
                        });
    }

    @Test
    void followsListsFeedsAndPagesAndNothingWithoutBeingAsked() throws IOException {
        page("/2014/quay", "text/html", PAGE.getBytes(UTF_8));
        String feed =
                "<rss><channel><title>Courier</title><item><title>Quay, says the feed</title><link>"
                        + at("/2014/quay")
                        + "</link><pubDate>3 Mar 2014</pubDate></item></channel></rss>";
        page("/feed", "application/rss+xml", feed.getBytes(UTF_8));
        Path opml =
                Files.writeString(
                        here.resolve("feeds.opml"),
                        "<opml><body><outline text='C' xmlUrl='"
                                + at("/feed")
                                + "'/></body></opml>");

        assertThat(archive.run(false, Imports.web(true), opml).listed()).hasSize(1);
        assertThat(asked).isEmpty();

        ImportReport followed = archive.run(true, Imports.web(true), opml);

        assertThat(asked).containsExactly("/feed", "/2014/quay");
        assertThat(followed.written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/2014-03-03-quay-says-the-feed.md");
    }

    @Test
    void whatAListNamesIsLeftAloneWhereRobotsTxtSaysSo() throws IOException {
        page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /2014/".getBytes(UTF_8));
        page("/2014/quay", "text/html", PAGE.getBytes(UTF_8));
        page("/2015/quay", "text/html", PAGE.getBytes(UTF_8));
        Path bookmarks =
                Files.writeString(
                        here.resolve("bookmarks.html"),
                        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n"
                                + "<DT><A HREF='%s'>One</A>\n".formatted(at("/2014/quay"))
                                + "<DT><A HREF='%s'>Two</A>\n</DL>".formatted(at("/2015/quay")));

        ImportReport report = archive.run(true, Imports.web(true), bookmarks);

        assertThat(asked).containsExactly("/robots.txt", "/2015/quay");
        assertThat(report.written()).hasSize(1);
        assertThat(report.problems())
                .singleElement()
                .satisfies(told -> assertThat(told.position().file()).isEqualTo(at("/2014/quay")))
                .satisfies(told -> assertThat(told.message()).contains("robots.txt"));
    }

    @Test
    void whatIsTypedIsFetchedAsABrowserWould() throws IOException {
        page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /".getBytes(UTF_8));
        page("/2014/quay", "text/html", PAGE.getBytes(UTF_8));

        assertThat(fetch("/2014/quay").written()).hasSize(1);
        assertThat(asked).containsExactly("/2014/quay");
    }

    @Test
    void aFeedThatWasTypedListsItsPages() throws IOException {
        String feed =
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>C</title><entry><title>One</title>"
                        + "<link href='"
                        + at("/one")
                        + "'/></entry></feed>";
        page("/feed", "text/xml", feed.getBytes(UTF_8));

        assertThat(fetch("/feed").listed())
                .extracting(ImportReport.Listed::url)
                .containsExactly(at("/one"));
    }

    @Test
    void saysWhoAsks() throws IOException {
        List<String> agents = new CopyOnWriteArrayList<>();
        handle(
                "/x",
                exchange -> {
                    agents.addAll(exchange.getRequestHeaders().get("User-Agent"));
                    send(exchange, 200, "text/html", PAGE.getBytes(UTF_8));
                });
        fetch("/x");

        assertThat(agents).singleElement().asString().startsWith("archive/test (");
    }

    private ImportReport fetch(String path) throws IOException {
        return archive.addresses(false, Imports.web(false), at(path));
    }

    private static String reason(ImportReport report) {
        assertThat(report.problems()).extracting(Problem::code).containsExactly("fetch-failed");
        return report.problems().get(0).message();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void page(String path, String type, byte[] bytes) {
        handle(path, exchange -> send(exchange, 200, type, bytes));
    }

    private void moves(String path, int status, String target) {
        handle(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", target);
                    send(exchange, status, "text/html", new byte[0]);
                });
    }

    /** Answers one address. */
    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void handle(String path, Answer answer) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(exchange.getRequestURI().getPath());
                    try (exchange) {
                        answer.to(exchange);
                    }
                });
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
