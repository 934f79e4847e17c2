package newsarchive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.check.Baseline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file of problems that are not to be told again; a mixin. */
final class BaselineOption {
    private static final String USUAL = "check-baseline.tsv";

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Do not tell again what stands in FILE.")
    private @Nullable Path file;

    @Option(
            names = "--write-baseline",
            description = {
                "Write all that is found, errors aside, into the file of --baseline; without one"
                        + " into ROOT/check-baseline.tsv."
            })
    private boolean write;

    /** Whether the baseline is to be written. */
    boolean isToBeWritten() {
        return write;
    }

    /** What is known; nothing when the baseline is about to be written. */
    Baseline.Read read(Terminal terminal) throws IOException {
        if (file == null || write) {
            return new Baseline.Read(Baseline.NONE, List.of());
        }
        Path known = terminal.resolve(file);
        if (!Files.isRegularFile(known)) {
            throw CommandFault.usage(
                    "there is no file \"" + terminal.shown(known) + "\"",
                    "write it: archive check --write-baseline --baseline " + terminal.shown(known));
        }
        return Baseline.read(Files.readString(known), terminal.shown(known));
    }

    /** How the file is called in messages. */
    String shown(Terminal terminal, Path root) {
        return terminal.shown(place(terminal, root));
    }

    /** Writes the baseline. */
    void write(Terminal terminal, Path root, String text) throws IOException {
        Files.writeString(place(terminal, root), text);
    }

    private Path place(Terminal terminal, Path root) {
        return file == null ? root.resolve(USUAL) : terminal.resolve(file);
    }
}
