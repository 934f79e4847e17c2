package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shells themselves are asked what they would propose; each test needs its shell. */
class CompletionCommandTest {
    @TempDir Path folder;

    @ParameterizedTest(name = "\"{0}\" -> {1}")
    @CsvSource({
        "archive wi, withdraw",
        "archive diff --for, --format",
        "archive diff --format ma, markdown",
        "archive completion f, fish",
        "archive serve --po, --port",
        "archive nosuch, ''",
    })
    void bashCompletes(String typed, String proposed) throws Exception {
        Path script = script("bash");
        String words = "COMP_WORDS=(" + typed + "); COMP_CWORD=" + (typed.split(" ").length - 1);
        String asked =
                ". %s; %s; COMP_LINE='%s'; _complete_archive 2>/dev/null; echo \"${COMPREPLY[*]}\""
                        .formatted(script, words, typed);
        assertThat(run("bash", "--norc", "-c", asked)).isEqualTo(proposed);
    }

    @Test
    void bashCompletesFilesWhereAFileIsWanted() throws Exception {
        Files.writeString(folder.resolve("cutting.txt"), "x");
        String asked =
                ". %s; cd %s; COMP_WORDS=(archive inspect cut); COMP_CWORD=2;"
                        + " COMP_LINE='archive inspect cut'; _complete_archive 2>/dev/null;"
                        + " echo \"${COMPREPLY[*]}\"";
        assertThat(run("bash", "--norc", "-c", asked.formatted(script("bash"), folder)))
                .isEqualTo("cutting.txt");
    }

    /** What zsh needs to be asked is a terminal; that it takes the script for archive's is seen. */
    @Test
    void zshTakesTheScript() throws Exception {
        String asked =
                "autoload -Uz compinit && compinit -u -d %s/dump && . %s && echo $_comps[archive]";
        assertThat(run("zsh", "-f", "-c", asked.formatted(folder, script("zsh"))))
                .contains("_complete_archive");
    }

    @ParameterizedTest(name = "\"{0}\" -> {1}")
    @CsvSource({
        "archive wi, withdraw",
        "archive diff --for, --format",
        "archive diff --format ma, markdown",
        "archive completion f, fish",
        "archive serve --po, --port",
        "archive wi --x, ''",
    })
    void fishCompletes(String typed, String proposed) throws Exception {
        String asked = "source %s; complete -C '%s'".formatted(script("fish"), typed);
        String first = run("fish", "--no-config", "-c", asked).lines().findFirst().orElse("");
        assertThat(first.replaceFirst("\t.*", "")).isEqualTo(proposed);
    }

    private Path script(String shell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        int code =
                new CommandRunner(new Terminal(printed, printed, false, false, false, 100, folder))
                        .run("completion", shell);
        printed.flush();
        assertThat(code).isEqualTo(ExitCode.DONE);
        return Files.write(folder.resolve("script"), out.toByteArray());
    }

    private String run(String... command) throws IOException, InterruptedException {
        boolean there =
                List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                        .anyMatch(path -> Files.isExecutable(Path.of(path, command[0])));
        assumeTrue(there, command[0] + " is not installed: its completion is not tested");
        ProcessBuilder shell = new ProcessBuilder(command).redirectErrorStream(true);
        shell.environment().put("HOME", folder.toString());
        Process process = shell.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
