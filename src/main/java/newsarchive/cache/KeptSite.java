package newsarchive.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import newsarchive.article.Article;
import newsarchive.article.Body;
import newsarchive.article.Curation;
import newsarchive.article.Metadata;
import newsarchive.article.Provenance;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Settings;
import newsarchive.health.LinkHealth;
import newsarchive.link.Archive;
import newsarchive.link.EditEffect;
import newsarchive.link.Entry;
import newsarchive.link.KeptNearness;
import newsarchive.link.Linking;
import newsarchive.link.NearArticle;
import newsarchive.link.Story;
import newsarchive.link.Taxonomy;
import newsarchive.link.TextEntry;
import newsarchive.link.TextUse;
import newsarchive.link.ThingCounts;
import newsarchive.text.LazyList;
import newsarchive.words.ArchiveWords;
import newsarchive.words.ArticleWords;
import newsarchive.words.HeldWords;
import newsarchive.words.NameSpellings;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * The archive as the last build linked it, of which an edit reads only what it needs, and what each
 * file of the site was made of. Two files: {@code site} is left by a build of everything, {@code
 * site-edits} says what edits changed since. Reading is safe for many threads.
 */
public final class KeptSite implements EditEffect.Known, AutoCloseable {
    private static final String NAME = "site";
    private static final String EDITS = "site-edits";
    private static final String KIND = "edits of a site, version 2";
    private static final String VERSION = "site, version 2\n";

    /** Texts, lengths and openings. */
    private static final int USES = 3;

    private final Path root;
    private final EditedRecords file;
    private final StoredNearness nearness;

    /** Counts of words that came since all was built. */
    private final Map<String, ThingCounts.Count> words = new TreeMap<>();

    private final KeptArticles articles;
    private final NameSpellings spellings;

    private KeptSite(Path root, RecordFile file, KeptArticles articles, NameSpellings spellings) {
        this.root = root;
        this.articles = articles;
        this.spellings = spellings;
        this.file = new EditedRecords(file);
        this.nearness = new StoredNearness(this.file);
    }

    /**
     * Keeps what a build of everything gave.
     *
     * @param identity tells this state of the sources from any other
     * @param uses which texts each file of the site was made of, by its path
     */
    public static void write(
            Path root, String identity, Linking linking, Map<String, TextUse> uses) {
        Path place = root.resolve(CacheFile.FOLDER).resolve(NAME);
        Path fresh = place.resolveSibling(NAME + ".new");
        CacheFile.delete(root, EDITS);
        try {
            try (RecordWriter tables = new RecordWriter(fresh)) {
                SiteTables.write(tables, linking, uses);
                tables.finish(VERSION + identity);
            }
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | ArithmeticException notKept) {
            CacheFile.delete(root, NAME);
        }
    }

    /**
     * Opens what there is of the site that was built from sources of this identity.
     *
     * @param articles gives the articles themselves
     * @param names the curator's
     * @return null when there is nothing
     */
    public static @Nullable KeptSite open(
            Path root, String identity, KeptArticles articles, NameSpellings names) {
        RecordFile file = RecordFile.open(root.resolve(CacheFile.FOLDER).resolve(NAME));
        if (file == null) {
            return null;
        }
        KeptSite site = new KeptSite(root, file, articles, names);
        boolean fits = false;
        try {
            PackedReader edits = CacheFile.read(root, EDITS, KIND);
            if (edits != null
                    && edits.text().equals(file.identity())
                    && edits.text().equals(identity)) {
                site.read(edits);
                fits = true;
            } else if (file.identity().equals(VERSION + identity)) {
                fits = true;
            }
        } catch (PackedReader.DamagedException notKept) {
            // all is made anew
        }
        if (!fits) {
            site.close();
        }
        return fits ? site : null;
    }

    private void read(PackedReader edits) {
        for (int left = edits.integer(); left > 0; left--) {
            words.put(edits.text(), PackNearness.count(edits));
        }
        file.read(edits);
    }

