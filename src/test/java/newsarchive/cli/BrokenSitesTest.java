package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Archives that must fail: each folder of {@code src/test/resources/broken} is one, and its {@code
 * expected.txt} is what one build says of it, all of it. The site that stood there stays.
 */
class BrokenSitesTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    @TempDir Path temp;

    static List<Path> sites() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void oneRunTellsAllAndPublishesNothing(Path site) throws IOException {
        Path root = temp.resolve("archive");
        copy(site, root);
        Path out = givenASiteStandsThere(root);
        Map<String, String> before = tree(out);

        Run run = build(root);

        Path expected = site.resolve("expected.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, run.err());
        }
        assertThat(run.err()).isEqualTo(Files.readString(expected));
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(tree(out)).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatMayNotBeReadStopsTheBuild() throws IOException {
        Path root = temp.resolve("archive");
        Path secret = root.resolve("articles/secret.txt");
        Files.createDirectories(secret.getParent());
        Files.writeString(secret, "Nobody may read this.\n");
        Files.setPosixFilePermissions(secret, Set.<PosixFilePermission>of());
        assumeThat(Files.isReadable(secret)).as("the superuser reads everything").isFalse();

        Run run = build(root);

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).startsWith("articles/secret.txt: error: ");
    }

    private Path givenASiteStandsThere(Path root) throws IOException {
        Path good = temp.resolve("good");
        Files.createDirectories(good.resolve("articles"));
        Files.writeString(good.resolve("articles/a.md"), "# A good day\n\nNothing happened.\n");
        Path out = root.resolve("site-out");
        Run run = build(good, "--out", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(out.resolve("index.html")).exists();
        return out;
    }

    private Run build(Path root, String... more) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        false,
                        100,
                        root);
        String[] arguments =
                Stream.concat(Stream.of("build"), Stream.of(more)).toArray(String[]::new);
        int code = new CommandRunner(terminal).run(arguments);
        return new Run(code, err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Every file with its content and its time. */
    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(
                        folder.relativize(file).toString(),
                        Files.getLastModifiedTime(file)
                                + " "
                                + new String(
                                        Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }

    private record Run(int code, String err) {}
}
