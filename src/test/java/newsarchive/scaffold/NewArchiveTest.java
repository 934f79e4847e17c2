package newsarchive.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsarchive.config.ConfigReader;
import newsarchive.config.Settings;
import newsarchive.text.Sha256;
import newsarchive.yaml.YamlDocument;
import newsarchive.yaml.YamlList;
import newsarchive.yaml.YamlMap;
import newsarchive.yaml.YamlNode;
import newsarchive.yaml.YamlReader;
import newsarchive.yaml.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NewArchiveTest {
    private static final FirstSettings SETTINGS =
            new FirstSettings("Ferry: papers", "de", "https://someone.github.io/papers/");
    private static final String WORKFLOW = ".github/workflows/pages.yml";
    private static final Pattern USES = Pattern.compile("uses: *(\\S+)");

    @TempDir Path folder;

    @Test
    void whatWasGuessedIsReadBack() throws IOException {
        NewArchive.write(folder, SETTINGS, Program.UNKNOWN);
        Settings settings = ConfigReader.read(folder);
        assertThat(settings.problems()).isEmpty();
        assertThat(settings.archive().title()).isEqualTo("Ferry: papers");
        assertThat(settings.archive().language()).isEqualTo("de");
        assertThat(settings.archive().baseUrl()).isEqualTo("https://someone.github.io/papers/");
    }

    @Test
    void nothingIsLeftBlank() throws IOException {
        NewArchive.write(folder, FirstSettings.guess("", "", ""), Program.UNKNOWN);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("@[A-Z][A-Z0-9_]+@");
            }
        }
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("README.md"), "mine");
        Files.createSymbolicLink(folder.resolve("names.yml"), folder.resolve("nowhere"));
        NewArchive.Written first = NewArchive.write(folder, SETTINGS, Program.UNKNOWN);
        assertThat(first.kept()).containsExactly("names.yml", "README.md");
        assertThat(folder.resolve("README.md")).hasContent("mine");
        assertThat(folder.resolve("nowhere")).doesNotExist();
        NewArchive.Written second = NewArchive.write(folder, SETTINGS, Program.UNKNOWN);
        assertThat(second.made()).isEmpty();
        assertThat(second.kept()).containsAll(first.made());
    }

    @Test
    void aProgramThatIsNoReleaseComesAlong() throws IOException {
        Path jar = Files.writeString(folder.resolve("program.jar"), "jar");
        Path one = folder.resolve("one");
        NewArchive.write(one, SETTINGS, new Program(jar, null, true));
        assertThat(one.resolve("tool/archive.jar")).hasContent("jar");
        Path two = folder.resolve("two");
        NewArchive.write(two, SETTINGS, new Program(jar, release("0".repeat(64)), false));
        assertThat(two.resolve("tool")).doesNotExist();
        assertThat(two.resolve(WORKFLOW)).content().contains("ARCHIVE_VERSION: 'v1.2.0'");
    }

    @Test
    void theWorkflowIsYamlWithActionsPinnedByCommit() throws IOException {
        NewArchive.write(folder, SETTINGS, Program.UNKNOWN);
        String workflow = Files.readString(folder.resolve(WORKFLOW));
        assertThat(YamlReader.read(workflow, WORKFLOW, 1).problems()).isEmpty();
        assertThat(USES.matcher(workflow).results().map(uses -> uses.group(1)))
                .isNotEmpty()
                .allMatch(used -> used.matches("actions/[a-z-]+@[0-9a-f]{40}"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theWorkflowTakesTheProgramOfTheArchiveFirst() throws Exception {
        Path jar = Files.writeString(folder.resolve("program.jar"), "jar");
        Path archive = folder.resolve("archive");
        NewArchive.write(archive, SETTINGS, new Program(jar, null, true));
        assertThat(getProgram(archive, "", "")).isEqualTo("0: jar");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theWorkflowTakesAReleaseWhoseChecksumIsRight() throws Exception {
        Path releases = Files.createDirectories(folder.resolve("releases/v1.2.0"));
        Files.writeString(releases.resolve("archive.jar"), "released");
        String sum = Sha256.of("released".getBytes(StandardCharsets.UTF_8));
        NewArchive.write(folder.resolve("a"), SETTINGS, new Program(null, release(sum), false));
        assertThat(getProgram(folder.resolve("a"), "v1.2.0", sum)).isEqualTo("0: released");
        assertThat(getProgram(folder.resolve("a"), "v1.2.0", "0".repeat(64))).startsWith("1: ");
        assertThat(getProgram(folder.resolve("a"), "v9.9.9", sum)).doesNotStartWith("0");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theWorkflowSaysWhatIsMissing() throws Exception {
        NewArchive.write(folder.resolve("a"), SETTINGS, Program.UNKNOWN);
        assertThat(getProgram(folder.resolve("a"), "", "")).startsWith("1: ::error::commit tool/");
    }

    private static Program.Release release(String sha256) {
        return new Program.Release("someone/archive", "v1.2.0", sha256);
    }

    /** Runs that step of the workflow as GitHub does; its exit code, and what the jar holds. */
    private String getProgram(Path archive, String version, String sum) throws Exception {
        Path script =
                Files.writeString(folder.resolve("step.sh"), step(archive, "Get the program"));
        Path temp = Files.createDirectories(folder.resolve("runner-temp"));
        Files.deleteIfExists(temp.resolve("archive.jar"));
        ProcessBuilder bash = new ProcessBuilder("bash", "-e", script.toString());
        bash.directory(archive.toFile()).redirectErrorStream(true);
        bash.environment().put("RUNNER_TEMP", temp.toString());
        bash.environment().put("ARCHIVE_REPOSITORY", version.isEmpty() ? "" : "someone/archive");
        bash.environment().put("ARCHIVE_VERSION", version);
        bash.environment().put("ARCHIVE_SHA256", sum);
        bash.environment().put("ARCHIVE_RELEASES", folder.resolve("releases").toUri().toString());
        Process process = bash.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        int code = process.exitValue();
        return code + ": " + (code == 0 ? Files.readString(temp.resolve("archive.jar")) : said);
    }

    private static String step(Path archive, String name) throws IOException {
        YamlDocument document =
                YamlReader.read(Files.readString(archive.resolve(WORKFLOW)), WORKFLOW, 1);
        YamlMap build = (YamlMap) value(value(document.root(), "jobs"), "build");
        for (YamlNode step : ((YamlList) value(build, "steps")).items()) {
            YamlNode named = ((YamlMap) step).get("name");
            if (named instanceof YamlScalar scalar && scalar.value().equals(name)) {
                return ((YamlScalar) value(step, "run")).value();
            }
        }
        throw new AssertionError("no step " + name + " in " + List.of(build));
    }

    private static YamlNode value(YamlNode map, String key) {
        YamlNode value = ((YamlMap) map).get(key);
        assertThat(value).as(key).isNotNull();
        return value;
    }
}
