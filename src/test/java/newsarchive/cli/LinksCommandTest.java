package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code archive links} from the question to the page that shows the copy first. */
@Timeout(60)
class LinksCommandTest {
    @TempDir Path root;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String host;

    @BeforeEach
    void twoOriginals() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/", 404);
        answer("/here", 200);
        server.start();
        host = "http://127.0.0.1:" + server.getAddress().getPort();
        article("here", "url: " + host + "/here");
        article(
                "gone",
                "url: "
                        + host
                        + "/gone\narchived-url: https://web.archive.org/web/20160217083000/https://a.example/gone");
        article("lost", "url: " + host + "/lost");
        article("silent", "publisher: Nobody");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aDryRunAsksNobodyAndWritesNothing() {
        assertThat(archive("links", "--dry-run")).isZero();
        assertThat(text())
                .isEqualTo(
                        "%s/gone\n%s/here\n%s/lost\n3 would be asked for\n"
                                .formatted(host, host, host));
        assertThat(asked).hasValue(0);
        assertThat(root.resolve("links.tsv")).doesNotExist();
    }

    @Test
    void whatWasFoundIsRememberedADay() throws IOException {
        assertThat(links("--limit", "2")).isZero();
        assertThat(text())
                .contains(
                        "asked for 2 originals: 1 there, 1 gone, 0 in doubt, 0 unknown; 1 more are due");
        assertThat(lines()).hasSize(2).allMatch(line -> line.contains("\t" + Today.here() + "\t"));
        assertThat(links()).isZero();
        assertThat(lines()).hasSize(3);
        int before = asked.get();
        assertThat(links()).isZero();
        assertThat(text()).contains("asked for 0 originals");
        assertThat(asked).hasValue(before);
    }

    @Test
    void anOriginalThatIsGoneOnASecondDayLetsItsCopyComeFirst() throws IOException {
        String firstDay = "\t2026-01-02\t2026-01-02\t-\t2026-01-02\t404\n";
        Files.writeString(
                root.resolve("links.tsv"), host + "/gone" + firstDay + host + "/lost" + firstDay);
        assertThat(archive("build")).isZero();
        String page = Files.readString(root.resolve("site-out/articles/gone.html"));
        assertThat(page.indexOf("record__original")).isLessThan(page.indexOf("record__archived"));

        assertThat(links("--only-dead")).isZero();
        assertThat(text())
                .contains("gone since 2026-01-02 " + host + "/lost (404)")
                .contains("articles/lost.md: no archived-url names a copy");
        assertThat(archive("build")).isZero();
        page = Files.readString(root.resolve("site-out/articles/gone.html"));
        assertThat(page.indexOf("record__archived")).isLessThan(page.indexOf("record__original"));
        assertThat(page)
                .contains("It was gone on " + Integer.toString(Today.here().getDayOfMonth()))
                .contains("data-originalurl=\"" + host + "/gone\"")
                .contains(
                        "data-versionurl=\"https://web.archive.org/web/20160217083000/https://a.example/gone\"")
                .contains("data-versiondate=\"2016-02-17\"");
        said.reset();
        assertThat(archive("check")).isZero();
        assertThat(text())
                .contains("articles/lost.md: warning: the original \"" + host + "/lost\" is gone")
                .doesNotContain("articles/gone.md: warning");
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(archive("links", "--recheck", "--only-dead")).isEqualTo(ExitCode.USAGE);
        assertThat(archive("links", "--delay", "0.1")).isEqualTo(ExitCode.USAGE);
        assertThat(archive("links", "--hosts", "99")).isEqualTo(ExitCode.USAGE);
        assertThat(asked).hasValue(0);
    }

    @Test
    void noOtherCommandAsks() {
        assertThat(archive("build")).isZero();
        assertThat(archive("check")).isZero();
        assertThat(archive("todo")).isZero();
        assertThat(asked).hasValue(0);
    }

    private void answer(String path, int status) {
        server.createContext(
                path,
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
    }

    private void article(String name, String lines) throws IOException {
        Path path = root.resolve("articles").resolve(name + ".md");
        Files.createDirectories(path.getParent());
        Files.writeString(path, "---\ntitle: " + name + "\n" + lines + "\n---\nThe text.\n");
    }

    private int links(String... options) {
        said.reset();
        String[] arguments = new String[options.length + 4];
        arguments[0] = "links";
        arguments[1] = "--private-hosts";
        arguments[2] = "--delay";
        arguments[3] = "0";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return archive(arguments);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(root.resolve("links.tsv"));
    }

    private int archive(String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(stream, stream, false, false, false, 100, root);
        return new CommandRunner(terminal).run(arguments);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
