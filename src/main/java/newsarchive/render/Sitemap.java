package newsarchive.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.article.Curation;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Redirect;
import newsarchive.link.Tombstone;
import newsarchive.page.SiteUrls;
import org.jspecify.annotations.Nullable;

/** Lists the pages that search engines may find (sitemaps.org 0.9). */
final class Sitemap {
    /** The sitemap, or the index of sitemaps. */
    static final String PATH = "sitemap.xml";

    /** More addresses than this need an index. */
    static final int MOST = 50_000;

    private final @Nullable String baseUrl;
    private final List<Address> addresses = new ArrayList<>();

    /**
     * A page.
     *
     * @param location absolute, or relative without a base URL
     * @param changed the day of the curator's last change, null when unknown
     */
    public record Address(String location, @Nullable String changed) {}

    /**
     * The pages of an archive; redirects, tombstones and the page for what is not found are left
     * out.
     */
    Sitemap(Archive archive, List<String> pages) {
        this.baseUrl = archive.config().baseUrl();
        Map<String, String> changes = new HashMap<>();
        for (Entry entry : archive.entries()) {
            Curation curation = entry.article().curation();
            LocalDate day = curation.modified() == null ? curation.added() : curation.modified();
            if (day != null) {
                changes.put(entry.path(), day.toString());
            }
        }
        Set<String> hidden = new HashSet<>(Set.of("404.html"));
        archive.redirects().stream().map(Redirect::path).forEach(hidden::add);
        archive.tombstones().stream().map(Tombstone::path).forEach(hidden::add);
        for (String page : pages) {
            if (!hidden.contains(page)) {
                addresses.add(new Address(location(page), changes.get(page)));
            }
        }
    }

    /** The addresses of each file by the file's path; of one file that is {@link #PATH} itself. */
    Map<String, List<Address>> files() {
        Map<String, List<Address>> files = new LinkedHashMap<>();
        if (addresses.size() <= MOST) {
            files.put(PATH, addresses);
            return files;
        }
        for (int from = 0; from < addresses.size(); from += MOST) {
            String path = "sitemap-" + (from / MOST + 1) + ".xml";
            files.put(path, addresses.subList(from, Math.min(from + MOST, addresses.size())));
        }
        return files;
    }

    /** The address of a file as sitemaps name it. */
    String location(String path) {
        String absolute = SiteUrls.absolute(baseUrl, path);
        return absolute == null ? SiteUrls.encode(path) : absolute;
    }
}
