package newsarchive.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import newsarchive.article.Provenance;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.MediaFile;
import newsarchive.page.DownloadsPage;
import newsarchive.page.PagePlan;
import newsarchive.page.Site;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Problems;
import newsarchive.publish.SiteWriter;
import newsarchive.render.Assets;
import newsarchive.render.MachineFiles;
import newsarchive.render.PageRenderer;
import newsarchive.text.Timing;
import org.jspecify.annotations.Nullable;

/** Lists every file a site will consist of. */
final class SitePlan {
    private final NavigableMap<String, SiteFile> files = new TreeMap<>();
    private final Problems problems;

    private SitePlan(Problems problems) {
        this.problems = problems;
    }

    /**
     * The files of an archive's site, by path.
     *
     * @param jobs threads to make the search index with, at least 1
     * @param problems gets what goes wrong in templates when a page is made
     * @param renderer of this archive's site
     * @param timing hears of what takes long
     */
    static NavigableMap<String, SiteFile> of(
            Path root,
            Archive archive,
            int jobs,
            Problems problems,
            PageRenderer renderer,
            Timing timing) {
        SitePlan plan = new SitePlan(problems);
        Path ownTemplates = root.resolve("templates");
        Path templates = Files.isDirectory(ownTemplates) ? ownTemplates : null;
        Site site = Site.of(archive);
        plan.pages(archive, jobs, renderer, timing);
        Assets.of(templates, site)
                .forEach((path, bytes) -> plan.add(new SiteFile.Made(path, () -> bytes)));
        for (MediaFile media : archive.media()) {
            plan.add(
                    media.isPacked()
                            ? new SiteFile.Made(media.path(), () -> unpacked(media))
                            : new SiteFile.Copied(media.path(), media.source()));
        }
        plan.originals(root, archive);
        StaticFiles.of(root, problems).forEach(plan::addStatic);
        if (archive.config().downloads()) {
            List<SiteFile> all = List.copyOf(plan.files.values());
            TakeAway.of(archive, all, renderer, problems).forEach(plan::add);
        }
        return plan.files;
    }

    /** Tells how long templates take where anybody wants to know. */
    static @Nullable ObjLongConsumer<String> heard(Progress progress) {
        return progress.measures()
                ? (template, nanos) -> progress.took(Progress.Kind.TEMPLATE, template, nanos)
                : null;
    }

    private static byte[] unpacked(MediaFile media) {
        try {
            return media.bytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void pages(Archive archive, int jobs, PageRenderer renderer, Timing timing) {
        PagePlan pages = PagePlan.of(archive);
        List<String> paths = new ArrayList<>(pages.paths());
        for (int i = 0; i < pages.size(); i++) {
            int index = i;
            add(new SiteFile.Made(paths.get(i), () -> renderer.render(pages.get(index))));
        }
        if (archive.config().downloads()) {
            paths.add(DownloadsPage.PATH);
        }
        MachineFiles.of(archive, paths, renderer, jobs, timing)
                .forEach((path, content) -> add(new SiteFile.Made(path, content)));
    }

    /** The untouched sources, as plain text whatever they are: a saved page must not run here. */
    private void originals(Path root, Archive archive) {
        for (Entry entry : archive.entries()) {
            Provenance source = entry.article().provenance();
            if (Collections.binarySearch(archive.originals(), source.file()) >= 0) {
                String path = Archive.originalPath(source.sha256());
                add(new SiteFile.Copied(path, root.resolve(source.file())));
            }
        }
    }

    private void add(SiteFile file) {
        files.put(file.path(), file);
    }

    /** The curator's own file never takes the place of a page in silence. */
    private void addStatic(String path, Path source) {
        if (files.containsKey(path) || SiteWriter.OWN_FILES.contains(path)) {
            problems.add(
                    Problem.warning(
                            "static-collision",
                            Position.of("static/" + path),
                            "\""
                                    + path
                                    + "\" is also a page or file that the build makes, and was"
                                    + " not copied",
                            "give it another name; to change a page, override its template"));
            return;
        }
        add(new SiteFile.Copied(path, source));
    }
}
