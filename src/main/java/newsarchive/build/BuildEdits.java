package newsarchive.build;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.cache.KeptArticles;
import newsarchive.cache.KeptPages;
import newsarchive.cache.KeptSite;
import newsarchive.cache.LastBuild;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.ConfigReader;
import newsarchive.config.Settings;
import newsarchive.health.LinkHealth;
import newsarchive.health.LinkHealthFile;
import newsarchive.ledger.Ledger;
import newsarchive.ledger.LedgerFile;
import newsarchive.link.Archive;
import newsarchive.link.EditEffect;
import newsarchive.link.Entry;
import newsarchive.link.RecordedEdit;
import newsarchive.page.PagePlan;
import newsarchive.page.Site;
import newsarchive.problem.Problem;
import newsarchive.problem.Problems;
import newsarchive.publish.PublishException;
import newsarchive.publish.SitePatch;
import newsarchive.render.PageRenderer;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
import newsarchive.source.SourceListing;
import newsarchive.source.SourceTree;
import newsarchive.source.TreeStamp;
import newsarchive.text.Meanwhile;
import newsarchive.words.NameSpellings;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * Builds a site of which only the texts of some articles were edited: reads those, proves that
 * nothing else can have changed, makes the files in which something of their texts stands, and
 * leaves all others alone. Where it cannot prove that, it does nothing, and all is built.
 */
final class BuildEdits {
    private static final int MOST_EDITS = 8;

    private final BuildRequest request;
    private final LastBuild last;
    private final LastBuild.Edits edits;
    private final BuildReport before;
    private final Ledger ledger;
    private final Problems problems = new Problems();
    private final List<EditedFiles.Edit> all = new ArrayList<>();

    /** Articles with other related articles. */
    private final Set<Integer> felt = new TreeSet<>();

    /** Paths of files that shall be made anew. */
    private final Set<String> wanted = new LinkedHashSet<>();

    private BuildEdits(
            BuildRequest request, LastBuild last, LastBuild.Edits edits, BuildReport before) {
        this.request = request;
        this.last = last;
        this.edits = edits;
        this.before = before;
        this.ledger = LedgerFile.read(request.root()).ledger();
    }

