package newsarchive.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsarchive.scaffold.NewArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code archive new}: begins an article. */
@Command(
        name = "new",
        description = {
            "Begin an article.",
            "",
            "Writes articles/<headline>.md with the front matter that you fill in, marked as a"
                    + " draft and with today as the day it was added.",
            ""
        },
        footer = {"", "Example:", "  archive new \"Harbour Board puts the ferry to a vote\""})
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final RootOption root = new RootOption();

    @Parameters(paramLabel = "HEADLINE", arity = "1..*", description = "The article's headline.")
    private List<String> headline = List.of();

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = root.folder(terminal);
        try {
            Path file = NewArticle.write(folder, String.join(" ", headline), Today.here());
            if (!common.quiet) {
                terminal.out().println("wrote " + terminal.shown(file));
            }
            return ExitCode.DONE;
        } catch (FileAlreadyExistsException there) {
            throw CommandFault.usage(
                    "there is already a file \"" + terminal.shown(Path.of(there.getFile())) + "\"",
                    "give another headline, or edit that file");
        }
    }
}
