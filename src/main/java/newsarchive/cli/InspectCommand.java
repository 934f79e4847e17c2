package newsarchive.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import newsarchive.article.Article;
import newsarchive.build.ReadArticles;
import newsarchive.build.ReadFile;
import newsarchive.config.ConfigReader;
import newsarchive.config.Settings;
import newsarchive.parse.clipping.BlockReading;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Problems;
import newsarchive.source.LeftOut;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceListing;
import newsarchive.source.SourceReader;
import newsarchive.source.SourceText;
import newsarchive.source.SourceTree;
import newsarchive.words.ReadArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive inspect}: shows what was understood of files, and why. */
@Command(
        name = "inspect",
        description = {
            "Show what was understood of a file, and why.",
            "",
            "Reads files exactly as a build reads them. The files need not lie in an archive;"
                    + " where one does, its names.yml and publishers.yml count.",
            "",
            "Shows each field, where it was read and how sure that is; the text with the role of"
                    + " each line in the margin, what was cut struck out or marked with ×; what was"
                    + " changed, before → after; and each doubt with the line of front matter that"
                    + " settles it. --verbose also tells why each line was taken for what it is.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive inspect articles/cutting.txt",
            "  archive inspect --verbose articles/cutting.txt | less",
            "  archive inspect --format json *.txt | jq .title"
        })
final class InspectCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or json: one line for each article. Default: text.")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to read.")
    private List<Path> files = List.of();

    /** For whom it is shown. */
    private enum Format {
        TEXT,
        JSON
    }

    InspectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Map<Path, Settings> settings = new LinkedHashMap<>();
        boolean first = true;
        for (Path typed : files) {
            Path file = terminal.resolve(typed);
            SourceListing listing = SourceTree.single(file, typed.toString());
            problems.addAll(listing.problems());
            for (LeftOut item : listing.leftOut()) {
                problems.add(unreadable(item));
            }
            Settings own = settings.computeIfAbsent(root(file), ConfigReader::read);
            for (SourceFile source : listing.files()) {
                ReadArticles reader = new ReadArticles(own);
                ReadFile read = reader.read(source);
                problems.addAll(read.problems());
                List<Article> articles =
                        read.articles().stream().map(ReadArticle::article).toList();
                first = print(reader, source, articles, first);
            }
            if (terminal.nobodyListens()) {
                return ExitCode.DONE;
            }
        }
        settings.values().forEach(own -> problems.addAll(own.problems()));
        terminal.out().flush();
        new ProblemPrinter(terminal.err(), terminal.errInk())
                .print(new ArrayList<>(problems.sorted()), common.verbose);
        return problems.hasErrors() ? ExitCode.INPUT : ExitCode.DONE;
    }

    private boolean print(
            ReadArticles reader, SourceFile source, List<Article> articles, boolean first) {
        if (format == Format.JSON) {
            articles.forEach(article -> terminal.out().print(InspectJson.line(article) + "\n"));
            return first;
        }
        boolean atTop = first;
        SourceText text = new SourceReader().read(source);
        List<BlockReading> blocks = reader.explain(source);
        InspectText shown = new InspectText(terminal, common.verbose, text, blocks);
        for (Article article : articles) {
            if (!atTop) {
                terminal.out().println();
            }
            atTop = false;
            shown.print(article, articles.size());
        }
        return atTop;
    }

    private static Problem unreadable(LeftOut item) {
        return Problem.error(
                "file-kind-unknown",
                Position.of(item.name()),
                item.reason(),
                "what can be read: .txt (clippings), .html (saved pages), .md (Markdown)");
    }

    /** The nearest folder above {@code file} with an archive.yml, else the file's own. */
    private static Path root(Path file) {
        Path own = file.toAbsolutePath().getParent();
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("archive.yml"))) {
                return folder;
            }
        }
        return own == null ? file : own;
    }
}
