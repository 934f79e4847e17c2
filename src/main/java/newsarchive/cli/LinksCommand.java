package newsarchive.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import newsarchive.article.Article;
import newsarchive.build.Progress;
import newsarchive.config.ConfigReader;
import newsarchive.edit.RefusedException;
import newsarchive.edit.Where;
import newsarchive.health.LinkHealth;
import newsarchive.health.LinkHealthFile;
import newsarchive.health.LinkHealthText;
import newsarchive.health.Verdict;
import newsarchive.health.Visited;
import newsarchive.visit.ChooseOriginals;
import newsarchive.visit.Manners;
import newsarchive.visit.Original;
import newsarchive.visit.VisitOriginals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive links}: asks whether originals are still there. */
@Command(
        name = "links",
        description = {
            "Ask whether the originals of the articles are still there.",
            "",
            "Uses the network, slowly: one request at a time to each host, with a pause between two,"
                    + " and none that its robots.txt forbids. What it finds goes into links.tsv. An"
                    + " original counts as gone when it was not there on two different days; its page"
                    + " then shows the archived copy first. Without options it asks for those of which"
                    + " nothing is known yet or that were asked for a month ago.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive links --dry-run        what would be asked for; no network",
            "  archive links --limit 200",
            "  archive links --only-dead      those that were gone or in doubt last time",
            "  archive links --recheck        all of them again"
        })