    /** Adds what linking shows of an edit, which {@link #nearness} does not tell. */
    public void add(int entry, ArticleWords now, Map<Integer, Story> stories) {
        PackedWriter prints = new PackedWriter();
        HeldWords words = now.held();
        SiteTables.prints(prints, words.sketch().toArray(), words.prints().toArray());
        file.replace(SiteTables.PRINTS, entry, prints);
        stories.forEach(
                (place, story) -> {
                    PackedWriter record = new PackedWriter();
                    PackEntry.write(record, story);
                    file.replace(SiteTables.STORIES, place, record);
                });
    }

    /** Keeps the edits for a build that finds the sources with this identity. */
    public void keepEdits(String identity) {
        PackedWriter edits = new PackedWriter();
        edits.text(file.identity());
        edits.text(identity);
        edits.number(words.size());
        words.forEach(
                (word, count) -> {
                    edits.text(word);
                    PackNearness.write(edits, count);
                });
        file.write(edits);
        CacheFile.write(root, EDITS, KIND, edits);
    }

    /** Forgets all of it. */
    public static void forget(Path root) {
        CacheFile.delete(root, NAME);
        CacheFile.delete(root, EDITS);
    }

    /** The places of the published articles of a source, by their places in it. */
    public Map<Integer, Integer> entriesOf(String source) {
        Map<Integer, Integer> entries = new TreeMap<>();
        file.each(
                SiteTables.ENTRIES,
                (number, bytes, from, length) -> {
                    PackedReader record = new PackedReader(bytes, from, length);
                    if (record.text().equals(source)) {
                        entries.put(record.integer(), number);
                    }
                });
        return entries;
    }

    /** Paths of the files in which something of an article's text stands. */
    public List<String> filesWithTextOf(int entry) {
        PackedReader uses = file.record(SiteTables.USES, entry);
        return paths(uses);
    }

    /** Paths of the files that tell how long an article is read. */
    public List<String> filesWithLengthOf(int entry) {
        PackedReader uses = file.record(SiteTables.USES, entry);
        uses.list(uses::integer);
        return paths(uses);
    }

    /** Paths of the files in which the first words of an article stand. */
    public List<String> filesWithOpeningOf(int entry) {
        PackedReader uses = file.record(SiteTables.USES, entry);
        uses.list(uses::integer);
        uses.list(uses::integer);
        return paths(uses);
    }

    /**
     * Which texts some files of the site were made of.
     *
     * @param files tells these files from others by their paths
     * @param places by their paths the places that articles have now
     */
    public Map<String, TextUse> uses(Predicate<String> files, Map<String, Integer> places) {
        file.load(SiteTables.PATHS);
        file.load(SiteTables.USES);
        Map<String, List<List<Integer>>> noted = new HashMap<>();
        file.each(
                SiteTables.ENTRIES,
                (number, bytes, from, length) -> {
                    String path = PackEntry.path(new PackedReader(bytes, from, length));
                    Integer place = places.get(path);
                    PackedReader uses = file.record(SiteTables.USES, number);
                    for (int kind = 0; place != null && kind < USES; kind++) {
                        for (String used : paths(uses)) {
                            if (files.test(used)) {
                                noted.computeIfAbsent(used, u -> rows()).get(kind).add(place);
                            }
                        }
                    }
                });
        Map<String, TextUse> uses = new HashMap<>();
        noted.forEach(
                (path, rows) -> uses.put(path, TextUse.of(rows.get(0), rows.get(1), rows.get(2))));
        return uses;
    }

    private static List<List<Integer>> rows() {
        return List.of(new ArrayList<>(2), new ArrayList<>(2), new ArrayList<>(2));
    }

    private List<String> paths(PackedReader uses) {
        return uses.list(uses::integer).stream()
                .map(path -> file.record(SiteTables.PATHS, path).text())
                .toList();
    }

