package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** On macOS the JDK looks for changes every ten seconds, too slow for a test. */
@DisabledOnOs(OS.MAC)
@Timeout(60)
class ServeCommandTest {
    @TempDir Path root;

    @Test
    void showsEachChangeAndEachErrorAndWritesNothing() throws Exception {
        write("The ferry sails", "date: 2019-03-02");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread serving = new Thread(() -> code.complete(serve(out)));
        serving.start();
        String home = await(() -> address(out), found -> !found.isEmpty());

        assertThat(get(home)).contains("The ferry sails", "/-/reload.js");

        write("The ferry stays", "date: 2019-03-02");
        await(() -> get(home), page -> page.contains("The ferry stays"));

        write("The ferry stays", "date: 2019-13-02");
        await(() -> get(home), page -> page.contains("has no month 13"));

        write("The ferry sails again", "date: 2019-03-02");
        await(() -> get(home), page -> page.contains("The ferry sails again"));

        serving.interrupt();
        assertThat(code.get()).isZero();
        assertThat(root.resolve("site-out")).doesNotExist();
    }

    private int serve(ByteArrayOutputStream out) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(stream, stream, false, false, false, 100, root);
        return new CommandRunner(terminal).run("serve", "--port", "0");
    }

    private void write(String title, String date) throws Exception {
        Path file = root.resolve("articles/a.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ntitle: %s\n%s\n---\nText.\n".formatted(title, date));
    }

    private static String address(ByteArrayOutputStream out) {
        Matcher address =
                Pattern.compile("http://localhost:\\d+/")
                        .matcher(out.toString(StandardCharsets.UTF_8));
        return address.find() ? address.group() : "";
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String await(Question question, Predicate<String> wanted) throws Exception {
        String answer = question.ask();
        while (!wanted.test(answer)) {
            Thread.sleep(50);
            answer = question.ask();
        }
        return answer;
    }

    /** Something that is asked until it gives the answer that is awaited. */
    private interface Question {
        String ask() throws Exception;
    }
}