    /**
     * Builds what was edited since {@code last}.
     *
     * @return null where all must be built
     * @throws PublishException as {@link BuildSite#build}
     */
    static @Nullable BuildReport build(BuildRequest request, LastBuild last, Progress progress)
            throws PublishException {
        LastBuild.Edits edits = request.record() ? null : last.edits();
        BuildReport before = edits == null ? null : KeptReport.read(edits.told());
        if (before == null || edits.files().isEmpty() || edits.files().size() > MOST_EDITS) {
            return null;
        }
        List<SourceFile> sources = sources(request.root(), edits.files());
        if (sources == null) {
            return null;
        }
        BuildEdits build = new BuildEdits(request, last, edits, before);
        try (SitePatch patch = SitePatch.open(request.root(), request.out())) {
            return patch == null ? null : build.build(patch, sources);
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** The files as sources of articles; null where one is something else. */
    private static @Nullable List<SourceFile> sources(Path root, List<Path> files) {
        List<SourceFile> sources = new ArrayList<>();
        try {
            Path real = root.toRealPath();
            Path top = root.toAbsolutePath().normalize();
            for (Path file : files) {
                Path relative = top.relativize(file);
                String name =
                        Normalizer.normalize(
                                relative.toString().replace('\\', '/'), Normalizer.Form.NFC);
                Path place = real.resolve(relative);
                if (!name.startsWith("articles/")
                        || SourceKind.of(name).isEmpty()
                        || !place.toRealPath().equals(place)) {
                    return null;
                }
                SourceListing found = SourceTree.single(place, name);
                sources.addAll(found.files());
            }
            return sources;
        } catch (IOException unseen) {
            return null;
        }
    }

    private @Nullable BuildReport build(SitePatch patch, List<SourceFile> sources)
            throws PublishException, IOException {
        try (Meanwhile<Boolean> prepared = Meanwhile.of(() -> patch.prepare(request.jobs()));
                KeptArticles kept =
                        KeptArticles.open(
                                request.root(), last.begun(), KeptSettings.of(request.root()))) {
            if (kept == null || !sources.stream().allMatch(s -> kept.knows(s.name()))) {
                return null;
            }
            Settings settings = ConfigReader.read(request.root());
            NameSpellings names = new NameSpellings(settings.names());
            try (Meanwhile<@Nullable KeptSite> opening =
                    Meanwhile.of(
                            () -> KeptSite.open(request.root(), edits.before(), kept, names))) {
                List<ReadFile> read = read(settings, kept, sources);
                try (Meanwhile<?> keeping = Meanwhile.doing(kept::finishWithOthers);
                        KeptSite site = opening.get()) {
                    BuildReport report =
                            site == null
                                    ? null
                                    : build(patch, prepared, sources, read, settings, kept, site);
                    keeping.get();
                    return report;
                }
            }
        }
    }

    private @Nullable BuildReport build(
            SitePatch patch,
            Meanwhile<Boolean> prepared,
            List<SourceFile> sources,
            List<ReadFile> read,
            Settings settings,
            KeptArticles kept,
            KeptSite site)
            throws PublishException, IOException {
        try (Meanwhile<PageRenderer> renderer = Meanwhile.of(() -> rehearsed(site, settings))) {
            Archive now = linked(sources, read, settings, kept, site);
            return now == null ? null : made(patch, prepared, renderer, now, site);
        }
    }

    /** Makes a page as it was, so that templates are read while edits are looked at. */
    private PageRenderer rehearsed(KeptSite site, Settings settings) {
        Archive before = site.archive(settings, config(settings), LinkHealth.NONE, Map.of());
        Site shared = Site.of(before);
        PageRenderer renderer = FilesOnDemand.renderer(request.root(), shared, problems, null);
        renderer.render(PagePlan.article(before, shared, 0));
        return renderer;
    }

    private ArchiveConfig config(Settings settings) {
        return request.baseUrl() == null
                ? settings.archive()
                : settings.archive().withBaseUrl(request.baseUrl());
    }

    private static List<ReadFile> read(
            Settings settings, KeptArticles kept, List<SourceFile> sources) {
        ReadArticles reader = new ReadArticles(settings, kept);
        return sources.stream()
                .map(source -> reader.read(List.of(source), 1, Progress.SILENT).get(0))
                .toList();
    }

    /** The archive with the edits; null where more than their own texts may be others. */
    private @Nullable Archive linked(
            List<SourceFile> sources,
            List<ReadFile> read,
            Settings settings,
            KeptArticles kept,
            KeptSite site) {
        ArchiveConfig config = config(settings);
        if (config.downloads() || config.originals()) {
            return null;
        }
        LinkHealth health = LinkHealthFile.read(request.root()).health();
        List<Problem> told = new ArrayList<>(this.before.problems());
        for (int i = 0; i < read.size(); i++) {
            if (!look(
                    sources.get(i).name(),
                    read.get(i),
                    site.archive(settings, config, health, Map.of()),
                    kept,
                    site,
                    told)) {
                return null;
            }
        }
        problems.addAll(told);
        Map<Integer, Entry> edited = new LinkedHashMap<>();
        for (EditedFiles.Edit edit : all) {
            int place = edit.was().index();
            edited.put(place, EditEffect.edited(site.entry(place, edit.read()), edit.reread()));
        }
        return site.archive(settings, config, health, edited);
    }

    private @Nullable BuildReport made(
            SitePatch patch,
            Meanwhile<Boolean> prepared,
            Meanwhile<PageRenderer> renderer,
            Archive now,
            KeptSite site)
            throws PublishException, IOException {
        TreeStamp standing = last.untouched();
        if (standing == null) {
            return null;
        }
        EditedFiles files = EditedFiles.of(now, site, patch, renderer, all, felt, wanted);
        if (files == null
                || problems.hasErrors()
                || (request.strict() && !problems.sorted().isEmpty())
                || !prepared.get()) {
            return null;
        }
        List<String> sizeBefore = Notes.ofSize(standing.bytes(), standing.files());
        last.forget();
        try (Meanwhile<?> pages = Meanwhile.doing(() -> keepPages(files.made().keySet()))) {
            patch.publish(files.made(), files.gone(), standing);
            site.keepEdits(edits.identity());
            pages.get();
        }
        BuildReport report = report(sizeBefore, Notes.ofSize(standing.bytes(), standing.files()));
        last.keep(standing, List.of(), keeping -> KeptReport.write(keeping, report));
        return report;
    }

    /** What tells pages is of use only with the list of sources that is kept last. */
    private void keepPages(Set<String> made) {
        KeptPages.read(request.root(), edits.before(), last.rest())
                .without(made)
                .write(request.root(), edits.identity(), last.rest());
    }

    /** Looks at an edited source; false where more than its texts may have changed. */
    private boolean look(
            String source,
            ReadFile is,
            Archive archive,
            KeptArticles kept,
            KeptSite site,
            List<Problem> told) {
        KeptArticles.Found was = kept.before(source);
        Map<Integer, Integer> places = site.entriesOf(source);
        int articles = was.articles().size();
        if (is.articles().size() != articles || places.size() != articles) {
            return false;
        }
        for (int i = 0; i < articles; i++) {
            Integer place = places.get(i);
            ReadArticle before = was.articles().get(i);
            ReadArticle after = is.articles().get(i);
            if (place == null
                    || !RecordedEdit.keepsItsLine(
                            ledger,
                            before.article(),
                            after.article(),
                            bytes -> kept.hasOther(source, bytes))
                    || !look(archive, site, place, before, after)) {
                return false;
            }
        }
        return replace(
                told,
                source,
                problems(was.problems(), was.articles()),
                problems(is.problems(), is.articles()));
    }

    private boolean look(
            Archive archive, KeptSite site, int place, ReadArticle before, ReadArticle after) {
        Entry entry = site.entry(place, before);
        EditEffect.Others others = EditEffect.of(site, archive, entry, before, after);
        if (others == null) {
            return false;
        }
        all.add(new EditedFiles.Edit(entry, before, after));
        felt.addAll(others.entries());
        others.stories().values().forEach(story -> wanted.add(story.path()));
        site.add(place, after.words(), others.stories());
        return true;
    }

    private static List<Problem> problems(List<Problem> ofFile, List<ReadArticle> read) {
        List<Problem> problems = new ArrayList<>(ofFile);
        read.forEach(one -> problems.addAll(one.article().problems()));
        return problems;
    }

    /**
     * Puts the problems of a source in place of those it had. What linking told of it is not known
     * anew, so it must have told nothing.
     */
    private static boolean replace(
            List<Problem> told, String source, List<Problem> was, List<Problem> is) {
        Set<Problem> own = new HashSet<>(was);
        for (Problem problem : told) {
            boolean here = problem.position().file().equals(source);
            boolean also = problem.also().stream().anyMatch(place -> place.file().equals(source));
            if (also || (here && !own.contains(problem))) {
                return false;
            }
        }
        told.removeIf(own::contains);
        told.addAll(is);
        return true;
    }

    private BuildReport report(List<String> sizeBefore, List<String> size) {
        List<String> notes = new ArrayList<>(before.notes());
        notes.removeAll(sizeBefore);
        notes.addAll(size);
        return new BuildReport(
                before.files(),
                before.articles(),
                before.pages(),
                before.leftOut(),
                problems.sorted(),
                true,
                notes);
    }
}
