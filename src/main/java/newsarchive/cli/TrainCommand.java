package newsarchive.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newsarchive.scaffold.FirstSettings;
import newsarchive.scaffold.NewArchive;
import newsarchive.scaffold.Program;
import picocli.CommandLine.Command;

/**
 * {@code archive train}: makes, checks and builds a small archive in a temporary folder and throws
 * it away. The launcher runs it once after building the program, with the JVM noting every class
 * that was used, for a start in half the time (docs/decisions/010-launcher.md).
 */
@Command(name = "train", hidden = true, description = "Use what a build uses, for the launcher.")
final class TrainCommand implements Callable<Integer> {
    private static final int WORDS = 200;
    private static final int SENTENCE = 12;
    private static final long MILLIS_TO_BE_TRUSTED = 50;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("archive-train");
        try {
            NewArchive.write(folder, FirstSettings.guess("", "", ""), Program.UNKNOWN);
            Terminal silent = silent(folder);
            edit(folder, silent);
            List<String[]> commands =
                    List.of(
                            new String[] {"build"},
                            new String[] {"check", "--format", "json"},
                            new String[] {"inspect", "articles/clipping-example.txt"},
                            new String[] {"inspect", "--format", "json", "pages/about.md"},
                            new String[] {"--help"});
            for (String[] command : commands) {
                new CommandRunner(silent).run(command);
            }
            return ExitCode.DONE;
        } finally {
            delete(folder);
        }
    }

    /** Builds, and builds again after two edits of a text of words that no other article has. */
    private static void edit(Path folder, Terminal silent) throws IOException {
        Path edited = folder.resolve("articles/edited.md");
        for (String word : List.of("trainan", "trainbe", "traince")) {
            StringBuilder text = new StringBuilder("---\ntitle: Trained\ndate: 2016-02-17\n---\n");
            for (int i = 0; i < WORDS; i++) {
                text.append(i % SENTENCE == 0 ? "\n\n" : " ")
                        .append(word)
                        .append((char) ('a' + i % 26));
                text.append((char) ('a' + i / 26));
            }
            Files.writeString(edited, text + "\n");
            try {
                // a file that is as new as the build that reads it is not trusted
                Thread.sleep(MILLIS_TO_BE_TRUSTED);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            new CommandRunner(silent).run(new String[] {"build", "--out", "site-out"});
        }
        Files.delete(edited);
    }

    private static Terminal silent(Path folder) {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, false, false, false, 80, folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
