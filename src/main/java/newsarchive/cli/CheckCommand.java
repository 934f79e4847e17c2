package newsarchive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.check.Baseline;
import newsarchive.check.CheckReport;
import newsarchive.check.CheckRequest;
import newsarchive.check.CheckSite;
import newsarchive.check.GitHubAnnotations;
import newsarchive.check.ProblemsJson;
import newsarchive.check.Sarif;
import newsarchive.problem.Problem;
import newsarchive.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive check}: tells what a build would tell and what could be better. */
@Command(
        name = "check",
        description = {
            "Look for faults without writing anything.",
            "",
            "Goes through all steps of a build in memory and tells of every problem, and of what"
                    + " would make the archive better: fields that are not stated, links that lead"
                    + " nowhere, texts that stand here twice, names without a page, pictures without"
                    + " words, heavy pages. \"check:\" in archive.yml says how grave each kind is.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive check",
            "  archive check --strict --format github     in a workflow, for pull requests",
            "  archive check --format sarif > check.sarif",
            "  archive check --write-baseline             from now on tell only what is new:",
            "  archive check --baseline check-baseline.tsv",
            "  archive check --against https://someone.github.io/my-archive/data/articles.json"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final SiteOptions site = new SiteOptions();
    @Mixin private final BaselineOption baseline = new BaselineOption();
    @Mixin private final PublishedOption published = new PublishedOption();

    @Option(names = "--strict", description = "Let warnings stop the build as errors do.")
    private boolean strict;

    @Option(
            names = "--recorded",
            description = "Warn of addresses that permalinks.tsv does not have yet.")
    private boolean recorded;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "text for people, json for programs, github for annotations in a pull request"
                        + " (infos only with --verbose), sarif for code scanning and editors."
                        + " Default: text."
            })
    private Format format = Format.TEXT;

    /** In what form problems are told. */
    private enum Format {
        TEXT,
        JSON,
        GITHUB,
        SARIF
    }

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = root.folder(terminal);
        BuildRequest build =
                site.request(folder, folder.resolve("site-out"), strict, false, Today.here());
        CheckRequest request =
                new CheckRequest(
                        build, recorded, published.read(terminal), baseline.read(terminal));
        CheckReport report =
                DrawnProgress.during(
                        terminal,
                        common,
                        request,
                        (wanted, progress) -> CheckSite.check(wanted, progress));
        if (baseline.isToBeWritten()) {
            return adopt(folder, report);
        }
        tell(folder, report);
        return report.sound() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private void tell(Path folder, CheckReport report) {
        List<Problem> problems = report.problems();
        switch (format) {
            case JSON -> terminal.out().print(ProblemsJson.of(problems));
            case GITHUB ->
                    terminal.out().print(GitHubAnnotations.of(annotated(problems), inside(folder)));
            case SARIF ->
                    terminal.out().print(Sarif.of(problems, inside(folder), Version.ofProgram()));
            case TEXT -> tellPeople(folder, report);
        }
    }

    /** GitHub shows ten annotations of a kind: infos would be thousands, and hide what is new. */
    private List<Problem> annotated(List<Problem> problems) {
        return common.verbose
                ? problems
                : problems.stream().filter(problem -> problem.severity() != Severity.INFO).toList();
    }

    private void tellPeople(Path folder, CheckReport report) {
        new PrintFindings(terminal.err(), terminal.errInk(), common.verbose)
                .print(report.findings());
        terminal.err().flush();
        if (common.quiet) {
            return;
        }
        if (report.known() + report.settled() > 0) {
            String file = baseline.shown(terminal, folder);
            terminal.out()
                    .println(
                            "not told: "
                                    + Counted.of(report.known(), "problem")
                                    + " of "
                                    + file
                                    + (report.settled() == 0
                                            ? ""
                                            : "; "
                                                    + Counted.grouped(report.settled())
                                                    + " more of it settled: write it anew with"
                                                    + " --write-baseline"));
        }
        BuildReport build = report.build();
        terminal.out()
                .println(
                        "checked "
                                + Counted.of(build.files(), "file")
                                + ", "
                                + Counted.of(build.articles(), "article")
                                + ", "
                                + Counted.of(build.pages(), "page")
                                + ": "
                                + ProblemPrinter.count(report.problems()));
    }

    /** Writes the baseline; errors are told, since no baseline makes a build go on. */
    private int adopt(Path folder, CheckReport report) throws IOException {
        baseline.write(terminal, folder, Baseline.write(report.all()));
        List<Problem> errors = report.problems().stream().filter(Problem::isError).toList();
        new ProblemPrinter(terminal.err(), terminal.errInk()).print(errors, common.verbose);
        if (!common.quiet) {
            int adopted = report.all().size() - errors.size();
            String file = baseline.shown(terminal, folder);
            terminal.out()
                    .println("wrote " + file + ": " + Counted.of(adopted, "problem") + " adopted");
        }
        return errors.isEmpty() ? ExitCode.DONE : ExitCode.INPUT;
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
