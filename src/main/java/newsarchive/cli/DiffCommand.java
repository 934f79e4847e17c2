package newsarchive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsarchive.edit.CompareSites;
import newsarchive.edit.DifferenceText;
import newsarchive.edit.SiteDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive diff}: what changed from one built site to another. */
@Command(
        name = "diff",
        description = {
            "Tell which pages differ between two built sites, and why.",
            "",
            "OLD and NEW are folders that archive build made, or two files data/articles.json.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive build --out /tmp/new && archive diff site-out /tmp/new",
            "  archive diff --format markdown old new >> \"$GITHUB_STEP_SUMMARY\"",
            "  archive diff old.json site-out/data/articles.json"
        })
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // picocli reads its options; nothing here asks for them
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "OLD", description = "The former state.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The state to compare with it.")
    private Path now = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown for a job's summary, or json. Default: text.")
    private Format format = Format.TEXT;

    /** In what form it is told. */
    private enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path before = existing(old);
        Path after = existing(now);
        if (Files.isDirectory(before) != Files.isDirectory(after)) {
            throw CommandFault.usage(
                    "OLD and NEW are a folder and a file, where two of a kind are wanted",
                    "name two sites, or two files data/articles.json");
        }
        SiteDifference difference = CompareSites.of(before, after);
        switch (format) {
            case TEXT ->
                    DifferenceText.lines(difference)
                            .forEach(line -> terminal.out().println(Printable.of(line)));
            case MARKDOWN -> terminal.out().print(DifferenceText.markdown(difference));
            case JSON -> terminal.out().print(DifferenceText.json(difference));
        }
        return ExitCode.DONE;
    }

    private Path existing(Path named) {
        Path path = terminal.resolve(named);
        if (!Files.exists(path)) {
            throw CommandFault.usage(
                    "there is no \"" + Printable.of(terminal.shown(path)) + "\"",
                    "name the folder of a site, or a file data/articles.json");
        }
        return path;
    }
}
