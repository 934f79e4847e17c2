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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check --against URL} holds an archive to what a server says is published. */
@Timeout(60)
class CheckAgainstTest {
    private static final String LIST = "data/articles.json";

    @TempDir Path root;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String site;

    @BeforeEach
    void aPublishedSite() throws IOException {
        article("ferry", "The ferry sails");
        article("lamps", "Lamps to burn");
        assertThat(archive("build")).isZero();
        Path published = root.resolve("site-out").resolve(LIST);
        byte[] list = Files.readAllBytes(published);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/repo/" + LIST, 200, list);
        answer("/empty/" + LIST, 200, bytes("[]"));
        answer("/page/", 200, bytes("<!doctype html><title>Not here</title>"));
        answer("/half/", 200, bytes("[{\"path\":\"articles/the-ferry-sails.html\"},{\"pa"));
        answer("/object/", 200, bytes("{\"path\":\"articles/the-ferry-sails.html\"}"));
        answer("/gone/", 404, bytes("nothing"));
        server.createContext(
                "/moved/",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/repo/" + LIST);
                    exchange.sendResponseHeaders(301, -1);
                    exchange.close();
                });
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anArchiveThatAnswersAllIsSound() {
        assertThat(archive("check", "--against", site + "/repo/" + LIST)).isZero();
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"/repo/data/articles.json", "/repo/", "/moved/list.json"})
    void aPublishedAddressThatNothingAnswersIsAnError(String list) throws IOException {
        Files.delete(root.resolve("articles/lamps.md"));

        assertThat(archive("check", "--against", site + list)).isEqualTo(ExitCode.INPUT);
        assertThat(text())
                .contains("error: \"articles/lamps-to-burn.html\" is published")
                .contains("archive mv articles/lamps-to-burn.html NEW")
                .doesNotContain("the-ferry-sails.html");
    }

    @Test
    void aNewArticleIsNoFault() throws IOException {
        article("mill", "A pause at the mill");
        assertThat(archive("check", "--against", site + "/repo/")).isZero();
        assertThat(archive("check", "--against", site + "/empty/")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/page/, is no whole list of articles",
        "/half/x, is no whole list of articles",
        "/object/x, is no list of articles",
        "/gone/x, answers with status 404"
    })
    void whatIsNoListIsToldAndIsNoEmptyList(String path, String why) {
        assertThat(archive("check", "--against", site + path)).isEqualTo(ExitCode.MACHINE);
        assertThat(text()).contains(why).doesNotContain("Exception", "internal error");
    }

    @Test
    void soIsAServerThatIsNotThere() {
        server.stop(0);
        assertThat(archive("check", "--against", site + "/repo/")).isEqualTo(ExitCode.MACHINE);
        assertThat(text()).contains("cannot be fetched").doesNotContain("internal error");
    }

    @Test
    void aBuildAsksNobody() {
        assertThat(archive("build", "--base-url", site + "/repo/")).isZero();
        assertThat(archive("check", "--base-url", site + "/repo/")).isZero();
        assertThat(asked).hasValue(0);
    }

    private void answer(String path, int status, byte[] body) {
        server.createContext(
                path,
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }

    private void article(String file, String title) throws IOException {
        Path path = root.resolve("articles").resolve(file + ".md");
        Files.createDirectories(path.getParent());
        Files.write(path, bytes("---\ntitle: " + title + "\n---\nThe text.\n"));
    }

    private int archive(String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(stream, stream, false, false, false, 100, root);
        return new CommandRunner(terminal).run(arguments);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
