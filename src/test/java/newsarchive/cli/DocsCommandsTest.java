package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Every command that the documents and the helps show is run as it stands there, each in a fresh
 * copy of the archive in {@code src/test/resources/docs-archive.txt}, and must end well.
 */
class DocsCommandsTest {
    // they would wait for somebody, or ask other machines: that they are understood is all
    private static final Set<String> ONLY_UNDERSTOOD = Set.of("serve", "links");
    private static final Pattern COMMAND =
            Pattern.compile("^(?:\\$ |    |  )?(?:.* (?:\\||&&) )?(?:\\./)?archive ([a-z-].*)$");
    private static final Pattern REST = Pattern.compile("(.*?)(?: {2,}\\S.*| +(?:&&|\\||>>?) .*|)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|\\S+");

    @TempDir static Path original;
    @TempDir Path temp;
    private Path folder;

    @BeforeAll
    static void anArchive() throws IOException {
        make(original);
    }

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("here"));
    }

    /**
     * A command in a document.
     *
     * @param place the document and the line, from 1
     * @param words without {@code archive}
     */
    record Shown(String place, List<String> words) {
        @Override
        public String toString() {
            return place + ": archive " + String.join(" ", words);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"inDocuments", "inHelps"})
    void endsWell(Shown shown) throws Exception {
        if (ONLY_UNDERSTOOD.contains(shown.words().get(0))
                || onTheNetwork(shown)
                || namesFilesThatAreNoText(shown)) {
            CommandLine line = new ArchiveCommand(terminal(folder, System.err)).commandLine();
            line.setCaseInsensitiveEnumValuesAllowed(true);
            line.parseArgs(shown.words().toArray(String[]::new));
            return;
        }
        if (!shown.words().get(0).equals("init")) {
            copy(original, folder);
        }
        if (shown.words().contains("restored")) {
            Files.createDirectory(folder.resolve("restored"));
            List<String> bag = List.of("export", "--bag", "../my-archive-bag", "--quiet");
            assertThat(run(folder, System.err, bag)).isZero();
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = run(folder, new PrintStream(said, true, StandardCharsets.UTF_8), shown.words());
        assertThat(code).as("%s%n%s", shown, said.toString(StandardCharsets.UTF_8)).isZero();
    }

    static Stream<Shown> inDocuments() throws IOException {
        List<Path> documents =
                new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        List<Shown> shown = new ArrayList<>();
        for (Path document : documents) {
            boolean fenced = false;
            int number = 0;
            for (String line : Files.readAllLines(document)) {
                number++;
                fenced ^= line.startsWith("```");
                if (fenced || line.startsWith("    ") || line.startsWith("$ ")) {
                    add(shown, document + ":" + number, line);
                }
            }
        }
        assertThat(shown).hasSizeGreaterThan(20);
        return shown.stream();
    }

    static Stream<Shown> inHelps() {
        List<Shown> shown = new ArrayList<>();
        CommandLine whole = new ArchiveCommand(Terminal.ofProcess()).commandLine();
        whole.getSubcommands()
                .forEach(
                        (name, command) -> {
                            for (String line : command.getCommandSpec().usageMessage().footer()) {
                                add(shown, name + " --help", line);
                            }
                        });
        assertThat(shown).hasSizeGreaterThan(20);
        return shown.stream();
    }

    private static void add(List<Shown> shown, String place, String line) {
        Matcher command = COMMAND.matcher(line);
        if (!command.matches()) {
            return;
        }
        Matcher rest = REST.matcher(command.group(1));
        Matcher word = WORD.matcher(rest.matches() ? rest.group(1) : command.group(1));
        List<String> words = new ArrayList<>();
        while (word.find()) {
            String bare = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(bare == null ? word.group() : bare);
        }
        boolean form = words.stream().anyMatch(part -> part.matches("…|[A-Z]{3,}…?|.*\\|.*"));
        if (!form) {
            shown.add(new Shown(place, List.copyOf(words)));
        }
    }

    private static boolean onTheNetwork(Shown shown) {
        boolean link = shown.words().stream().anyMatch(word -> word.startsWith("http"));
        return shown.words().contains("--follow")
                || (link
                        && !shown.words().contains("--base-url")
                        && !shown.words().contains("--url"));
    }

    private static boolean namesFilesThatAreNoText(Shown shown) {
        return shown.words().stream().anyMatch(word -> word.matches(".*\\.(pdf|wacz)"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Files below a name in {@code .zip} are put into that zip. */
    private static void make(Path folder) throws IOException {
        Script archive =
                Script.parse(Files.readString(Path.of("src/test/resources/docs-archive.txt")));
        for (Script.NewFile file : archive.files()) {
            int zip = file.name().indexOf(".zip/");
            Path target = folder.resolve(zip < 0 ? file.name() : file.name().substring(0, zip + 4));
            Files.createDirectories(target.getParent());
            if (zip < 0) {
                Files.writeString(target, file.content());
                continue;
            }
            try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(target))) {
                packed.putNextEntry(new ZipEntry(file.name().substring(zip + 5)));
                packed.write(file.content().getBytes(StandardCharsets.UTF_8));
            }
        }
        for (String line : archive.talk()) {
            List<String> words = List.of(line.split(" "));
            if (line.startsWith("$ archive ")) {
                PrintStream silent =
                        new PrintStream(
                                OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
                assertThat(run(folder, silent, words.subList(2, words.size()))).as(line).isZero();
            } else if (line.startsWith("$ copy ")) {
                Files.copy(folder.resolve(words.get(2)), folder.resolve(words.get(3)));
            }
        }
    }

    private static int run(Path folder, PrintStream printed, List<String> words)
            throws IOException {
        List<String> expanded = new ArrayList<>();
        for (String word : words) {
            String here = word.replaceFirst("^(~|/tmp|/var/www|/media/stick)/", folder + "/home/");
            if (here.startsWith("*.")) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, here)) {
                    files.forEach(file -> expanded.add(file.getFileName().toString()));
                }
            } else {
                expanded.add(here);
            }
        }
        InputStream typed = System.in;
        try (InputStream pasted = Files.newInputStream(original.resolve("loose.txt"))) {
            System.setIn(pasted); // what a command named "-" reads
            return new CommandRunner(terminal(folder, printed))
                    .run(expanded.toArray(String[]::new));
        } finally {
            System.setIn(typed);
        }
    }

    private static Terminal terminal(Path folder, PrintStream printed) {
        return new Terminal(printed, printed, false, false, false, 100, folder);
    }
}
