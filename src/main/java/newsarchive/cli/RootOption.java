package newsarchive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The archive's folder; a mixin. */
final class RootOption {
    @Option(
            names = {"-C", "--root"},
            paramLabel = "ROOT",
            description = "The archive's folder: the one that holds articles/. Default: here.")
    Path root = Path.of("");

    /** The same, where a folder that holds nothing will do too: a bag fills it. */
    Path folderToFill(Terminal terminal) throws IOException {
        Path folder = terminal.resolve(root);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isEmpty()) {
                    return folder;
                }
            }
        }
        return folder(terminal);
    }

    /** The folder, absolute; a usage fault where there is no archive in it. */
    Path folder(Terminal terminal) {
        Path folder = terminal.resolve(root);
        String shown = terminal.shown(folder);
        if (!Files.isDirectory(folder)) {
            throw CommandFault.usage(
                    "there is no folder \"" + shown + "\"",
                    "give the archive's folder with -C, or make one: archive init " + shown);
        }
        if (!Files.isDirectory(folder.resolve("articles"))
                && !Files.isRegularFile(folder.resolve("archive.yml"))) {
            throw CommandFault.usage(
                    "\"" + shown + "\" is no archive: neither articles/ nor archive.yml is in it",
                    "give the archive's folder with -C, or make one: archive init DIR");
        }
        return folder;
    }
}
