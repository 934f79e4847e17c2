package newsarchive.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import newsarchive.cache.KeptArticles;
import newsarchive.cache.KeptSite;
import newsarchive.cache.LastBuild;
import newsarchive.cache.PackedReader;
import newsarchive.ledger.Ledger;
import newsarchive.ledger.LedgerFile;
import newsarchive.link.TextUse;
import newsarchive.publish.Publication;
import newsarchive.publish.PublishException;
import newsarchive.publish.SiteWriter;
import newsarchive.source.TreeStamp;
import newsarchive.text.Scratch;
import org.jspecify.annotations.Nullable;

/**
 * Builds a site. The stages, each of which knows only those before it: read the settings, list the
 * sources, read the articles, link them, plan the pages ({@link PlannedSite}); then make every file
 * and publish them together, or, with an error anywhere, nothing at all. Where nothing has changed
 * since the last build ({@link LastBuild}), its report is given again and nothing is done.
 */
public final class BuildSite {
    private BuildSite() {}

    /**
     * Builds what {@code request} asks for.
     *
     * @throws PublishException when the machine fails or the output folder may not be used; the
     *     site that stood there still stands
     */
    public static BuildReport build(BuildRequest request, Progress progress)
            throws PublishException {
        LastBuild last = LastBuild.look(request.root(), request.out(), KeptReport.asked(request));
        BuildReport unchanged = request.record() ? null : KeptReport.read(last.unchanged());
        if (unchanged != null) {
            return unchanged;
        }
        try {
            BuildReport edited = BuildEdits.build(request, last, progress);
            return edited == null ? build(request, progress, last) : edited;
        } catch (PackedReader.DamagedException damaged) {
            // what an earlier build left was changed by something else
            KeptArticles.forget(request.root());
            KeptSite.forget(request.root());
            return build(request, progress, last);
        }
    }

    private static BuildReport build(BuildRequest request, Progress progress, LastBuild last)
            throws PublishException {
        try (Publication publication =
                        SiteWriter.open(request.root(), request.out(), request.force());
                KeptArticles kept =
                        KeptArticles.open(
                                request.root(), last.begun(), KeptSettings.of(request.root()));
                Scratch room = KeptArticles.room(request.root())) {
            PlannedSite site = PlannedSite.plan(request, progress, kept, room);
            Map<String, TextUse> uses = new ConcurrentHashMap<>();
            progress.timed(
                    Progress.Kind.STAGE,
                    "make and write files",
                    () -> write(site, request, publication, progress, uses));
            boolean sound = site.isSound(request.strict());
            if (sound) {
                last.forget();
                progress.timed(
                        Progress.Kind.STAGE,
                        "put in place",
                        () -> published(publication, request.jobs()));
                TreeStamp built = publication.stamp();
                List<String> size = Notes.ofSize(built.bytes(), built.files());
                BuildReport report = site.report(true).noting(size);
                last.keep(built, site.copied(), told -> KeptReport.write(told, report));
                keep(request.root(), last.identity(), site, uses);
                if (request.record()) {
                    record(site, request.root());
                    return site.recorded().noting(size);
                }
                return report;
            }
            return site.report(sound);
        }
    }

    /** Leaves to an edit what it needs to prove and make. */
    private static void keep(
            Path root, @Nullable String identity, PlannedSite site, Map<String, TextUse> uses) {
        if (identity == null) {
            KeptSite.forget(root);
        } else {
            KeptSite.write(root, identity, site.linking(), uses);
        }
    }

    private static boolean published(Publication publication, int jobs) throws PublishException {
        publication.publish(jobs);
        return true;
    }

    /** Writes the ledger once the site stands, so that it never names what was not published. */
    private static void record(PlannedSite site, Path root) throws PublishException {
        try {
            LedgerFile.write(root, site.permalinks().before(), site.permalinks().after());
        } catch (IOException failure) {
            PublishException told =
                    new PublishException(
                            "ledger-not-written",
                            "the site is published, but its addresses could not be recorded in \""
                                    + root.resolve(Ledger.FILE)
                                    + "\"",
                            "make that file writable, then: archive build --record");
            told.initCause(failure);
            throw told;
        }
    }

    /**
     * Makes every file, and writes it while nothing stands against publishing: after an error the
     * rest is made all the same, so that one run names all that is wrong in the templates.
     */
    private static boolean write(
            PlannedSite site,
            BuildRequest request,
            Publication publication,
            Progress progress,
            Map<String, TextUse> uses)
            throws PublishException {
        List<List<SiteFile>> groups = WritingOrder.of(site.files());
        boolean writes = site.isSound(request.strict());
        List<PublishException> failures =
                Workers.each(
                        groups.size(),
                        request.jobs(),
                        "writing",
                        progress,
                        i -> write(groups.get(i), publication, writes, progress, uses));
        for (PublishException failure : failures) {
            if (failure != null) {
                throw failure;
            }
        }
        return writes;
    }

    private static @Nullable PublishException write(
            List<SiteFile> files,
            Publication publication,
            boolean writes,
            Progress progress,
            Map<String, TextUse> uses) {
        for (SiteFile file : files) {
            PublishException failure =
                    progress.timed(
                            Progress.Kind.FILE,
                            file.path(),
                            () -> write(file, publication, writes, uses));
            if (failure != null) {
                return failure;
            }
        }
        return null;
    }

    private static @Nullable PublishException write(
            SiteFile file, Publication publication, boolean writes, Map<String, TextUse> uses) {
        try {
            if (file instanceof SiteFile.Made made) {
                byte[][] content = new byte[1][];
                TextUse use = TextUse.during(() -> content[0] = made.content().get());
                if (writes) {
                    publication.write(made.path(), content[0]);
                    uses.put(made.path(), use);
                }
            } else if (file instanceof SiteFile.Copied copied && writes) {
                publication.copy(copied.path(), copied.source());
            }
            return null;
        } catch (PublishException failure) {
            return failure;
        }
    }
}
