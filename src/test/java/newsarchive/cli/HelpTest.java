package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each command says of itself: {@code src/test/resources/help/COMMAND.txt}. */
class HelpTest {
    private static final Path TEXTS = Path.of("src/test/resources/help");

    static List<String> commands() {
        List<String> commands = new ArrayList<>();
        commands.add("archive");
        new ArchiveCommand(terminal(System.out))
                .commandLine()
                .getSubcommands()
                .forEach(
                        (name, command) -> {
                            boolean hidden = command.getCommandSpec().usageMessage().hidden();
                            if (!hidden && !name.equals("help")) {
                                commands.add(name);
                            }
                        });
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysWhatItDoes(String command) throws IOException {
        Path file = TEXTS.resolve(command + ".txt");
        String help = command.equals("archive") ? help("--help") : help(command, "--help");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, help);
            return;
        }
        assertThat(help).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void showsExamples(String command) {
        if (!command.equals("archive")) {
            assertThat(help(command, "--help"))
                    .containsPattern("(?m)^Examples?:$")
                    .contains("\n  archive " + command + " ");
        }
    }

    @Test
    void thereIsATextForEachCommandAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(commands());
        }
    }

    private static String help(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new CommandRunner(terminal(stream)).run(arguments);
        assertThat(code).isZero();
        String text = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        return String.join("\n", text.lines().map(String::stripTrailing).toList()) + "\n";
    }

    private static Terminal terminal(PrintStream stream) {
        return new Terminal(stream, stream, false, false, false, 100, Path.of("").toAbsolutePath());
    }
}