final class LinksCommand implements Callable<Integer> {
    private static final double SHORTEST_DELAY = 0.5;
    private static final int KEEP_EACH = 10;

    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--recheck",
            description = "Ask for all, also for what is known, and read every page.")
    private boolean recheck;

    @Option(
            names = "--only-dead",
            description = "Ask only for those that were gone or in doubt last time.")
    private boolean onlyDead;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Ask for at most N addresses, those first that waited longest.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would be asked for, and ask for nothing.")
    private boolean dryRun;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description = "The pause between two requests to one host, at least 0.5. Default: 2.")
    private double delay = 2;

    @Option(
            names = "--hosts",
            paramLabel = "N",
            description = "How many hosts are asked at the same time, 1 to 16. Default: 4.")
    private int hosts = 4;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long an answer may take. Default: 20.")
    private int timeout = 20;

    @Option(
            names = "--private-hosts",
            description =
                    "Also ask hosts of this machine and its network; no pause is needed then.")
    private boolean privateHosts;

    LinksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        lookAtOptions();
        Path folder = root.folder(terminal);
        FoundArticles found = all(folder);
        LinkHealthText.Read known = LinkHealthFile.read(folder);
        new ProblemPrinter(terminal.err(), terminal.errInk()).print(known.problems(), false);
        LocalDate today = Today.here();
        List<Original> due = ChooseOriginals.of(found.articles(), known.health(), today, wanted());
        List<Original> chosen = due.subList(0, Math.min(limit, due.size()));
        if (dryRun) {
            chosen.forEach(original -> terminal.out().println(Printable.of(original.address())));
            sayRest(chosen.size() + " would be asked for", due.size() - chosen.size());
        } else {
            Run run = new Run(folder, known.health(), today);
            run.ask(chosen);
            run.tell(found.articles(), due.size() - chosen.size());
        }
        terminal.out().flush();
        return found.tell(terminal, common);
    }

    private void lookAtOptions() {
        if (recheck && onlyDead) {
            throw CommandFault.usage(
                    "--recheck is all and --only-dead is some", "give one of them");
        }
        if (limit < 1 || hosts < 1 || hosts > 16 || timeout < 1) {
            throw CommandFault.usage(
                    "--limit and --timeout want 1 or more, --hosts 1 to 16",
                    "\"archive links --help\" shows what there is");
        }
        if (!(delay >= (privateHosts ? 0 : SHORTEST_DELAY))) {
            throw CommandFault.usage(
                    "--delay is \"" + delay + "\", expected 0.5 or more",
                    "hosts shut out who asks too fast");
        }
    }

    private FoundArticles all(Path folder) {
        try {
            return FoundArticles.in(folder, Where.of(""));
        } catch (RefusedException refused) {
            throw CommandFault.usage(refused.getMessage(), refused.hint());
        }
    }

    private ChooseOriginals.Wanted wanted() {
        return recheck
                ? ChooseOriginals.Wanted.ALL
                : onlyDead ? ChooseOriginals.Wanted.FAILING : ChooseOriginals.Wanted.DUE;
    }

    private void sayRest(String said, int waiting) {
        if (!common.quiet) {
            terminal.out()
                    .println(
                            said
                                    + (waiting > 0
                                            ? "; " + Counted.grouped(waiting) + " more are due"
                                            : ""));
        }
    }

    /** One run over the network; what is known is kept as it grows. */
    private final class Run {
        private final Path folder;
        private final LinkHealth before;
        private final LocalDate today;
        private final List<Visited> visited = new ArrayList<>();
        private int left;

        Run(Path folder, LinkHealth before, LocalDate today) {
            this.folder = folder;
            this.before = before;
            this.today = today;
        }

        void ask(List<Original> originals) throws IOException {
            String site = ConfigReader.read(folder).archive().baseUrl();
            Manners manners =
                    new Manners(
                            "archive-links/"
                                    + Version.ofProgram()
                                    + (site == null ? "" : " (+" + site + ")"),
                            Duration.ofMillis((long) (delay * 1000)),
                            Duration.ofSeconds(timeout),
                            hosts,
                            recheck,
                            privateHosts);
            try {
                left =
                        DrawnProgress.during(
                                terminal,
                                common,
                                manners,
                                (asked, progress) -> ask(originals, asked, progress));
            } catch (UncheckedIOException disk) {
                throw disk.getCause();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            keep();
        }

        private int ask(List<Original> originals, Manners manners, Progress progress)
                throws InterruptedException {
            return VisitOriginals.visit(
                    originals,
                    manners,
                    before,
                    today,
                    one -> {
                        visited.add(one);
                        progress.at("asking hosts", visited.size(), originals.size());
                        if (visited.size() % KEEP_EACH == 0) {
                            keepUnchecked();
                        }
                    });
        }

        private void keepUnchecked() {
            try {
                keep();
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        }

        private void keep() throws IOException {
            if (!visited.isEmpty()) {
                LinkHealthFile.write(folder, before.with(visited));
            }
        }

        void tell(List<Article> articles, int waiting) {
            Map<Verdict, List<Visited>> byVerdict = new TreeMap<>();
            visited.stream()
                    .sorted(Comparator.comparing(Visited::address))
                    .forEach(
                            one ->
                                    byVerdict
                                            .computeIfAbsent(one.verdict(), v -> new ArrayList<>())
                                            .add(one));
            for (Verdict verdict : List.of(Verdict.GONE, Verdict.DOUBTFUL, Verdict.UNKNOWN)) {
                if (verdict != Verdict.UNKNOWN || common.verbose) {
                    byVerdict.getOrDefault(verdict, List.of()).forEach(one -> tell(one, articles));
                }
            }
            String counts =
                    "asked for "
                            + Counted.of(visited.size(), "original")
                            + ": "
                            + count(byVerdict, Verdict.GOOD)
                            + " there, "
                            + count(byVerdict, Verdict.GONE)
                            + " gone, "
                            + count(byVerdict, Verdict.DOUBTFUL)
                            + " in doubt, "
                            + count(byVerdict, Verdict.UNKNOWN)
                            + " unknown";
            sayRest(
                    counts
                            + (left == 0
                                    ? ""
                                    : "; "
                                            + Counted.grouped(left)
                                            + " left for another day, since their hosts asked for"
                                            + " peace or did not answer"),
                    waiting);
        }

        private String count(Map<Verdict, List<Visited>> byVerdict, Verdict verdict) {
            return Counted.grouped(byVerdict.getOrDefault(verdict, List.of()).size());
        }

        private void tell(Visited one, List<Article> articles) {
            PrintStream out = terminal.out();
            out.println(
                    terminal.outInk().bold(word(one))
                            + " "
                            + Printable.of(one.address())
                            + " ("
                            + one.status()
                            + (one.finalAddress().isEmpty()
                                    ? ""
                                    : ", " + Printable.of(one.finalAddress()))
                            + ")");
            if (one.lastGood() != null) {
                out.println("  last there on " + one.lastGood());
            }
            articles.stream()
                    .filter(article -> one.address().equals(article.metadata().url()))
                    .forEach(article -> tell(one, article));
        }

        private void tell(Visited one, Article article) {
            boolean copy = article.metadata().archivedUrl() != null;
            terminal.out()
                    .println(
                            "  "
                                    + Printable.of(article.provenance().file())
                                    + (copy || one.verdict() != Verdict.GONE
                                            ? ""
                                            : ": no archived-url names a copy"));
        }

        private String word(Visited one) {
            return switch (one.verdict()) {
                case GONE ->
                        one.isDead()
                                ? "gone since " + one.failingSince()
                                : "gone today, to be asked for again another day";
                case DOUBTFUL -> "in doubt";
                default -> "unknown";
            };
        }
    }
}
