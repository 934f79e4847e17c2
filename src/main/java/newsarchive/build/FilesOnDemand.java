package newsarchive.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.page.PagePlan;
import newsarchive.page.Site;
import newsarchive.problem.Problems;
import newsarchive.render.MachineFiles;
import newsarchive.render.PageRenderer;
import newsarchive.render.SearchTexts;
import org.jspecify.annotations.Nullable;

/**
 * Makes single files of a site. Pages of articles and their texts for the search are made without
 * planning the site; with any other file all but the search index is planned. Safe for many
 * threads.
 */
final class FilesOnDemand {
    private final Archive archive;
    private final Site site;
    private final PageRenderer renderer;
    private final Map<String, Entry> articles = new HashMap<>();
    private final Map<String, Entry> texts = new HashMap<>();
    private @Nullable Map<String, Supplier<byte[]>> planned;

    FilesOnDemand(Archive archive, Site site, PageRenderer renderer) {
        this.archive = archive;
        this.site = site;
        this.renderer = renderer;
    }

    /**
     * A renderer by the archive's own templates.
     *
     * @param heard hears how long templates take; null for nobody
     */
    static PageRenderer renderer(
            Path root, Site site, Problems problems, @Nullable ObjLongConsumer<String> heard) {
        Path own = root.resolve("templates");
        return new PageRenderer(Files.isDirectory(own) ? own : null, site, problems, heard);
    }

    /** Says that the page of an article may be wanted. */
    void mayBe(Entry entry) {
        articles.put(entry.path(), entry);
        texts.put(SearchTexts.stem(entry), entry);
    }

    /** The bytes of a file; null where the site has none at {@code path}. */
    synchronized byte @Nullable [] make(String path) {
        Entry entry = articles.get(path);
        if (entry != null) {
            return renderer.render(PagePlan.article(archive, site, entry.index()));
        }
        Entry quoted = texts.get(SearchTexts.stem(path));
        if (quoted != null) {
            return SearchTexts.of(archive, quoted).get(path);
        }
        if (planned == null) {
            planned = plan();
        }
        Supplier<byte[]> file = planned.get(path);
        return file == null ? null : file.get();
    }

    private Map<String, Supplier<byte[]>> plan() {
        PagePlan pages = PagePlan.of(archive);
        List<String> paths = pages.paths();
        Map<String, Supplier<byte[]>> all =
                new TreeMap<>(MachineFiles.withoutSearch(archive, paths, renderer));
        for (int i = 0; i < paths.size(); i++) {
            int number = i;
            all.put(paths.get(i), () -> renderer.render(pages.get(number)));
        }
        return all;
    }
}
