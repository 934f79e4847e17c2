package newsarchive.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsarchive.health.LinkHealth;
import newsarchive.health.Visited;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits to a server of our own; every request that reached it is noted. */
@Timeout(60)
class VisitOriginalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final String STORY = "<!doctype html><title>A ferry | Courier</title>";

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private String site;
    private String robots = "";

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> answer(exchange, 200, STORY));
        server.createContext(
                "/robots.txt", exchange -> answer(exchange, robots.isEmpty() ? 404 : 200, robots));
        Stream.of(401, 403, 404, 410, 429, 500, 503)
                .forEach(
                        code ->
                                server.createContext(
                                        "/" + code, exchange -> answer(exchange, code, "no")));
        redirect("/moved", "/story");
        redirect("/2016/old", "/");
        redirect("/circle", "/circle");
        redirect("/odd", "mailto:nobody@a.example");
        server.createContext(
                "/soft", exchange -> answer(exchange, 200, "<title>Page not found | C</title>"));
        server.createContext(
                "/no-head",
                exchange -> {
                    boolean head = exchange.getRequestMethod().equals("HEAD");
                    answer(exchange, head ? 405 : 200, STORY);
                });
        server.createContext(
                "/head-lies",
                exchange -> {
                    boolean head = exchange.getRequestMethod().equals("HEAD");
                    answer(exchange, head ? 404 : 200, STORY);
                });
        server.createContext("/slow", this::neverEnd);
        server.createContext("/part", exchange -> answer(exchange, 206, STORY));
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/story, 200",
        "/moved, 200 at /story",
        "/part, 200",
        "/404, 404",
        "/410, 410",
        "/401, 401",
        "/403, 403",
        "/429, 429",
        "/500, 500",
        "/503, 503",
        "/2016/old, soft-home at /",
        "/soft, soft-title",
        "/no-head, 200",
        "/head-lies, 200",
        "/circle, too-many-redirects",
        "/odd, 302",
        "/slow, timeout",
    })
    void tellsHowAnAddressAnswers(String path, String expected) throws InterruptedException {
        Visited visited = visit(LinkHealth.NONE, path).get(0);
        String at =
                visited.finalAddress().isEmpty()
                        ? ""
                        : " at " + visited.finalAddress().substring(site.length());
        assertThat(visited.status() + at).isEqualTo(expected);
    }

    @Test
    void headComesFirstAndGetOnlyWhereThatLeavesDoubt() throws InterruptedException {
        visit(LinkHealth.NONE, "/story");
        assertThat(asked)
                .containsExactly("GET /robots.txt", "HEAD /story", "GET /story bytes=0-32767");
        asked.clear();
        Visited good = Visited.after(null, site + "/story", TODAY.minusDays(40), "200", "");
        visit(new LinkHealth(List.of(good)), "/story");
        assertThat(asked).containsExactly("GET /robots.txt", "HEAD /story");
    }

    /** A page that turned into "not found" with a 200 is found out by reading it. */
    @Test
    void aThoroughVisitReadsWhatWasGood() throws InterruptedException {
        Visited good = Visited.after(null, site + "/soft", TODAY.minusDays(40), "200", "");
        LinkHealth before = new LinkHealth(List.of(good));
        assertThat(visit(before, "/soft").get(0).status()).isEqualTo("200");
        Manners thorough =
                new Manners("archive-links/1", Duration.ZERO, Duration.ofSeconds(2), 2, true, true);
        List<Visited> told = new ArrayList<>();
        VisitOriginals.visit(originals("/soft"), thorough, before, TODAY, told::add);
        assertThat(told).extracting(Visited::status).containsExactly("soft-title");
    }

    @Test
    void whatRobotsForbidsIsNotAsked() throws InterruptedException {
        robots = "User-agent: archive-links\nDisallow: /private\n";
        List<Visited> visited = visit(LinkHealth.NONE, "/private/x", "/story");
        assertThat(visited).extracting(Visited::status).containsExactly("robots", "200");
        assertThat(asked).noneMatch(request -> request.contains("/private"));
        assertThat(asked.stream().filter(request -> request.contains("robots.txt"))).hasSize(1);
    }

    @Test
    void aPauseLiesBetweenTwoRequests() throws InterruptedException {
        Manners slow = manners(Duration.ofMillis(150));
        VisitOriginals.visit(
                originals("/story", "/404"), slow, LinkHealth.NONE, TODAY, visited -> {});
        assertThat(asked).hasSize(5);
        // the pause begins with the answer, so that a slow one does not eat it up
        IntStream.range(1, times.size())
                .forEach(
                        i ->
                                assertThat(times.get(i) - times.get(i - 1))
                                        .isGreaterThan(Duration.ofMillis(149).toNanos()));
    }

    @Test
    void aHostThatAsksForPeaceHasPeace() throws InterruptedException {
        List<Visited> told = new ArrayList<>();
        int left =
                VisitOriginals.visit(
                        originals("/429", "/story", "/404"),
                        manners(Duration.ZERO),
                        LinkHealth.NONE,
                        TODAY,
                        told::add);
        assertThat(told).extracting(Visited::status).containsExactly("429");
        assertThat(left).isEqualTo(2);
        assertThat(asked).containsExactly("GET /robots.txt", "HEAD /429");
    }

    @Test
    void aHostThatWantsPeaceAtItsDoorHasIt() throws InterruptedException {
        server.removeContext("/robots.txt");
        server.createContext("/robots.txt", exchange -> answer(exchange, 429, ""));
        assertThat(visit(LinkHealth.NONE, "/story", "/404"))
                .extracting(Visited::status)
                .containsExactly("429");
        assertThat(asked).containsExactly("GET /robots.txt");
    }

    @Test
    void aRobotsFileThatIsBrokenForbidsAll() throws InterruptedException {
        server.removeContext("/robots.txt");
        server.createContext("/robots.txt", exchange -> answer(exchange, 500, ""));
        assertThat(visit(LinkHealth.NONE, "/story").get(0).status()).isEqualTo("robots");
    }

    @Test
    void aHostThatDoesNotListenIsUnknown() throws IOException, InterruptedException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        site = "http://127.0.0.1:" + closed;
        assertThat(visit(LinkHealth.NONE, "/story").get(0).status()).isEqualTo("no-connection");
    }

    /** Names below .invalid are never known (RFC 2606). */
    @Test
    void aHostWithoutANameIsGoneOnlyWhenOthersAnswer() throws InterruptedException {
        Original nowhere = new Original("http://nobody.invalid/story", "");
        List<Visited> told = new ArrayList<>();
        VisitOriginals.visit(
                List.of(nowhere), manners(Duration.ZERO), LinkHealth.NONE, TODAY, told::add);
        assertThat(told).extracting(Visited::status).containsExactly("offline");
        told.clear();
        VisitOriginals.visit(
                List.of(nowhere, new Original(site + "/story", "")),
                manners(Duration.ZERO),
                LinkHealth.NONE,
                TODAY,
                told::add);
        assertThat(told).extracting(Visited::status).containsExactly("200", "no-such-host");
    }

    @Test
    void nobodyKnocksAtTheOwnMachine() throws InterruptedException {
        Manners usual =
                new Manners(
                        "archive-links/1", Duration.ZERO, Duration.ofSeconds(2), 2, false, false);
        List<Visited> told = new ArrayList<>();
        VisitOriginals.visit(originals("/story"), usual, LinkHealth.NONE, TODAY, told::add);
        assertThat(told).extracting(Visited::status).containsExactly("not-asked");
        assertThat(asked).isEmpty();
    }

    @Test
    void onlyAddressesOfTheWebAreAsked() throws InterruptedException {
        List<Visited> told = new ArrayList<>();
        VisitOriginals.visit(
                List.of(new Original("ftp://a.example/x", ""), new Original("nothing", "")),
                manners(Duration.ZERO),
                LinkHealth.NONE,
                TODAY,
                told::add);
        assertThat(told).extracting(Visited::status).containsOnly("not-asked");
    }

    private List<Visited> visit(LinkHealth before, String... paths) throws InterruptedException {
        List<Visited> told = new ArrayList<>();
        VisitOriginals.visit(originals(paths), manners(Duration.ZERO), before, TODAY, told::add);
        return told;
    }

    private List<Original> originals(String... paths) {
        Function<String, Original> original = path -> new Original(site + path, "A ferry");
        return Stream.of(paths).map(original).toList();
    }

    private static Manners manners(Duration delay) {
        return new Manners(
                "archive-links/1 (+https://a.example/)",
                delay,
                Duration.ofSeconds(2),
                2,
                false,
                true);
    }

    private void redirect(String from, String to) {
        server.createContext(
                from,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", to);
                    answer(exchange, 302, "");
                });
    }

    private void answer(HttpExchange exchange, int code, String text) throws IOException {
        note(exchange);
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(code, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private void note(HttpExchange exchange) {
        String range = exchange.getRequestHeaders().getFirst("Range");
        asked.add(
                exchange.getRequestMethod()
                        + " "
                        + exchange.getRequestURI()
                        + (range == null ? "" : " " + range));
        times.add(System.nanoTime());
        assertThat(exchange.getRequestHeaders().getFirst("User-Agent"))
                .startsWith("archive-links/1");
    }

    /** Says that there will be a page, and then nothing. */
    private void neverEnd(HttpExchange exchange) throws IOException {
        note(exchange);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, head ? -1 : 1000);
        if (head) {
            exchange.close();
        }
    }
}
