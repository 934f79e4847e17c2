package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line as its users meet it: see {@link Script} for the form of the texts. */
class ScriptsTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

    @TempDir Path folder;

    static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void goesAsWritten(String name) throws IOException {
        Path file = SCRIPTS.resolve(name);
        Script script = Script.parse(Files.readString(file));
        String went = script.run(folder.toRealPath());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, script.withTalk(went));
            return;
        }
        assertThat(went).isEqualTo(String.join("\n", script.talk()) + "\n");
    }
}
