package newsarchive.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import newsarchive.config.ArchiveConfig;
import newsarchive.link.Archive;
import newsarchive.page.SiteUrls;
import newsarchive.text.Opening;
import newsarchive.text.Timing;

/**
 * The files of a site that programs read: feeds, sitemap, robots.txt, the list of articles, the
 * search index, previews of links. Each is made when it is asked for; asking twice gives the same
 * bytes. Safe for many threads.
 */
public final class MachineFiles {
    /** OpenSearch allows a name of 16 characters, which readers of it do not insist on. */
    private static final int NAME_WORDS = 4;

    private final Archive archive;
    private final PageRenderer renderer;
    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    private MachineFiles(Archive archive, PageRenderer renderer) {
        this.archive = archive;
        this.renderer = renderer;
    }

    /**
     * The files by path relative to the site's root, in a fixed order.
     *
     * @param pages addresses of all HTML pages, redirects included
     * @param jobs threads to make the search index with, at least 1
     * @param timing hears of the search index
     */
    public static Map<String, Supplier<byte[]>> of(
            Archive archive, List<String> pages, PageRenderer renderer, int jobs, Timing timing) {
        Map<String, Supplier<byte[]>> files = withoutSearch(archive, pages, renderer);
        files.putAll(timing.of("search index", () -> SearchIndex.of(archive, jobs)));
        return files;
    }

    /** The same without the search index, which must be made before it can be listed. */
    public static Map<String, Supplier<byte[]>> withoutSearch(
            Archive archive, List<String> pages, PageRenderer renderer) {
        MachineFiles machine = new MachineFiles(archive, renderer);
        machine.feeds();
        machine.sitemap(new Sitemap(archive, pages));
        machine.openSearch();
        machine.files.putAll(new TermBibliographies(archive).files());
        machine.files.put(ArticlesJson.PATH, () -> ArticlesJson.of(archive));
        machine.files.putAll(Previews.of(archive));
        return machine.files;
    }

    private void feeds() {
        Feeds feeds = new Feeds(archive);
        files.put(Feeds.JSON_PATH, feeds::json);
        feeds.all()
                .forEach(
                        (path, feed) ->
                                template(
                                        path,
                                        "feed/atom.xml.peb",
                                        () -> Map.of("feed", feed.get())));
    }

    private void sitemap(Sitemap sitemap) {
        Map<String, List<Sitemap.Address>> parts = sitemap.files();
        parts.forEach(
                (path, addresses) ->
                        template(
                                path,
                                "feed/sitemap.xml.peb",
                                () -> Map.of("addresses", addresses)));
        if (!parts.containsKey(Sitemap.PATH)) {
            List<String> locations = parts.keySet().stream().map(sitemap::location).toList();
            template(
                    Sitemap.PATH,
                    "feed/sitemap-index.xml.peb",
                    () -> Map.of("locations", locations));
        }
        Map<String, Object> robots = new LinkedHashMap<>();
        // robots.txt has no relative addresses (RFC 9309), so without a base URL it names none
        robots.put("sitemap", SiteUrls.absolute(archive.config().baseUrl(), Sitemap.PATH));
        template("robots.txt", "feed/robots.txt.peb", () -> robots);
    }

    /** Browsers offer the search by an address that must be absolute. */
    private void openSearch() {
        ArchiveConfig config = archive.config();
        if (config.baseUrl() == null) {
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", XmlText.of(Opening.words(config.title(), NAME_WORDS)));
        values.put("description", XmlText.of(config.description()));
        values.put("language", config.language());
        values.put("base", config.baseUrl());
        template("opensearch.xml", "feed/opensearch.xml.peb", () -> values);
    }

    private void template(String path, String template, Supplier<Map<String, Object>> values) {
        files.put(path, () -> renderer.render(template, path, values.get()));
    }
}
