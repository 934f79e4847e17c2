package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir Path root;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void anArchive() throws IOException {
        Files.createDirectories(root.resolve("articles"));
    }

    @Test
    void whatIsKnownStandsInFrontMatter() throws IOException {
        int code =
                archive(
                        false,
                        "new",
                        "Ferry vote",
                        "--publisher",
                        "The Lake: Courier",
                        "--url",
                        "https://courier.example/1",
                        "--date",
                        "2019-03",
                        "--author",
                        "Ada Example",
                        "--author",
                        "Ben Example",
                        "--tag",
                        "Ferry");
        assertThat(code).isZero();
        assertThat(root.resolve("articles/ferry-vote.md"))
                .hasContent(
                        """
                        ---
                        title: "Ferry vote"
                        # deck:
                        authors: [Ada Example, Ben Example]
                        date: 2019-03
                        publisher: "The Lake: Courier"
                        url: https://courier.example/1
                        tags: [Ferry]
                        added: %s
                        draft: true
                        ---

                        """
                                .formatted(Today.here()));
        assertThat(archive(false, "check", "--drafts")).isZero();
        assertThat(text()).doesNotContain("warning:", "error:");
    }

    @Test
    void whatCannotBeIsSaidAndNothingIsWritten() {
        assertThat(archive(false, "new", "Vote", "--date", "2019-13-01")).isEqualTo(ExitCode.USAGE);
        assertThat(text()).contains("date \"2019-13-01\" has no month 13");
        assertThat(archive(false, "new", "Vote", "--url", "courier")).isEqualTo(ExitCode.USAGE);
        assertThat(root.resolve("articles")).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onATerminalTheEditorOpensIt() throws IOException {
        String editor = script("printf 'The text of %s.\\n' \"$1\" >> \"$2\"") + " ferries";
        assertThat(archive(true, "new", "Vote", "--editor", editor)).isZero();
        assertThat(root.resolve("articles/vote.md"))
                .content()
                .endsWith("---\n\nThe text of ferries.\n");
        assertThat(archive(true, "new", "Two", "--editor", editor, "--no-edit")).isZero();
        assertThat(archive(false, "new", "Three", "--editor", editor)).isZero();
        assertThat(root.resolve("articles/two.md")).content().endsWith("---\n\n");
        assertThat(root.resolve("articles/three.md")).content().endsWith("---\n\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anEditorThatFailsTakesNothingAway() throws IOException {
        assertThat(archive(true, "new", "One", "--editor", script("exit 7")))
                .isEqualTo(ExitCode.MACHINE);
        assertThat(text()).contains("ended with 7");
        assertThat(archive(true, "new", "Two", "--editor", root.resolve("nothing").toString()))
                .isEqualTo(ExitCode.MACHINE);
        assertThat(text()).contains("cannot be started");
        assertThat(root.resolve("articles/one.md")).exists();
        assertThat(root.resolve("articles/two.md")).exists();
    }

    private String script(String line) throws IOException {
        Path script = Files.writeString(root.resolve("editor"), "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }

    private int archive(boolean terminal, String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandRunner(new Terminal(stream, stream, terminal, false, false, 100, root))
                .run(arguments);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
