package newsarchive.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.check.CheckSite;
import newsarchive.check.GitHubAnnotations;
import newsarchive.check.ProblemsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive check}: tells what a build would tell, and writes nothing. */
@Command(
        name = "check",
        description = {
            "Look for faults without writing anything.",
            "",
            "Goes through all steps of a build in memory and tells of every problem.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive check",
            "  archive check --strict --format github     in a workflow, for pull requests"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final SiteOptions site = new SiteOptions();

    @Option(names = "--strict", description = "Let warnings stop the build as errors do.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "text for people, json for programs, github for annotations in a pull request."
                        + " Default: text."
            })
    private Format format = Format.TEXT;

    /** In what form problems are told. */
    private enum Format {
        TEXT,
        JSON,
        GITHUB
    }

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = root.folder(terminal);
        BuildRequest request =
                site.request(folder, folder.resolve("site-out"), strict, false, Today.here());
        BuildReport report = DrawnProgress.during(terminal, common, request, CheckSite::check);
        switch (format) {
            case JSON -> terminal.out().print(ProblemsJson.of(report.problems()));
            case GITHUB ->
                    terminal.out().print(GitHubAnnotations.of(report.problems(), inside(folder)));
            case TEXT -> tell(report);
        }
        return report.published() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private void tell(BuildReport report) {
        new ProblemPrinter(terminal.err(), terminal.errInk())
                .print(report.problems(), common.verbose);
        terminal.err().flush();
        if (!common.quiet) {
            terminal.out()
                    .println(
                            "checked "
                                    + Counted.of(report.files(), "file")
                                    + ", "
                                    + Counted.of(report.articles(), "article")
                                    + ", "
                                    + Counted.of(report.pages(), "page")
                                    + ": "
                                    + ProblemPrinter.count(report.problems()));
        }
    }

    /** The archive's folder within its git repository, for GitHub: {@code docs/}, or nothing. */
    private static String inside(Path folder) {
        Path repository = folder;
        while (repository != null && !Files.exists(repository.resolve(".git"))) {
            repository = repository.getParent();
        }
        if (repository == null || repository.equals(folder)) {
            return "";
        }
        return repository.relativize(folder).toString().replace('\\', '/') + "/";
    }
}
