package newsarchive.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import newsarchive.cache.KeptArticles;
import newsarchive.cache.KeptPages;
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
import newsarchive.text.ManyThreads;
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
            KeptPages.forget(request.root());
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
            StandingFiles standing =
                    StandingFiles.of(request.root(), last, kept, site.archive(), request.jobs());
            Map<String, TextUse> uses =
                    progress.timed(
                            Progress.Kind.STAGE,
                            "make and write files",
                            () ->
                                    new WriteFiles(
                                                    publication,
                                                    progress,
                                                    standing,
                                                    site.isSound(request.strict()))
                                            .write(site.files(), request.jobs()));
            boolean sound = site.isSound(request.strict());
            if (sound) {
                last.forget();
                progress.timed(
                        Progress.Kind.STAGE,
                        "put in place",
                        () -> {
                            Runnable keep =
                                    () -> keep(request.root(), last, site, standing.pages(), uses);
                            return published(publication, request.jobs(), keep);
                        });
                TreeStamp built = publication.stamp();
                List<String> size = Notes.ofSize(built.bytes(), built.files());
                BuildReport report = site.report(true).noting(size);
                last.keep(built, site.copied(), told -> KeptReport.write(told, report));
                if (request.record()) {
                    record(site, request.root());
                    return site.recorded().noting(size);
                }
                return report;
            }
            return site.report(sound);
        }
    }

    /** Leaves to later builds what they need to prove that something need not be made. */
    private static void keep(
            Path root,
            LastBuild last,
            PlannedSite site,
            KeptPages pages,
            Map<String, TextUse> uses) {
        String identity = last.identity();
        if (identity == null) {
            KeptSite.forget(root);
            KeptPages.forget(root);
        } else {
            KeptSite.write(root, identity, site.linking(), uses);
            pages.write(root, identity, last.rest());
        }
    }

    /** Publishes, and meanwhile does what nobody looks at before {@link LastBuild#keep}. */
    private static boolean published(Publication publication, int jobs, Runnable meanwhile)
            throws PublishException {
        for (PublishException failure :
                ManyThreads.each(
                        2,
                        jobs,
                        "putting in place",
                        i -> i == 0 ? failure(publication, jobs) : done(meanwhile))) {
            if (failure != null) {
                throw failure;
            }
        }
        return true;
    }

    private static @Nullable PublishException failure(Publication publication, int jobs) {
        try {
            publication.publish(jobs);
            return null;
        } catch (PublishException failure) {
            return failure;
        }
    }

    private static @Nullable PublishException done(Runnable work) {
        work.run();
        return null;
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
}
