package newsarchive.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsarchive.build.BuildRequest;
import newsarchive.check.CheckReport;
import newsarchive.check.CheckRequest;
import newsarchive.check.CheckSite;
import newsarchive.check.Finding;
import newsarchive.check.TodoList;
import newsarchive.problem.Problem;
import newsarchive.text.ClosestWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive todo}: what a check finds, as a list of deeds. */
@Command(
        name = "todo",
        description = {
            "Say what to do next for the readers of the archive.",
            "",
            "What \"archive check\" finds, ordered by how many readers it helps. What is mended in"
                    + " the same way is one deed; each place comes with the line or the command"
                    + " that settles it.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive todo",
            "  archive todo --limit 1                     the next thing to do",
            "  archive todo --only url-missing --verbose  all articles without an address"
        })
final class TodoCommand implements Callable<Integer> {
    /** So many places of a deed are shown. */
    private static final int FEW = 5;

    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final SiteOptions site = new SiteOptions();
    @Mixin private final BaselineOption baseline = new BaselineOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many deeds are shown. Default: 10.")
    private int limit = 10;

    @Option(names = "--only", paramLabel = "CODE", description = "Only the deed for this code.")
    private @Nullable String only;

    TodoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw CommandFault.usage("--limit is \"" + limit + "\", expected 1 or more", "");
        }
        Path folder = root.folder(terminal);
        BuildRequest build =
                site.request(folder, folder.resolve("site-out"), false, false, Today.here());
        CheckRequest request = new CheckRequest(build, true, null, baseline.read(terminal));
        CheckReport report =
                DrawnProgress.during(
                        terminal,
                        common,
                        request,
                        (wanted, progress) -> CheckSite.check(wanted, progress));
        print(TodoList.of(report.findings()));
        return ExitCode.DONE;
    }

    private void print(List<TodoList.Deed> all) {
        PrintStream out = terminal.out();
        List<TodoList.Deed> deeds =
                all.stream().filter(deed -> only == null || deed.code().equals(only)).toList();
        if (deeds.isEmpty()) {
            out.println(only == null ? "nothing to do" : "nothing to do for " + Printable.of(only));
            suggest(all);
            return;
        }
        int shown = Math.min(limit, deeds.size());
        for (int i = 0; i < shown; i++) {
            print(i + 1, deeds.get(i));
        }
        if (shown < deeds.size()) {
            out.println();
            out.println("… and " + Counted.of(deeds.size() - shown, "deed") + " more: --limit");
        }
    }

    private void suggest(List<TodoList.Deed> all) {
        if (only != null && !all.isEmpty()) {
            List<String> codes = all.stream().map(TodoList.Deed::code).toList();
            terminal.out()
                    .println(
                            ClosestWord.to(only, codes)
                                    .map("did you mean \"%s\"?"::formatted)
                                    .orElse("there are " + String.join(", ", codes)));
        }
    }

    private void print(int number, TodoList.Deed deed) {
        PrintStream out = terminal.out();
        Ink ink = terminal.outInk();
        if (number > 1) {
            out.println();
        }
        out.println(number + ". " + ink.bold(deed.title()) + ink.dim("  " + deed.code()));
        boolean whole = common.verbose;
        int shown = whole ? deed.findings().size() : Math.min(FEW, deed.findings().size());
        for (Finding finding : deed.findings().subList(0, shown)) {
            Problem problem = finding.problem();
            out.println(
                    "   "
                            + ink.blue(Printable.of(problem.position().toString()))
                            + ": "
                            + Printable.of(problem.message()));
            problem.hint().lines().forEach(line -> out.println("     " + Printable.of(line)));
        }
        if (shown < deed.findings().size()) {
            out.println(
                    ink.dim(
                            "   … and "
                                    + Counted.grouped(deed.findings().size() - shown)
                                    + " more: archive todo --verbose --only "
                                    + deed.code()));
        }
    }
}
