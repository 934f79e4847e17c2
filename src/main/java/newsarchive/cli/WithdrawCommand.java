package newsarchive.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import newsarchive.edit.WithdrawAddress;
import newsarchive.publish.PublishException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive withdraw}: puts a page that says why in the place of another. */
@Command(
        name = "withdraw",
        description = {
            "Withdraw what stands at an address; a page that says why stays.",
            "",
            "The article is in no list, search, feed or data file any more, whether you keep its"
                    + " file or not. Written in permalinks.tsv; no article is changed.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  archive withdraw articles/ferry-vote.html --reason \"At the author's wish\""
        })
final class WithdrawCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "ADDRESS",
            description = "An address relative to the site's root, as in permalinks.tsv.")
    private String address = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why, for readers.")
    private String reason = "";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day of the withdrawal, YYYY-MM-DD. Default: today.")
    private @Nullable LocalDate date;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description =
                    "What the page is called; \"\" tells nothing of what stood there. Default:"
                            + " the headline.")
    private @Nullable String title;

    WithdrawCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, PublishException {
        LocalDate today = Today.here();
        LocalDate day = date == null ? today : date;
        return LedgerEditing.make(
                terminal,
                root.folder(terminal),
                common,
                today,
                site -> WithdrawAddress.of(site, address, reason, day, title));
    }
}
