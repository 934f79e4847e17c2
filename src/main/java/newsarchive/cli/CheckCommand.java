package newsarchive.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.check.CheckSite;
import newsarchive.check.GitHubAnnotations;
import newsarchive.check.ProblemsJson;
import newsarchive.check.PublishedArticles;
import org.jspecify.annotations.Nullable;
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
            "  archive check --strict --format github     in a workflow, for pull requests",
            "  archive check --against https://someone.github.io/my-archive/data/articles.json"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final SiteOptions site = new SiteOptions();

    @Option(names = "--strict", description = "Let warnings stop the build as errors do.")
    private boolean strict;

    @Option(
            names = "--recorded",
            description = "Warn of addresses that permalinks.tsv does not have yet.")
    private boolean recorded;

    @Option(
            names = "--against",
            paramLabel = "URL|FILE",
            description =
                    "The data/articles.json of the published site, or the site's address ending in /:"
                            + " each address in it must still be answered.")
    private @Nullable String against;

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
        PublishedArticles published = against == null ? null : published(against);
        BuildReport report =
                DrawnProgress.during(
                        terminal,
                        common,
                        request,
                        (wanted, progress) ->
                                CheckSite.check(wanted, recorded, published, progress));
        switch (format) {
            case JSON -> terminal.out().print(ProblemsJson.of(report.problems()));
            case GITHUB ->
                    terminal.out().print(GitHubAnnotations.of(report.problems(), inside(folder)));
            case TEXT -> tell(report);
        }
        return report.published() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private PublishedArticles published(String where) {
        try {
            return where.startsWith("https://") || where.startsWith("http://")
                    ? PublishedArticles.fetch(URI.create(where))
                    : PublishedArticles.read(where, terminal.resolve(Path.of(where)));
        } catch (IllegalArgumentException noAddress) {
            throw CommandFault.usage("--against is \"" + where + "\", which is no address", "");
        } catch (NoSuchFileException missing) {
            throw CommandFault.usage("there is no file \"" + where + "\"", "");
        } catch (IOException failure) {
            throw CommandFault.machine(
                    "the published articles cannot be read: " + Printable.of(told(failure)),
                    "--against wants the address or file of a site's data/articles.json");
        }
    }

    private static String told(IOException failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
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
