package newsarchive.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import newsarchive.edit.MoveAddress;
import newsarchive.publish.PublishException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code archive mv}: moves an address and leaves a redirect. */
@Command(
        name = "mv",
        description = {
            "Move an address; a redirect stays.",
            "",
            "Where a page stands at OLD, it moves to NEW. Where none stands there any more,"
                    + " because its file was renamed and edited at once or is gone, readers of OLD"
                    + " are led to the page at NEW. Written in permalinks.tsv; no article is"
                    + " changed.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive mv articles/ferry-vote.html articles/harbour-board-vote.html",
            "  archive mv tags/geneva-ii.html tags/geneva.html"
        })
final class MvCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "An address relative to the site's root, as in permalinks.tsv.")
    private String from = "";

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = "The page's new address, or that of another page.")
    private String to = "";

    MvCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, PublishException {
        return LedgerEditing.make(
                terminal,
                root.folder(terminal),
                common,
                Today.here(),
                site -> MoveAddress.of(site, from, to));
    }
}
