package newsarchive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsarchive.manual.ManPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code archive man}: writes the manual pages. */
@Command(
        name = "man",
        description = {
            "Write the manual pages into a folder.",
            "",
            "There is one page for archive and one for each command; they say what --help says."
                    + " Pages that stand there are replaced.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive man ~/.local/share/man/man1 && man archive-build",
            "  archive man /tmp/man1 && man -l /tmp/man1/archive.1"
        })
final class ManCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "DIR", description = "Where the pages go.")
    private Path folder = Path.of("");

    ManCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<ManPage> pages =
                ManPage.of(
                        new ArchiveCommand(terminal).commandLine().getCommandSpec(),
                        Version.ofProgram());
        Path target = Files.createDirectories(terminal.resolve(folder));
        for (ManPage page : pages) {
            Files.writeString(target.resolve(page.name() + ".1"), page.text());
        }
        if (!common.quiet) {
            terminal.out()
                    .println(
                            pages.size()
                                    + " pages: man -l "
                                    + terminal.shown(target.resolve("archive.1")));
        }
        return ExitCode.DONE;
    }
}