    /**
     * The archive, without what no edit of a text makes anew: words, pictures, former addresses,
     * and of the curator's own pages all but address and title.
     *
     * @param health what is known of the originals' addresses
     * @param replaced entries by their places that have changed
     */
    public Archive archive(
            Settings settings,
            ArchiveConfig config,
            LinkHealth health,
            Map<Integer, Entry> replaced) {
        List<Entry> entries =
                new LazyList<>(
                        file.size(SiteTables.ENTRIES),
                        i -> {
                            Entry now = replaced.get(i);
                            return now != null ? now : entry(i);
                        });
        List<Taxonomy> taxonomies = new ArrayList<>();
        List<String> folders = List.of("tags", "authors", "publishers", "names");
        for (int i = 0; i < folders.size(); i++) {
            int table = SiteTables.TERMS + i;
            taxonomies.add(
                    new Taxonomy(
                            folders.get(i),
                            new LazyList<>(
                                    file.size(table),
                                    term -> PackEntry.term(file.record(table, term)))));
        }
        return new Archive(
                config,
                settings.names(),
                settings.publishers(),
                entries,
                ArchiveWords.of(List.of()),
                taxonomies.get(0),
                taxonomies.get(1),
                taxonomies.get(2),
                taxonomies.get(3),
                new LazyList<>(
                        file.size(SiteTables.STORIES),
                        i -> PackEntry.story(file.record(SiteTables.STORIES, i))),
                pages(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                health);
    }

    /** An entry with its article as it was before. */
    public Entry entry(int index, ReadArticle was) {
        PackEntry.Articles known = (source, place) -> was;
        return entry(index, known);
    }

    private Entry entry(int index) {
        return entry(index, articles::article);
    }

    private Entry entry(int index, PackEntry.Articles known) {
        List<Entry.Related> related =
                nearness.near(index).stream().map(NearArticle::related).toList();
        return PackEntry.read(
                file.record(SiteTables.ENTRIES, index), index, known, spellings, related);
    }

    private List<TextEntry> pages() {
        List<TextEntry> pages = new ArrayList<>();
        for (int i = 0; i < file.size(SiteTables.PAGES); i++) {
            PackedReader page = file.record(SiteTables.PAGES, i);
            Article article =
                    new Article(
                            Metadata.UNKNOWN,
                            Curation.NONE,
                            Body.EMPTY,
                            new Provenance("", 0, 0, 0, "", "", Map.of(), List.of(), List.of()),
                            List.of());
            pages.add(new TextEntry(article, page.text(), page.text(), Map.of(), Map.of()));
        }
        return pages;
    }

    @Override
    public KeptNearness nearness() {
        return nearness;
    }

    @Override
    public ThingCounts.Count unnumbered(String folded) {
        return words.getOrDefault(folded, ThingCounts.Count.NONE);
    }

    @Override
    public ThingCounts.Count name(int place) {
        return PackNearness.count(file.record(SiteTables.NAMES, place));
    }

    @Override
    public void count(String folded, ThingCounts.Count count) {
        words.put(folded, count);
    }

    @Override
    public void countName(int place, ThingCounts.Count count) {
        PackedWriter record = new PackedWriter();
        PackNearness.write(record, count);
        file.replace(SiteTables.NAMES, place, record);
    }

    @Override
    public int[][] holders(int[] sought, int except) {
        HashHolders holders = new HashHolders(sought);
        file.each(
                SiteTables.PRINTS,
                (entry, bytes, from, length) -> {
                    if (entry != except) {
                        holders.look(entry, bytes, from, length);
                    }
                });
        return holders.found();
    }

    @Override
    public ArticleWords words(int entry) {
        PackedReader kept = file.record(SiteTables.ENTRIES, entry);
        return PackEntry.article(kept, articles::article, spellings).words();
    }

    @Override
    public void close() {
        file.close();
    }
}
