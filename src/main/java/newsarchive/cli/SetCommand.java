package newsarchive.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newsarchive.edit.EditField;
import newsarchive.edit.RefusedException;
import newsarchive.edit.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive set}: sets a field of many articles. */
@Command(
        name = "set",
        description = {
            "Set a field of all articles that meet a condition.",
            "",
            "Written where you would write it: in the front matter of Markdown, else in the sidecar"
                    + " NAME.yml, so that originals stay as they are. Comments and the order of"
                    + " lines stay. FIELD= takes the field out. \"archive ls --help\" tells of"
                    + " conditions.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive set \"publisher=The Lake Courier\" --where \"publisher=Lake Courier\" --dry-run",
            "  archive set access=excerpt --where \"publisher=The Lake Courier and year<2016\"",
            "  archive set tags=ferry,harbour --where \"title~ferry vote\""
        })
final class SetCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final BulkEdit bulk = new BulkEdit();

    @Parameters(paramLabel = "FIELD=VALUE", description = "What is set; lists with commas.")
    private String assignment = "";

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description = "Which articles. This or --all is needed.")
    private String where = "";

    @Option(names = "--all", description = "All articles.")
    private boolean all;

    SetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (where.isBlank() != all) {
            throw CommandFault.usage(
                    "which articles?", "say it: --where \"publisher=The Lake Courier\", or --all");
        }
        int equals = assignment.indexOf('=');
        if (equals <= 0) {
            throw CommandFault.usage(
                    "\"" + Printable.of(assignment) + "\" sets no field", "write FIELD=VALUE");
        }
        String key = assignment.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String value = assignment.substring(equals + 1).strip();
        boolean list = key.equals("authors") || key.equals("tags") || key.equals("keep");
        List<String> values =
                value.isEmpty()
                        ? List.of()
                        : list ? List.of(value.split("\\s*,\\s*", -1)) : List.of(value);
        try {
            String written = EditField.written(key, values);
            FoundArticles found = FoundArticles.in(root.folder(terminal), Where.of(where));
            return bulk.edit(terminal, common, found, key, article -> written);
        } catch (RefusedException refused) {
            throw CommandFault.usage(Printable.of(refused.getMessage()), refused.hint());
        }
    }
}
