package newsarchive.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newsarchive.article.Article;
import newsarchive.build.ReadFile;
import newsarchive.edit.EditField;
import picocli.CommandLine.Option;

/** Sets a field of many articles, or shows what would be set; a mixin. */
final class BulkEdit {
    @Option(
            names = {"-n", "--dry-run"},
            description = "Show the lines that would change, and write nothing.")
    private boolean dryRun;

    /** Edits the files of {@code found}; the exit code. */
    int edit(
            Terminal terminal,
            CommonOptions common,
            FoundArticles found,
            String key,
            Function<Article, String> value)
            throws IOException {
        List<EditField.Left> left = new ArrayList<>();
        int changed = 0;
        for (ReadFile file : found.files()) {
            Optional<EditField.Edit> edit = EditField.of(file, key, value, left);
            if (edit.isPresent() && edit.get().changes()) {
                changed++;
                if (dryRun) {
                    show(terminal, edit.get());
                } else {
                    EditField.write(edit.get());
                }
            }
        }
        PrintStream out = terminal.out();
        for (EditField.Left one : left) {
            out.println("left: " + Printable.of(one.file() + ": " + one.reason()));
        }
        if (!common.quiet) {
            String files = Counted.of(changed, "file");
            out.println(dryRun ? files + " would be changed" : files + " changed");
        }
        out.flush();
        return found.tell(terminal, common);
    }

    /** The lines between what both have in common at the beginning and at the end. */
    private static void show(Terminal terminal, EditField.Edit edit) {
        List<String> before = edit.before().lines().toList();
        List<String> after = edit.after().lines().toList();
        int from = 0;
        while (from < Math.min(before.size(), after.size())
                && before.get(from).equals(after.get(from))) {
            from++;
        }
        int same = 0;
        while (same < Math.min(before.size(), after.size()) - from
                && before.get(before.size() - 1 - same)
                        .equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        PrintStream out = terminal.out();
        Ink ink = terminal.outInk();
        Path file = edit.file();
        out.println(ink.bold(Printable.of(terminal.shown(file))) + ":" + (from + 1));
        for (String line : before.subList(from, before.size() - same)) {
            out.println(ink.red("-" + Printable.of(line)));
        }
        for (String line : after.subList(from, after.size() - same)) {
            out.println(ink.green("+" + Printable.of(line)));
        }
    }
}
