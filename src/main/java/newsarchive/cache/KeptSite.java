package newsarchive.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import newsarchive.link.Linking;
import newsarchive.link.Story;
import newsarchive.link.Taxonomy;
import newsarchive.link.TextEntry;
import newsarchive.link.TextUse;
import newsarchive.link.ThingCounts;
import newsarchive.text.LazyList;
import newsarchive.words.ArchiveWords;
import newsarchive.words.ArticleWords;
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
    private static final String KIND = "edits of a site, version 1";
    private static final String VERSION = "site, version 1\n";

    private static final int ENTRIES = 0;
    private static final int TERMS = 1;
    private static final int STORIES = 5;
    private static final int PAGES = 6;
    private static final int WORDS = 7;
    private static final int COUNTS = 8;
    private static final int NAMES = 9;
    private static final int PRINTS = 10;
    private static final int USES = 11;
    private static final int PATHS = 12;

    private final Path root;
    private final RecordFile file;
    private final Map<String, ThingCounts.Count> words = new TreeMap<>();
    private final Map<Integer, ThingCounts.Count> names = new TreeMap<>();
    private final Map<Integer, int[]> prints = new TreeMap<>();

    private final KeptArticles articles;
    private final NameSpellings spellings;

    private KeptSite(Path root, RecordFile file, KeptArticles articles, NameSpellings spellings) {
        this.root = root;
        this.articles = articles;
        this.spellings = spellings;
        this.file = file;
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
                archive(tables, linking.archive());
                things(tables, linking.counts());
                prints(tables, linking.archive().words());
                uses(tables, linking, uses);
                tables.finish(VERSION + identity);
            }
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | ArithmeticException notKept) {
            CacheFile.delete(root, NAME);
        }
    }

    private static void archive(RecordWriter tables, Archive archive) throws IOException {
        for (Entry entry : archive.entries()) {
            PackedWriter record = new PackedWriter();
            PackEntry.write(record, entry);
            tables.add(record);
        }
        tables.endTable();
        for (Taxonomy taxonomy : taxonomies(archive)) {
            for (Taxonomy.Term term : taxonomy.terms()) {
                PackedWriter record = new PackedWriter();
                PackEntry.write(record, term);
                tables.add(record);
            }
            tables.endTable();
        }
        for (Story story : archive.stories()) {
            PackedWriter record = new PackedWriter();
            PackEntry.write(record, story);
            tables.add(record);
        }
        tables.endTable();
        for (TextEntry page : archive.pages()) {
            PackedWriter record = new PackedWriter();
            record.text(page.path());
            record.text(page.title());
            tables.add(record);
        }
        tables.endTable();
    }

    private static List<Taxonomy> taxonomies(Archive archive) {
        return List.of(
                archive.tags(), archive.authors(), archive.publisherTerms(), archive.nameTerms());
    }

    private static void things(RecordWriter tables, ThingCounts counts) throws IOException {
        for (int word = 0; word < counts.words(); word++) {
            PackedWriter record = new PackedWriter();
            record.text(counts.word(word));
            tables.add(record);
        }
        tables.endTable();
        for (int word = 0; word < counts.words(); word++) {
            PackedWriter record = new PackedWriter();
            write(record, counts.ofWord(word));
            tables.add(record);
        }
        tables.endTable();
        for (int name = 0; name < counts.names(); name++) {
            PackedWriter record = new PackedWriter();
            write(record, counts.ofName(name));
            tables.add(record);
        }
        tables.endTable();
    }

    private static void write(PackedWriter kept, ThingCounts.Count count) {
        kept.number(count.holders());
        kept.number(count.small());
        kept.number(count.capital());
        kept.text(count.form());
        kept.number(count.formFrom() + 2L);
    }

    private static ThingCounts.Count count(PackedReader kept) {
        return new ThingCounts.Count(
                kept.integer(),
                kept.integer(),
                kept.integer(),
                kept.textOrNull(),
                kept.integer() - 2);
    }

    private static void prints(RecordWriter tables, ArchiveWords words) throws IOException {
        for (int article = 0; article < words.articles(); article++) {
            PackedWriter record = new PackedWriter();
            for (int hash : words.sketch(article)) {
                record.fixed(~hash, 4);
            }
            for (int print : words.prints(article)) {
                record.fixed(print, 4);
            }
            tables.add(record);
        }
        tables.endTable();
    }

    private static void uses(RecordWriter tables, Linking linking, Map<String, TextUse> uses)
            throws IOException {
        int entries = linking.archive().entries().size();
        List<List<Integer>> texts = new ArrayList<>();
        List<List<Integer>> lengths = new ArrayList<>();
        List<List<Integer>> openings = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            texts.add(new ArrayList<>(4));
            lengths.add(new ArrayList<>(8));
            openings.add(new ArrayList<>(2));
        }
        List<String> paths = new ArrayList<>(new TreeMap<>(uses).keySet());
        for (int path = 0; path < paths.size(); path++) {
            for (int entry : uses.get(paths.get(path)).texts()) {
                texts.get(entry).add(path);
            }
            for (int entry : uses.get(paths.get(path)).lengths()) {
                lengths.get(entry).add(path);
            }
            for (int entry : uses.get(paths.get(path)).openings()) {
                openings.get(entry).add(path);
            }
        }
        for (int i = 0; i < entries; i++) {
            PackedWriter record = new PackedWriter();
            record.list(texts.get(i), path -> record.number(path));
            record.list(lengths.get(i), path -> record.number(path));
            record.list(openings.get(i), path -> record.number(path));
            tables.add(record);
        }
        tables.endTable();
        for (String path : paths) {
            PackedWriter record = new PackedWriter();
            record.text(path);
            tables.add(record);
        }
        tables.endTable();
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
            words.put(edits.text(), count(edits));
        }
        for (int left = edits.integer(); left > 0; left--) {
            names.put(edits.integer(), count(edits));
        }
        for (int left = edits.integer(); left > 0; left--) {
            int entry = edits.integer();
            int[] hashes = new int[edits.integer()];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = (int) edits.fixed(4);
            }
            prints.put(entry, hashes);
        }
    }

    /** Adds an edit. */
    public void add(int entry, ArticleWords now, EditEffect.Own own) {
        words.putAll(own.words());
        names.putAll(own.named());
        int[] sketch = now.sketch().toArray();
        int[] hashes = Arrays.copyOf(now.prints().toArray(), now.prints().size() + sketch.length);
        for (int i = 0; i < sketch.length; i++) {
            hashes[now.prints().size() + i] = ~sketch[i];
        }
        prints.put(entry, hashes);
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
                    write(edits, count);
                });
        edits.number(names.size());
        names.forEach(
                (name, count) -> {
                    edits.number(name);
                    write(edits, count);
                });
        edits.number(prints.size());
        prints.forEach(
                (entry, hashes) -> {
                    edits.number(entry);
                    edits.number(hashes.length);
                    for (int hash : hashes) {
                        edits.fixed(hash, 4);
                    }
                });
        CacheFile.write(root, EDITS, KIND, edits);
    }

    /** Forgets all of it. */
    public static void forget(Path root) {
        CacheFile.delete(root, NAME);
        CacheFile.delete(root, EDITS);
    }

    /** The places of the articles of a source; none where it has none that is published. */
    public List<Integer> entriesOf(String source) {
        List<Integer> entries = new ArrayList<>();
        file.each(
                ENTRIES,
                (number, bytes, from, length) -> {
                    if (new PackedReader(bytes, from, length).text().equals(source)) {
                        entries.add(number);
                    }
                });
        return entries;
    }

    /** Paths of the files in which something of an article's text stands. */
    public List<String> filesWithTextOf(int entry) {
        PackedReader uses = file.record(USES, entry);
        return paths(uses);
    }

    /** Paths of the files that tell how long an article is read. */
    public List<String> filesWithLengthOf(int entry) {
        PackedReader uses = file.record(USES, entry);
        uses.list(uses::integer);
        return paths(uses);
    }

    /** Paths of the files in which the first words of an article stand. */
    public List<String> filesWithOpeningOf(int entry) {
        PackedReader uses = file.record(USES, entry);
        uses.list(uses::integer);
        uses.list(uses::integer);
        return paths(uses);
    }

    private List<String> paths(PackedReader uses) {
        return uses.list(uses::integer).stream()
                .map(path -> file.record(PATHS, path).text())
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
                        file.size(ENTRIES),
                        i -> {
                            Entry now = replaced.get(i);
                            return now != null ? now : entry(i);
                        });
        List<Taxonomy> taxonomies = new ArrayList<>();
        List<String> folders = List.of("tags", "authors", "publishers", "names");
        for (int i = 0; i < folders.size(); i++) {
            int table = TERMS + i;
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
                ArchiveWords.of(List.of(), 1),
                taxonomies.get(0),
                taxonomies.get(1),
                taxonomies.get(2),
                taxonomies.get(3),
                new LazyList<>(file.size(STORIES), i -> PackEntry.story(file.record(STORIES, i))),
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
        return PackEntry.read(file.record(ENTRIES, index), index, known, spellings);
    }

    private Entry entry(int index) {
        return PackEntry.read(file.record(ENTRIES, index), index, articles::article, spellings);
    }

    private List<TextEntry> pages() {
        List<TextEntry> pages = new ArrayList<>();
        for (int i = 0; i < file.size(PAGES); i++) {
            PackedReader page = file.record(PAGES, i);
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
    public int articles() {
        return file.size(ENTRIES);
    }

    @Override
    public ThingCounts.Count word(String folded) {
        ThingCounts.Count edited = words.get(folded);
        if (edited != null) {
            return edited;
        }
        int low = 0;
        int high = file.size(WORDS) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = file.record(WORDS, middle).text().compareTo(folded);
            if (order == 0) {
                return count(file.record(COUNTS, middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return ThingCounts.Count.NONE;
    }

    @Override
    public ThingCounts.Count name(int place) {
        ThingCounts.Count edited = names.get(place);
        return edited != null ? edited : count(file.record(NAMES, place));
    }

    @Override
    public int[][] holders(int[] sought, int except) {
        HashHolders holders = new HashHolders(sought);
        file.each(
                PRINTS,
                (entry, bytes, from, length) -> {
                    if (entry != except && !prints.containsKey(entry)) {
                        holders.look(entry, bytes, from, length);
                    }
                });
        prints.forEach(
                (entry, hashes) -> {
                    if (entry != except) {
                        holders.look(entry, hashes);
                    }
                });
        return holders.found();
    }

    @Override
    public ArticleWords words(int entry) {
        PackedReader kept = file.record(ENTRIES, entry);
        return PackEntry.article(kept, articles::article, spellings).words();
    }

    @Override
    public void close() {
        file.close();
    }
}
