package newsarchive.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.edit.Explain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code archive explain}: says of an article why it is on the site as it is, or why not. */
@Command(
        name = "explain",
        description = {
            "Say why an article is as it is.",
            "",
            "Tells where each field was read, which names, story, copies and related articles were"
                    + " found and why, and which pages show it; or why it is not on the site.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive explain articles/cutting.txt",
            "  archive explain articles/the-ferry-vote.html"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final RootOption root = new RootOption();
    @Mixin private final SiteOptions site = new SiteOptions();

    @Parameters(
            paramLabel = "PATH|ADDRESS",
            description = "A source file, or an address of the site.")
    private String asked = "";

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = root.folder(terminal);
        BuildRequest request =
                site.request(folder, folder.resolve("site-out"), false, false, Today.here());
        PlannedSite planned = PlannedSite.plan(request, Progress.SILENT);
        List<String> lines = Explain.of(planned.archive(), planned.report(false).leftOut(), asked);
        if (lines.isEmpty()) {
            throw CommandFault.usage(
                    "\"" + asked + "\" is no source file and no address of this archive",
                    "give a path below the archive's folder, or an address such as"
                            + " articles/some-headline.html");
        }
        lines.forEach(line -> terminal.out().println(Printable.of(line)));
        terminal.out().flush();
        if (!common.quiet) {
            new ProblemPrinter(terminal.err(), terminal.errInk())
                    .print(
                            planned.problems().stream()
                                    .filter(problem -> problem.position().file().equals(asked))
                                    .toList(),
                            common.verbose);
        }
        return ExitCode.DONE;
    }
}
