package newsarchive.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import newsarchive.article.Article;
import newsarchive.article.Metadata;
import newsarchive.build.Progress;
import newsarchive.importing.GatherInput;
import newsarchive.importing.ImportArticles;
import newsarchive.importing.ImportReport;
import newsarchive.importing.ImportRequest;
import newsarchive.importing.web.FetchPages;
import newsarchive.importing.web.WebAddress;
import newsarchive.problem.Problems;
import newsarchive.source.LeftOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive import}: writes what was found elsewhere into the archive. */
@Command(
        name = "import",
        description = {
            "Bring articles into the archive.",
            "",
            "Reads clippings (.txt), saved pages (.html, .mhtml) and Markdown (.md); PDF; feeds"
                    + " (RSS, Atom, JSON Feed) and lists of feeds (OPML); references (CSL-JSON, RIS,"
                    + " BibTeX) with the files they name; exports of WordPress; letters (.eml); web"
                    + " archives (.warc, .warc.gz, .wacz); bookmarks of browsers, Pocket and"
                    + " Instapaper; what archive export wrote; folders and zips of all these;"
                    + " addresses; and - for the standard input. The network is asked only for"
                    + " addresses that you name, and with --follow for those that lists name.",
            "",
            "Each article becomes a Markdown file with all that was read of it as front matter; the"
                    + " untouched file is kept below originals/. What is in the archive already is"
                    + " refused: the same file, the same address, or the same headline, publisher and"
                    + " date. Importing again changes nothing.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive import ~/Downloads/cutting.txt",
            "  archive import --dry-run cuttings/ saved-pages.zip",
            "  archive import page.html --into articles/2016",
            "  archive import https://courier.example/2016/ferry",
            "  archive import --follow bookmarks.html",
            "  archive import --follow https://courier.example/feed.xml",
            "  archive import zotero-export/ wordpress.xml newsletter.eml article.pdf crawl.wacz",
            "  archive import -C restored ../my-archive-bag",
            "  xclip -o | archive import -"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_LEFT_OUT = 5;

    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "Folder for the articles: articles, or one below it. Default: articles.")
    private Path into = Path.of("articles");

    @Option(
            names = {"-n", "--dry-run"},
            description = "Tell what would be done, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--follow",
            description =
                    "Fetch the pages that feeds, bookmarks and lists name. Without it their"
                            + " addresses are listed.")
    private boolean follow;

    @Parameters(
            paramLabel = "WHAT",
            arity = "1..*",
            description =
                    "Files, folders, zips and addresses (https://…) to import; - for the standard"
                            + " input.")
    private List<String> paths = List.of();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean bag = paths.stream().anyMatch(this::isBag);
        Path folder = bag ? root.folderToFill(terminal) : root.folder(terminal);
        ImportRequest request =
                new ImportRequest(
                        folder,
                        into(folder),
                        dryRun,
                        follow,
                        Today.here(),
                        Runtime.getRuntime().availableProcessors());
        ImportReport report = importInto(request);
        if (!common.quiet) {
            tell(report);
        }
        terminal.out().flush();
        Problems problems = new Problems();
        problems.addAll(report.problems());
        new ProblemPrinter(terminal.err(), terminal.errInk())
                .print(problems.sorted(), common.verbose);
        return problems.hasErrors() ? ExitCode.INPUT : ExitCode.DONE;
    }

    private boolean isBag(String path) {
        return !path.equals("-")
                && !WebAddress.isWeb(path)
                && Files.isRegularFile(terminal.resolve(Path.of(path)).resolve("bagit.txt"));
    }

    private ImportReport importInto(ImportRequest request) throws IOException {
        boolean drawn = !common.quiet && terminal.errIsTerminal();
        ProgressLine line = new ProgressLine(terminal.err(), terminal.columns());
        try (GatherInput input = new GatherInput(follow, drawn ? line : Progress.SILENT)) {
            for (String path : paths) {
                if (path.equals("-")) {
                    input.addPasted(System.in);
                } else if (WebAddress.isWeb(path)) {
                    input.addAddress(path);
                } else {
                    input.add(terminal.resolve(Path.of(path)), path);
                }
            }
            FetchPages web = new FetchPages(Version.ofProgram(), FetchPages.Limits.USUAL);
            return ImportArticles.run(request, input, web, drawn ? line : Progress.SILENT);
        } finally {
            if (drawn) {
                line.clear();
            }
        }
    }

    /** The folder relative to the archive's; a build reads nothing outside of articles/. */
    private String into(Path folder) {
        Path own = folder.resolve(into).normalize();
        if (!own.startsWith(folder.resolve("articles"))) {
            throw CommandFault.usage(
                    "--into is \""
                            + Printable.of(into.toString())
                            + "\", which is not in articles/",
                    "a build reads articles/ only; give a folder in it, such as articles/2016");
        }
        return folder.relativize(own).toString().replace('\\', '/');
    }

    private void tell(ImportReport report) {
        PrintStream out = terminal.out();
        Ink ink = terminal.outInk();
        for (ImportReport.Written one : report.written()) {
            out.println(ink.green("+ ") + ink.bold(Printable.of(one.file())));
            out.println("    " + account(one.article(), ink));
        }
        for (ImportReport.Refused one : report.refused()) {
            String earlier = ink.bold(Printable.of(one.earlier()));
            out.println(ink.yellow("= ") + Printable.of(named(one)));
            out.println("    there already, " + one.reason() + ": " + earlier);
        }
        for (ImportReport.Listed one : report.listed()) {
            out.println(ink.dim("? ") + Printable.of(one.url()));
            if (!one.title().isEmpty()) {
                out.println("    " + Printable.of(one.title()));
            }
        }
        List<LeftOut> leftOut = report.leftOut();
        int shown = common.verbose ? leftOut.size() : Math.min(MOST_LEFT_OUT, leftOut.size());
        for (LeftOut one : leftOut.subList(0, shown)) {
            out.println(ink.dim("- " + Printable.of(one.name() + ": " + one.reason())));
        }
        if (shown < leftOut.size()) {
            int more = leftOut.size() - shown;
            out.println(ink.dim("- … and " + Counted.grouped(more) + " more; --verbose shows all"));
        }
        out.println(summary(report));
    }

    private static String named(ImportReport.Refused one) {
        return one.title().isEmpty() ? one.from() : one.from() + ": " + one.title();
    }

    /** {@code Headline (The Lake Courier, 2016-02-17)}, and how many doubts there are. */
    private static String account(Article article, Ink ink) {
        Metadata metadata = article.metadata();
        StringJoiner known = new StringJoiner(", ", " (", ")").setEmptyValue("");
        if (metadata.publisher() != null) {
            known.add(metadata.publisher());
        }
        if (metadata.date() != null) {
            known.add(metadata.date().iso());
        }
        String title = metadata.title() == null ? "without a headline" : metadata.title();
        String told = Printable.of(title + known);
        int doubts = article.problems().size();
        return doubts == 0 ? told : told + ink.yellow(", " + Counted.of(doubts, "doubt"));
    }

    private String summary(ImportReport report) {
        StringJoiner told = new StringJoiner(", ");
        told.add(
                Counted.of(report.written().size(), "article")
                        + (dryRun ? " would be written" : " written"));
        if (!report.refused().isEmpty()) {
            told.add(Counted.grouped(report.refused().size()) + " there already");
        }
        long doubtful =
                report.written().stream()
                        .filter(one -> !one.article().problems().isEmpty())
                        .count();
        if (doubtful > 0) {
            told.add(Counted.grouped(doubtful) + " with doubts");
        }
        if (!report.listed().isEmpty()) {
            int listed = report.listed().size();
            told.add(
                    Counted.grouped(listed)
                            + (listed == 1 ? " address" : " addresses")
                            + " not fetched (--follow fetches "
                            + (listed == 1 ? "it)" : "them)"));
        }
        if (!report.leftOut().isEmpty()) {
            told.add(Counted.of(report.leftOut().size(), "file") + " left out");
        }
        return told.toString();
    }
}
