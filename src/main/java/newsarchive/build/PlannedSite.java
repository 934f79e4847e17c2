package newsarchive.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import newsarchive.cache.KeptArticles;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.ConfigReader;
import newsarchive.config.Settings;
import newsarchive.health.LinkHealthFile;
import newsarchive.health.LinkHealthText;
import newsarchive.ledger.LedgerFile;
import newsarchive.ledger.LedgerText;
import newsarchive.link.Archive;
import newsarchive.link.LinkRequest;
import newsarchive.link.Linker;
import newsarchive.link.Linking;
import newsarchive.link.Permalinks;
import newsarchive.link.WithheldText;
import newsarchive.page.Site;
import newsarchive.problem.Problem;
import newsarchive.problem.Problems;
import newsarchive.render.PageRenderer;
import newsarchive.source.LeftOut;
import newsarchive.source.SourceListing;
import newsarchive.source.SourceTree;
import newsarchive.text.Scratch;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * A site of which everything is read, linked and planned, and nothing written: {@code build} writes
 * it, {@code check} only makes its pages, {@code serve} makes them on request. Safe for many
 * threads.
 */
public final class PlannedSite {
    private final Linking linking;
    private final Archive archive;
    private final Permalinks permalinks;
    private final List<WithheldText> withheld;
    private final boolean drafts;
    private final int sourceFiles;
    private final List<LeftOut> leftOut;
    private final NavigableMap<String, SiteFile> files;
    private final Problems problems;
    private final ReadArticles reader;
    private final PageRenderer renderer;

    private PlannedSite(
            Archive archive,
            Linking linking,
            boolean drafts,
            int sourceFiles,
            List<LeftOut> leftOut,
            NavigableMap<String, SiteFile> files,
            Problems problems,
            ReadArticles reader,
            PageRenderer renderer) {
        this.reader = reader;
        this.renderer = renderer;
        this.linking = linking;
        this.archive = archive;
        this.permalinks = linking.permalinks();
        this.withheld = linking.withheld();
        this.drafts = drafts;
        this.sourceFiles = sourceFiles;
        this.leftOut = List.copyOf(leftOut);
        this.files = Collections.unmodifiableNavigableMap(files);
        this.problems = problems;
    }

    /** Reads, links and plans what {@code request} asks for. */
    public static PlannedSite plan(BuildRequest request, Progress progress) {
        return plan(request, progress, ReadArticles::new, () -> {}, Scratch.inMemory());
    }

    /** The same, reading only what changed since a plan with {@code before}. */
    public static PlannedSite plan(BuildRequest request, Progress progress, ReadBefore before) {
        before.begin(request.root());
        return plan(
                request,
                progress,
                settings -> new ReadArticles(settings, before),
                () -> {},
                before.room());
    }

    /**
     * The same, reading only what changed since {@code kept} was written, and adding to it.
     *
     * @param room for what need not be held; open as long as the site is used
     */
    static PlannedSite plan(
            BuildRequest request, Progress progress, @Nullable KeptArticles kept, Scratch room) {
        return plan(
                request,
                progress,
                settings -> new ReadArticles(settings, kept),
                kept == null ? () -> {} : kept::finish,
                room);
    }

    private static PlannedSite plan(
            BuildRequest request,
            Progress progress,
            Function<Settings, ReadArticles> readers,
            Runnable afterReading,
            Scratch room) {
        Problems problems = new Problems();
        Settings settings = ConfigReader.read(request.root());
        problems.addAll(settings.problems());
        SourceListing sources = SourceTree.articles(request.root());
        SourceListing ownPages = SourceTree.pages(request.root());
        problems.addAll(sources.problems());
        problems.addAll(ownPages.problems());

        LedgerText.Read ledger = LedgerFile.read(request.root());
        problems.addAll(ledger.problems());
        LinkHealthText.Read health = LinkHealthFile.read(request.root());
        problems.addAll(health.problems());

        ReadArticles reader = readers.apply(settings);
        List<ReadFile> read =
                progress.timed(
                        Progress.Kind.STAGE,
                        "read articles",
                        () -> reader.read(sources.files(), request.jobs(), progress));
        List<ReadArticle> articles = articles(read, problems);
        List<ReadArticle> pages =
                articles(reader.read(ownPages.files(), request.jobs(), progress), problems);

        afterReading.run();

        progress.at("linking", 0, articles.size());
        LinkRequest ties =
                new LinkRequest(
                        request.root(),
                        config(settings, request),
                        settings.names(),
                        settings.publishers(),
                        settings.stories(),
                        articles,
                        pages.stream().map(ReadArticle::article).toList(),
                        ledger,
                        request.drafts(),
                        request.asOf(),
                        request.jobs(),
                        room);
        Linking linking =
                progress.timed(
                        Progress.Kind.STAGE,
                        "link articles",
                        () -> Linker.link(ties, progress.parts("link")));
        problems.addAll(linking.problems());
        Archive archive = linking.archive().knowing(health.health());
        PageRenderer renderer =
                FilesOnDemand.renderer(
                        request.root(), Site.of(archive), problems, SitePlan.heard(progress));
        NavigableMap<String, SiteFile> files =
                progress.timed(
                        Progress.Kind.STAGE,
                        "plan pages, index words",
                        () ->
                                SitePlan.of(
                                        request.root(),
                                        archive,
                                        request.jobs(),
                                        problems,
                                        renderer,
                                        progress.parts("plan")));
        List<LeftOut> leftOut = new ArrayList<>(linking.leftOut());
        leftOut.addAll(Unused.files(request.root(), sources, ownPages, archive));
        return new PlannedSite(
                archive,
                linking,
                request.drafts(),
                sources.files().size() + ownPages.files().size(),
                leftOut,
                files,
                problems,
                reader,
                renderer);
    }

