package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The POSIX launcher against a JDK and a Maven that are short scripts: they write down how they
 * were called, so that each test takes milliseconds and needs no network.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final List<String> TOOLS =
            List.of(
                    "sh",
                    "find",
                    "head",
                    "readlink",
                    "cat",
                    "mv",
                    "rm",
                    "mkdir",
                    "touch",
                    "cp",
                    "sed",
                    "tr",
                    "sleep",
                    "dirname");

    @TempDir Path temp;
    private Path home;
    private Path bin;
    private Path jdk;

    @BeforeEach
    void givenACloneAJdkAndMaven() throws Exception {
        home = Files.createDirectories(temp.resolve("a clone"));
        bin = Files.createDirectories(temp.resolve("bin"));
        jdk = temp.resolve("my jdk");
        Files.copy(Path.of("archive").toAbsolutePath(), home.resolve("archive"));
        script(home.resolve("archive"), Files.readString(home.resolve("archive")));
        write(home.resolve("pom.xml"), "<project/>");
        write(home.resolve("src/main/java/A.java"), "class A {}");
        for (String tool : TOOLS) {
            script(bin.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(find(tool)));
        }
        jdk("17.0.9");
        maven("3.9.4", "mkdir -p target && echo jar > target/archive.jar");
    }

    @Test
    void buildsOnceAndThenOnlyRuns() throws Exception {
        Run first = launch("build", "two words");
        assertThat(first.code).isZero();
        assertThat(first.out)
                .containsExactly(
                        "-jar",
                        home.toRealPath() + "/target/launcher/archive.jar",
                        "build",
                        "two words");
        assertThat(first.err).containsExactly(BUILDING);

        Run second = launch("build");
        assertThat(second.err).isEmpty();
        assertThat(calls()).containsExactly("mvn", "java train", "java build", "java build");
    }

    @Test
    void buildsAgainWhenASourceIsNewerThanTheJar() throws Exception {
        launch("build");
        Files.setLastModifiedTime(
                home.resolve("src/main/java/A.java"), FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(launch("build").err).containsExactly(BUILDING);
    }

    @Test
    void runsAJarThatWasHandedOnWithoutItsSources() throws Exception {
        Files.delete(home.resolve("pom.xml"));
        write(home.resolve("target/launcher/archive.jar"), "jar");
        assertThat(launch("build").code).isZero();
        assertThat(launch("build").err).isEmpty();
        assertThat(calls()).containsExactly("java train", "java build", "java build");
    }

    @Test
    void worksThroughALinkFromAnywhere() throws Exception {
        Files.createSymbolicLink(temp.resolve("link"), Path.of("a clone/archive"));
        Path other = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createSymbolicLink(other.resolve("again"), Path.of("../link"));
        Run run = launch(other, List.of(other.resolve("again").toString(), "--version"), Map.of());
        assertThat(run.code).isZero();
        assertThat(run.out)
                .contains(home.toRealPath() + "/target/launcher/archive.jar", "--version");
    }

    @Test
    void givesTheJvmTheReadersOptionsLast() throws Exception {
        launch("build");
        Run run = launch(home, command("build"), Map.of("ARCHIVE_JAVA_OPTS", "-Xmx3g -Dx=y"));
        assertThat(run.out).containsSubsequence("-Xmx3g", "-Dx=y", "-jar");
    }

    @Test
    void twoLaunchersAtOnceBuildOnce() throws Exception {
        maven("3.9.4", "sleep 1; mkdir -p target && echo jar > target/archive.jar");
        Process one = start(home, command("one"), Map.of());
        Process two = start(home, command("two"), Map.of());
        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        assertThat(calls()).containsOnlyOnce("mvn").contains("java one", "java two");
    }

    @Test
    void aLockLeftByADeadProcessDoesNotHoldAnybody() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        write(home.resolve("target/launcher/lock"), dead.pid() + "\n");
        assertThat(launch("build").code).isZero();
    }

    @Test
    void showsMavensWordsOnlyWhenItFails() throws Exception {
        maven("3.9.4", "echo '[ERROR] A.java:[1,1] no'; exit 1");
        Run run = launch("build");
        assertThat(run.code).isEqualTo(3);
        assertThat(run.err)
                .containsExactly(
                        BUILDING,
                        "[ERROR] A.java:[1,1] no",
                        "archive: the program could not be built; Maven says why above");
    }

    @Test
    void asksForMaven() throws Exception {
        Files.delete(bin.resolve("mvn"));
        Run run = launch("build");
        assertThat(run.code).isEqualTo(3);
        assertThat(run.err.get(0))
                .isEqualTo(
                        "archive: building the program needs Maven 3.8 or later, and no mvn was"
                                + " found");
        assertThat(run.err.get(1)).contains("apt install maven");
    }

    @Test
    void asksForANewerMaven() throws Exception {
        maven("3.6.3", "true");
        assertThat(launch("build").err.get(0))
                .isEqualTo(
                        "archive: building the program needs Maven 3.8 or later; "
                                + bin.resolve("mvn")
                                + " is 3.6");
    }

    @Test
    void asksForANewerJdk() throws Exception {
        jdk("11.0.2");
        Run run = launch("build");
        assertThat(run.code).isEqualTo(3);
        assertThat(run.err.get(0))
                .isEqualTo("archive: a JDK 17 or later is needed; " + jdk + " is \"11.0.2\"");
    }

    @Test
    void asksForAJdkWhereThereIsNone() throws Exception {
        Map<String, String> unset = Map.of("JAVA_HOME", "");
        Run run = launch(home, command("build"), unset);
        assertThat(run.code).isEqualTo(3);
        assertThat(run.err.get(0))
                .isEqualTo("archive: a JDK 17 or later is needed, and no java was found");
    }

    @Test
    void findsTheJdkOfTheJavaOnThePath() throws Exception {
        Files.createSymbolicLink(temp.resolve("alternative"), jdk.resolve("bin/java"));
        Files.createSymbolicLink(bin.resolve("java"), temp.resolve("alternative"));
        assertThat(launch(home, command("build"), Map.of("JAVA_HOME", "")).code).isZero();
    }

    @Test
    void usesTheClassesOnlyOfThisJdk() throws Exception {
        launch("build");
        write(home.resolve("target/launcher/classes-17.0.9_1.jsa"), "made by the real JVM");
        assertThat(all(launch("build")))
                .contains("-XX:SharedArchiveFile=" + classes("classes-17.0.9_1.jsa"));

        jdk("25.0.1");
        assertThat(all(launch("build"))).noneMatch(flag -> flag.contains("classes-17"));
        write(home.resolve("target/launcher/classes-25.0.1_1.aot"), "made by the real JVM");
        assertThat(all(launch("build")))
                .contains("-XX:AOTCache=" + classes("classes-25.0.1_1.aot"));
    }

    @Test
    void keepsTheClassesThatTrainingUsed() throws Exception {
        script(
                jdk.resolve("bin/java"),
                """
                #!/bin/sh
                for word in "$@"; do
                  case $word in
                    -XX:DumpLoadedClassList=*) echo used >"${word#*=}" ;;
                    -XX:SharedClassListFile=*) list=${word#*=} ;;
                    -XX:SharedArchiveFile=*.jsa) ;;
                    -XX:SharedArchiveFile=*) cp "$list" "${word#*=}" ;;
                  esac
                done
                """);
        launch("build");
        Path made = home.resolve("target/launcher/classes-17.0.9_1.jsa");
        assertThat(made).hasContent("used");
        try (Stream<Path> files = Files.list(made.getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "archive.jar", "maven.log", made.getFileName().toString());
        }
    }

    @Test
    void namesInAnyScriptWorkWithoutALocale() throws Exception {
        launch("build");
        assertThat(launch(home, command("locale"), Map.of("LC_ALL", "C", "LANG", "C")).out)
                .contains("LC_ALL=C.UTF-8");
    }

    @Test
    void aLocaleThatIsNamedButNotInstalledIsNone() throws Exception {
        launch("build");
        assertThat(launch(home, command("locale"), Map.of("LC_ALL", "xx_XX.UTF-8")).out)
                .contains("LC_ALL=C.UTF-8");
        assertThat(launch(home, command("locale"), Map.of("LC_ALL", "C.UTF-8")).out)
                .contains("LC_ALL=C.UTF-8");
    }

    private static final String BUILDING =
            "archive: building the program from its sources (under a minute; longer the first"
                    + " time)";

    private String classes(String name) throws IOException {
        return home.toRealPath() + "/target/launcher/" + name;
    }

    private static List<String> all(Run run) {
        return run.allOut;
    }

    private List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(home.resolve("archive").toString()));
        command.addAll(List.of(args));
        return command;
    }

    private Run launch(String... args) throws Exception {
        return launch(home, command(args), Map.of());
    }

    private Run launch(Path folder, List<String> command, Map<String, String> variables)
            throws Exception {
        Process process = start(folder, command, variables);
        List<String> out = lines(process.getInputStream().readAllBytes());
        List<String> err = lines(process.getErrorStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        int jar = out.indexOf("-jar");
        int options = out.indexOf("-Xmx3g");
        int from = options >= 0 ? options : Math.max(jar, 0);
        return new Run(process.exitValue(), out.subList(from, out.size()), out, err);
    }

    private Process start(Path folder, List<String> command, Map<String, String> variables)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", bin.toString());
        environment.put("JAVA_HOME", jdk.toString());
        environment.put("CALLS", temp.resolve("calls").toString());
        environment.putAll(variables);
        return builder.start();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(temp.resolve("calls"));
    }

    private void jdk(String version) throws IOException {
        write(
                jdk.resolve("release"),
                "IMPLEMENTOR=\"Us\"\nJAVA_RUNTIME_VERSION=\"%s_1\"\nJAVA_VERSION=\"%s\"\n"
                        .formatted(version, version));
        script(
                jdk.resolve("bin/java"),
                """
                #!/bin/sh
                for word in "$@"; do
                  printf '%s\\n' "$word"
                  last=$word
                  [ "$word" = locale ] && printf 'LC_ALL=%s\\n' "$LC_ALL"
                  case $word in build | train | one | two) echo "java $word" >>"$CALLS" ;; esac
                done
                exit 0
                """);
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    }

    private void maven(String version, String deed) throws IOException {
        script(
                bin.resolve("mvn"),
                """
                #!/bin/sh
                if [ "$1" = -v ]; then echo 'Apache Maven %s (us)'; exit 0; fi
                echo mvn >>"$CALLS"
                %s
                """
                        .formatted(version, deed));
    }

    private static Path find(String tool) {
        List<Path> found = new ArrayList<>();
        for (String folder : System.getenv("PATH").split(":")) {
            Path file = Path.of(folder, tool);
            if (Files.isExecutable(file)) {
                found.add(file);
            }
        }
        assumeThat(found).as("%s on the PATH", tool).isNotEmpty();
        return found.get(0);
    }

    private static void script(Path file, String text) throws IOException {
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    /** What a launch did; {@code out} from {@code -jar} on, since the JVM's own flags are many. */
    private record Run(int code, List<String> out, List<String> allOut, List<String> err) {}
}
