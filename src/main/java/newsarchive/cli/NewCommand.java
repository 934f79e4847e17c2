package newsarchive.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import newsarchive.edit.RefusedException;
import newsarchive.scaffold.NewArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive new}: begins an article. */
@Command(
        name = "new",
        description = {
            "Begin an article.",
            "",
            "Writes articles/<headline>.md with the front matter that you fill in, marked as a"
                    + " draft and with today as the day it was added. On a terminal it is opened in"
                    + " your editor, $VISUAL or $EDITOR.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive new \"Harbour Board puts the ferry to a vote\"",
            "  archive new \"Ferry vote\" --publisher \"The Lake Courier\" --date 2019-03-14 \\",
            "    --author \"Ada Example\" --url https://courier.example/2019/03/ferry-vote"
        })
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final RootOption root = new RootOption();

    @Parameters(paramLabel = "HEADLINE", arity = "1..*", description = "The article's headline.")
    private List<String> headline = List.of();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "URL", description = "Where the original is.")
    private @Nullable String url;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When it came out: YYYY-MM-DD, YYYY-MM or YYYY.")
    private @Nullable String date;

    @Option(names = "--author", paramLabel = "NAME", description = "Who wrote it; may be repeated.")
    private List<String> authors = List.of();

    @Option(names = "--tag", paramLabel = "TAG", description = "A tag; may be repeated.")
    private List<String> tags = List.of();

    @Option(
            names = "--editor",
            paramLabel = "COMMAND",
            description = "What opens the file on a terminal. Default: $VISUAL, else $EDITOR.")
    private @Nullable String editor;

    @Option(names = "--no-edit", description = "Open nothing.")
    private boolean noEdit;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = root.folder(terminal);
        try {
            Path file = NewArticle.write(folder, String.join(" ", headline), known(), Today.here());
            if (!common.quiet) {
                terminal.out().println("wrote " + terminal.shown(file));
            }
            if (terminal.outIsTerminal() && !noEdit) {
                Editor.open(terminal, editor, file);
            }
            return ExitCode.DONE;
        } catch (RefusedException refused) {
            throw CommandFault.usage(Printable.of(refused.getMessage()), refused.hint());
        } catch (FileAlreadyExistsException there) {
            throw CommandFault.usage(
                    "there is already a file \"" + terminal.shown(Path.of(there.getFile())) + "\"",
                    "give another headline, or edit that file");
        }
    }

    private Map<String, List<String>> known() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        known.put("authors", authors);
        known.put("date", one(date));
        known.put("publisher", one(publisher));
        known.put("url", one(url));
        known.put("tags", tags);
        return known;
    }

    private static List<String> one(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value.strip());
    }
}