    private static ArchiveConfig config(Settings settings, BuildRequest request) {
        return request.baseUrl() == null
                ? settings.archive()
                : settings.archive().withBaseUrl(request.baseUrl());
    }

    private static List<ReadArticle> articles(List<ReadFile> read, Problems problems) {
        List<ReadArticle> articles = new ArrayList<>();
        for (ReadFile file : read) {
            problems.addAll(file.problems());
            for (ReadArticle one : file.articles()) {
                problems.addAll(one.article().problems());
                articles.add(one);
            }
        }
        return articles;
    }

    /** The files of the site, by path. */
    public List<SiteFile> files() {
        return List.copyOf(files.values());
    }

    /**
     * The bytes of a file of the site; null when there is none at {@code path}.
     *
     * @throws IOException when a file that would be copied cannot be read
     */
    public byte @Nullable [] read(String path) throws IOException {
        SiteFile file = files.get(path);
        if (file instanceof SiteFile.Made made) {
            return made.content().get();
        }
        return file instanceof SiteFile.Copied copied ? Files.readAllBytes(copied.source()) : null;
    }

    /**
     * Whether the site may be published as far as is known: no error, and when {@code strict} no
     * warning.
     */
    public boolean isSound(boolean strict) {
        return strict ? problems.sorted().isEmpty() : !problems.hasErrors();
    }

    /** The problems found so far, sorted; making a page may add to them. */
    public List<Problem> problems() {
        return problems.sorted();
    }

    /**
     * Makes every file and writes none, so that one run names all that is wrong in the templates.
     *
     * @param jobs threads, at least 1
     * @param look is shown each file that is made, by address and bytes; called from many threads
     */
    public void rehearse(int jobs, Progress progress, BiConsumer<String, byte[]> look) {
        List<SiteFile> all = files();
        Workers.each(
                all.size(),
                jobs,
                "making pages",
                progress,
                i -> {
                    if (all.get(i) instanceof SiteFile.Made made) {
                        look.accept(made.path(), made.content().get());
                    } else if (all.get(i) instanceof SiteFile.Copied copied) {
                        lookAtText(copied, look);
                    }
                    return i;
                });
    }

    /** Pictures and the like are not looked at; what cannot be read is told when it is copied. */
    private static void lookAtText(SiteFile.Copied copied, BiConsumer<String, byte[]> look) {
        if (copied.path().endsWith(".txt")) {
            try {
                look.accept(copied.path(), Files.readAllBytes(copied.source()));
            } catch (IOException unreadable) {
                look.accept(copied.path(), new byte[0]);
            }
        }
    }

    /** What there is to tell of the work. */
    public BuildReport report(boolean published) {
        // of an archive with drafts nothing is ever recorded
        return report(published, drafts ? List.of() : Notes.unrecorded(permalinks));
    }

    /** What there is to tell of a published site whose addresses were recorded. */
    BuildReport recorded() {
        return report(true, Notes.recorded(permalinks));
    }

    private BuildReport report(boolean published, List<String> ofAddresses) {
        List<String> notes = new ArrayList<>(Notes.of(archive));
        notes.addAll(ofAddresses);
        int pages = (int) files.keySet().stream().filter(path -> path.endsWith(".html")).count();
        return new BuildReport(
                sourceFiles,
                archive.entries().size(),
                pages,
                leftOut,
                problems.sorted(),
                published,
                notes);
    }

    /** The files that are copied into the site. */
    List<Path> copied() {
        List<Path> copied = new ArrayList<>();
        for (SiteFile file : files.values()) {
            if (file instanceof SiteFile.Copied copy) {
                copied.add(copy.source());
            }
        }
        return copied;
    }

    /** The addresses of all files of the site. */
    public NavigableSet<String> paths() {
        return files.navigableKeySet();
    }

    /** What read the articles. */
    ReadArticles reader() {
        return reader;
    }

    /** What makes the pages. */
    PageRenderer renderer() {
        return renderer;
    }

    /** All that linking gave. */
    Linking linking() {
        return linking;
    }

    /** The linked articles. */
    public Archive archive() {
        return archive;
    }

    /** What may not be shown. */
    public List<WithheldText> withheld() {
        return withheld;
    }

    /** Adds a problem that was found in the finished site. */
    public void tell(Problem problem) {
        problems.add(problem);
    }

    /** The ledger of addresses before and after this site. */
    public Permalinks permalinks() {
        return permalinks;
    }
}
