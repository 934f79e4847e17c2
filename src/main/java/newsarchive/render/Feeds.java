package newsarchive.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import newsarchive.article.Access;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.config.ArchiveConfig;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Taxonomy;
import newsarchive.link.TextUse;
import newsarchive.page.BesidePage;
import newsarchive.page.SiteUrls;
import org.jspecify.annotations.Nullable;

/**
 * Makes the Atom feeds: one of the archive, one of each tag, author and publisher beside its page.
 * A feed lists the articles whose day is known, the newest to the archive first; all times come
 * from committed files, never from the clock.
 */
final class Feeds {
    /** The archive's own feed. */
    static final String PATH = "feed.xml";

    /** The same as a JSON Feed. */
    static final String JSON_PATH = "feed.json";

    private static final int MOST_ENTRIES = 50;
    private static final int SUMMARY_WORDS = 60;
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final Archive archive;
    private final ArchiveConfig config;
    private final List<String> ids;
    private final List<Integer> newest;

    Feeds(Archive archive) {
        this.archive = archive;
        this.config = archive.config();
        this.ids = StableIds.of(archive.entries());
        this.newest =
                IntStream.range(0, archive.entries().size())
                        .boxed()
                        .filter(index -> day(index) != null)
                        .sorted(Comparator.comparing(this::day, Comparator.reverseOrder()))
                        .toList();
    }

    /** All feeds by path; each is made when it is asked for. */
    Map<String, Supplier<AtomFeed>> all() {
        Map<String, Supplier<AtomFeed>> feeds = new LinkedHashMap<>();
        feeds.put(PATH, () -> feed(PATH, "index.html", config.title(), newest));
        int[] ranks = ranks();
        for (Taxonomy taxonomy : archive.taxonomies()) {
            for (Taxonomy.Term term : taxonomy.terms()) {
                String path = BesidePage.path(term.path(), ".xml");
                feeds.put(path, () -> term(path, term, ranks));
            }
        }
        return feeds;
    }

    /** The archive's own feed as a JSON Feed, version 1.1. */
    byte[] json() {
        AtomFeed feed = feed(JSON_PATH, "index.html", config.title(), newest);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.page());
        json.put("feed_url", feed.self());
        json.put("description", config.description());
        json.put("language", feed.language());
        json.put("authors", List.of(Map.of("name", feed.author())));
        json.put("items", feed.entries().stream().map(Feeds::json).toList());
        return (JsonText.of(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> json(AtomFeed.Item item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("url", item.page());
        json.put("external_url", item.original());
        json.put("title", item.title());
        // one of content_text and content_html must be there
        json.put("content_text", item.summary() == null ? item.title() : item.summary());
        json.put("date_published", item.published());
        json.put("date_modified", item.updated());
        json.put("authors", item.authors().stream().map(name -> Map.of("name", name)).toList());
        json.put("tags", item.tags());
        json.put("language", item.language());
        return json;
    }

    private AtomFeed term(String path, Taxonomy.Term term, int[] ranks) {
        List<Integer> entries =
                term.entries().stream()
                        .filter(index -> ranks[index] >= 0)
                        .sorted(Comparator.comparingInt(index -> ranks[index]))
                        .toList();
        return feed(path, term.path(), term.name() + " · " + config.title(), entries);
    }

    /** The place of each article among the newest, -1 for those whose day is unknown. */
    private int[] ranks() {
        int[] ranks = new int[archive.entries().size()];
        java.util.Arrays.fill(ranks, -1);
        for (int i = 0; i < newest.size(); i++) {
            ranks[newest.get(i)] = i;
        }
        return ranks;
    }

    private AtomFeed feed(String path, String page, String title, List<Integer> entries) {
        List<AtomFeed.Item> items =
                entries.stream().limit(MOST_ENTRIES).map(index -> item(path, index)).toList();
        String updated =
                items.stream().map(AtomFeed.Item::updated).max(String::compareTo).orElse(NEVER);
        String base = config.baseUrl() == null ? config.title() : config.baseUrl();
        return new AtomFeed(
                StableIds.of("feed " + base + " " + path),
                XmlText.of(title),
                config.language(),
                address(path, page),
                SiteUrls.absolute(config.baseUrl(), path),
                updated,
                XmlText.of(config.curator() == null ? config.title() : config.curator()),
                XmlText.orNull(config.rights()),
                items);
    }

    private AtomFeed.Item item(String feed, int index) {
        Entry entry = archive.entries().get(index);
        Metadata metadata = entry.article().metadata();
        LocalDate published = published(metadata.date());
        if (!StableIds.isByAddress(entry, ids.get(index))) {
            TextUse.ofText(index);
        }
        return new AtomFeed.Item(
                ids.get(index),
                title(entry),
                address(feed, entry.path()),
                original(metadata.url()),
                metadata.language(),
                published == null ? null : stamp(published),
                updated(index),
                authors(entry),
                entry.tags().stream()
                        .map(tag -> XmlText.of(archive.tags().terms().get(tag).name()))
                        .toList(),
                XmlText.orNull(summary(entry)));
    }

    /** Atom wants words in a title; a headline of nothing but controls has none left. */
    private static String title(Entry entry) {
        String title = XmlText.of(entry.headline());
        return title.isBlank() ? entry.path() : title;
    }

    private List<String> authors(Entry entry) {
        List<String> names = new ArrayList<>();
        entry.authors().forEach(place -> names.add(archive.authors().terms().get(place).name()));
        if (names.isEmpty() && entry.publisher() >= 0) {
            names.add(archive.publisherTerms().terms().get(entry.publisher()).name());
        }
        return names.stream().map(XmlText::of).filter(name -> !name.isBlank()).toList();
    }

    private static @Nullable String summary(Entry entry) {
        String stated = entry.article().metadata().summary();
        if (stated != null && !stated.isBlank()) {
            return stated;
        }
        boolean readable = entry.access() == Access.FULL || entry.access() == Access.EXCERPT;
        return readable ? entry.opening(SUMMARY_WORDS) : null;
    }

    private static @Nullable String original(@Nullable String url) {
        boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
        return web && url.chars().allMatch(c -> c > ' ' && c < 0x7f && "<>\"".indexOf(c) < 0)
                ? url
                : null;
    }

    /** Absolute by the base URL; without one relative to the feed. */
    private String address(String feed, String path) {
        String absolute = SiteUrls.absolute(config.baseUrl(), path);
        return absolute != null ? absolute : SiteUrls.from(feed).to(path);
    }

    /** The day an article came to the archive, else its own; null when neither is known. */
    private @Nullable LocalDate day(int index) {
        LocalDate added = archive.entries().get(index).article().curation().added();
        return added != null
                ? added
                : published(archive.entries().get(index).article().metadata().date());
    }

    private String updated(int index) {
        LocalDate day = day(index);
        LocalDate modified = archive.entries().get(index).article().curation().modified();
        boolean later = modified != null && (day == null || modified.isAfter(day));
        return stamp(later ? modified : day);
    }

    private static @Nullable LocalDate published(@Nullable PublicationDate date) {
        return date instanceof PublicationDate.Day day ? day.date() : null;
    }

    private static String stamp(@Nullable LocalDate day) {
        return day == null ? NEVER : day + "T00:00:00Z";
    }
}
