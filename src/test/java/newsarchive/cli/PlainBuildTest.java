package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PlainBuildTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "build -C a",
                "build --root a/b --out c",
                "build --out ../c -C /a",
                "build --base-url https://example.org/x/ -C a --out c",
                "build --base-url nonsense"
            })
    void understandsAsPicocliDoes(String line) {
        String[] args = line.split(" ", -1);
        BuildCommand plain = PlainBuild.of(terminal(), args);
        assertThat(plain).isNotNull();
        assertThat(given(plain)).isEqualTo(given(byPicocli(args)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "--version",
                "build --strict",
                "build -C",
                "build -C a --out",
                "build -C a -C b",
                "build -C a --root b",
                "build --out=c -C a",
                "build -Ca --quiet",
                "build a b",
                "build --out -C",
                "build --out @file",
                "build --out \"c\"",
                "build --jobs 2"
            })
    void leavesToPicocliWhateverIsWrittenInAnotherWay(String line) {
        assertThat(PlainBuild.of(terminal(), line.split(" ", -1))).isNull();
    }

    @Test
    void leavesAnEmptyValueToPicocli() {
        assertThat(PlainBuild.of(terminal(), "build", "-C", "")).isNull();
        assertThat(PlainBuild.of(terminal())).isNull();
    }

    private static String given(BuildCommand build) {
        return build.root.root + " | " + build.out + " | " + build.site.baseUrl;
    }

    private static BuildCommand byPicocli(String... args) {
        CommandLine line = new ArchiveCommand(terminal()).commandLine(args);
        return (BuildCommand) line.parseArgs(args).subcommand().commandSpec().userObject();
    }

    private static Terminal terminal() {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, false, false, false, 80, Path.of("/here"));
    }
}
