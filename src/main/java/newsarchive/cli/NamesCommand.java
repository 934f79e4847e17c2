package newsarchive.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsarchive.article.Article;
import newsarchive.build.Progress;
import newsarchive.build.ReadArticles;
import newsarchive.config.ConfigReader;
import newsarchive.config.Settings;
import newsarchive.edit.SuggestNames;
import newsarchive.problem.Problems;
import newsarchive.source.SourceTree;
import newsarchive.words.ReadArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive names suggest}: proposes names for {@code names.yml}. */
@Command(
        name = "names",
        description = {
            "Propose names for names.yml.",
            "",
            "\"names suggest\" prints rows of capitalised words that come back in several articles,"
                    + " with counts and sentences, as YAML to paste. It writes nothing and joins"
                    + " nothing: forms that may be one name are told as such.",
            ""
        },
        footer = {"", "Example:", "  archive names suggest --least 3 >> names.yml"})
final class NamesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final RootOption root = new RootOption();

    @Parameters(paramLabel = "suggest", description = "What to do: suggest.")
    private String what = "";

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "Articles that must hold a name. Default: 2.")
    private int least = 2;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "How many names at most. Default: 50.")
    private int most = 50;

    NamesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!what.equals("suggest")) {
            throw CommandFault.usage(
                    "\"names " + Printable.of(what) + "\" is nothing that can be done",
                    "did you mean \"archive names suggest\"?");
        }
        Path folder = root.folder(terminal);
        Problems problems = new Problems();
        Settings settings = ConfigReader.read(folder);
        problems.addAll(settings.problems());
        ReadArticles reader = new ReadArticles(settings);
        List<Article> articles =
                reader
                        .read(
                                SourceTree.articles(folder).files(),
                                Runtime.getRuntime().availableProcessors(),
                                Progress.SILENT)
                        .stream()
                        .flatMap(file -> file.articles().stream())
                        .map(ReadArticle::article)
                        .toList();
        terminal.out().print(SuggestNames.yaml(articles, settings.names(), least, most));
        terminal.out().flush();
        new ProblemPrinter(terminal.err(), terminal.errInk())
                .print(problems.sorted(), common.verbose);
        return problems.hasErrors() ? ExitCode.INPUT : ExitCode.DONE;
    }
}
