package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** src/release: what a release is packed from, and how action.yml takes it. */
class ReleaseTest {
    @TempDir Path folder;

    @BeforeEach
    void onLinux() {
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && Files.exists(Path.of("/usr/bin/zip")),
                "releases are packed on Linux, with zip");
    }

    @Test
    void aReleaseHoldsTheProgramAndWhatDescribesIt() throws Exception {
        Path release = pack("one");
        assertThat(names(release))
                .containsExactly(
                        "SHA256SUMS",
                        "archive-1.2.0.tar.gz",
                        "archive-1.2.0.zip",
                        "archive.jar",
                        "archive.rb",
                        "jbang-catalog.json");
        run(
                List.of("tar", "xzf", release + "/archive-1.2.0.tar.gz", "-C", folder.toString()),
                Map.of());
        Path unpacked = folder.resolve("archive-1.2.0");
        assertThat(names(unpacked))
                .containsExactly(
                        "CHANGELOG.md",
                        "LICENSE",
                        "README.md",
                        "archive",
                        "archive.cmd",
                        "completions",
                        "man",
                        "target");
        assertThat(unpacked.resolve("archive")).isExecutable();
        assertThat(unpacked.resolve("target/launcher/archive.jar")).hasContent("a jar");
        assertThat(unpacked.resolve("man/archive-build.1"))
                .content()
                .startsWith(".TH \"ARCHIVE-BUILD\" 1");
    }

    @Test
    void itsChecksumsAreRightAndInItsFormula() throws Exception {
        Path release = pack("one");
        List<String> sums = Files.readAllLines(release.resolve("SHA256SUMS"));
        assertThat(sums).hasSize(5);
        for (String line : sums) {
            assertThat(line).startsWith(Sha256.of(release.resolve(line.substring(66))));
        }
        assertThat(release.resolve("archive.rb"))
                .content()
                .contains(
                        "sha256 \"" + Sha256.of(release.resolve("archive-1.2.0.tar.gz")) + "\"",
                        "url \"https://example.org/archive/v1.2.0/archive-1.2.0.tar.gz\"");
    }

    @Test
    void theSameJarMakesTheSameRelease() throws Exception {
        assertThat(Files.readString(pack("one").resolve("SHA256SUMS")))
                .isEqualTo(Files.readString(pack("two").resolve("SHA256SUMS")));
    }

    @Test
    void theActionTakesAJarWhoseChecksumIsRight() throws Exception {
        assertThat(
                        fetch(
                                Map.of(
                                        "archive.jar",
                                        "a jar",
                                        "SHA256SUMS",
                                        sum("a jar") + "  archive.jar\n"),
                                ""))
                .isZero();
        assertThat(fetched()).hasContent("a jar");
    }

    @Test
    void theActionRefusesAJarWhoseChecksumIsWrong() throws Exception {
        Map<String, String> altered =
                Map.of("archive.jar", "altered", "SHA256SUMS", sum("a jar") + "  archive.jar\n");
        assertThat(fetch(altered, "")).isEqualTo(1);
        assertThat(fetched()).doesNotExist();
    }

    @Test
    void theChecksumThatAWorkflowNamesDecides() throws Exception {
        Map<String, String> altered =
                Map.of("archive.jar", "altered", "SHA256SUMS", sum("altered") + "  archive.jar\n");
        assertThat(fetch(altered, sum("a jar"))).isEqualTo(1);
        assertThat(fetched()).doesNotExist();
    }

    @Test
    void withoutAReleaseTheActionLeavesTheProgramToBeBuilt() throws Exception {
        assertThat(fetch(Map.of(), "")).isZero();
        assertThat(fetched()).doesNotExist();
    }

    private Path pack(String name) throws Exception {
        Path jar = Files.writeString(folder.resolve("archive.jar"), "a jar");
        Path out = folder.resolve(name);
        String program =
                "java -cp " + System.getProperty("java.class.path") + " newsarchive.cli.Main";
        List<String> command = List.of("src/release/pack", "1.2.0", jar.toString(), out.toString());
        assertThat(run(command, Map.of("ARCHIVE", program))).isZero();
        return out;
    }

    private Path fetched() {
        return folder.resolve("program/target/launcher/archive.jar");
    }

    private int fetch(Map<String, String> release, String sha256) throws Exception {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String name = exchange.getRequestURI().getPath().replace("/v1/", "");
                    byte[] content =
                            release.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(content.length == 0 ? 404 : 200, content.length);
                    exchange.getResponseBody().write(content);
                    exchange.close();
                });
        server.start();
        try {
            return run(
                    List.of("src/release/fetch-jar"),
                    Map.of(
                            "RELEASES",
                            "http://127.0.0.1:" + server.getAddress().getPort(),
                            "REPOSITORY",
                            "owner/archive",
                            "VERSION",
                            "v1",
                            "PROGRAM",
                            folder.resolve("program").toString(),
                            "SHA256",
                            sha256));
        } finally {
            server.stop(0);
        }
    }

    private int run(List<String> command, Map<String, String> settings)
            throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.redirectOutput(folder.resolve("said").toFile());
        process.environment().putAll(settings);
        return process.start().waitFor();
    }

    private static String sum(String content) {
        return Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        names.sort(null);
        return names;
    }
}
