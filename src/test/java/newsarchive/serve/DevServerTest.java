package newsarchive.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DevServerTest {
    private static final String PAGE = "<html><body><p>Hello</p></body></html>";
    private static final String SCRIPT = "<script type=\"module\" src=\"/-/reload.js\"></script>";

    private DevServer server;

    @BeforeEach
    void givenASite() throws IOException {
        server = DevServer.start(0, site(Map.of("index.html", PAGE, "a/b c.css", "p{}")));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void pagesCarryTheScriptThatReloadsThem() throws Exception {
        assertThat(get("").body())
                .isEqualTo("<html><body><p>Hello</p>" + SCRIPT + "</body></html>");
    }

    @Test
    void otherFilesComeAsTheyAre() throws Exception {
        HttpResponse<String> response = get("a/b%20c.css");
        assertThat(response.body()).isEqualTo("p{}");
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aPageThatIsNotThereIsA404() throws Exception {
        assertThat(get("nothing.html").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingOutsideTheSiteIsReached() throws Exception {
        assertThat(raw("GET /../../etc/passwd HTTP/1.1", "localhost:" + port())).contains(" 404 ");
    }

    @Test
    void anErrorIsShownInThePageAndEscaped() throws Exception {
        Problem error =
                Problem.error("x-y", Position.of("articles/a.md", 3), "\"<b>\" is bad", "mend it");
        server.show(new LiveSite(path -> null, () -> List.of(error)), true);
        HttpResponse<String> response = get("articles/x.html");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
                .contains("articles/a.md:3", "\"&lt;b&gt;\" is bad", "mend it", SCRIPT);
    }

    @Test
    void aFaultInATemplateNamesItItsLineAndTheArticle() throws Exception {
        Problem fault =
                Problem.error(
                                "template-error",
                                Position.of("templates/partial/byline.html.peb", 2),
                                "there is no value \"autors\" in ArticlePage",
                                "docs/articles/templates.md lists the values each template gets")
                        .with(Position.of("articles/a.md"));
        server.show(new LiveSite(path -> new byte[0], () -> List.of(fault)), true);
        assertThat(get("articles/a.html").body())
                .contains(
                        "templates/partial/byline.html.peb:2",
                        "there is no value \"autors\" in ArticlePage",
                        "also <code>articles/a.md</code>");
    }

    @Test
    void requestsForAnotherHostAreRefused() throws Exception {
        assertThat(raw("GET / HTTP/1.1", "evil.example:" + port())).contains(" 403 ");
        assertThat(raw("GET / HTTP/1.1", "localhost:" + port())).contains(" 200 ");
    }

    @Test
    void requestsFromAnotherSiteAreRefused() throws Exception {
        HttpRequest foreign =
                HttpRequest.newBuilder(URI.create(server.address()))
                        .header("Origin", "https://evil.example")
                        .build();
        assertThat(send(foreign).statusCode()).isEqualTo(403);
    }

    @Test
    void onlyReadingIsAllowed() throws Exception {
        HttpRequest post =
                HttpRequest.newBuilder(URI.create(server.address()))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build();
        assertThat(send(post).statusCode()).isEqualTo(405);
    }

    @Test
    void openPagesHearOfAChange() throws Exception {
        try (Socket socket = open("GET /-/events HTTP/1.1", "localhost:" + port());
                BufferedReader reader = reader(socket)) {
            while (!reader.readLine().contains("listening")) {
                // the head of the answer
            }
            server.show(site(Map.of("index.html", PAGE)), true);
            String line = reader.readLine();
            while (!line.startsWith("event:")) {
                line = reader.readLine();
            }
            assertThat(line).isEqualTo("event: change");
        }
    }

    private static LiveSite site(Map<String, String> files) {
        return new LiveSite(
                path ->
                        files.containsKey(path)
                                ? files.get(path).getBytes(StandardCharsets.UTF_8)
                                : null,
                List::of);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private int port() {
        return URI.create(server.address()).getPort();
    }

    private Socket open(String request, String host) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        String head = request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private String raw(String request, String host) throws IOException {
        try (Socket socket = open(request, host);
                BufferedReader reader = reader(socket)) {
            return reader.readLine();
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }
}
