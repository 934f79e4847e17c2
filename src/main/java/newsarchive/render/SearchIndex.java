package newsarchive.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import newsarchive.article.Direction;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Taxonomy;
import newsarchive.page.Messages;
import newsarchive.page.SiteUrls;
import newsarchive.text.ManyThreads;
import org.jspecify.annotations.Nullable;

/**
 * Makes the index that the search page's script reads: what there is, the words in shards, the
 * articles in blocks, the facets, and the text of each article for excerpts. All are scripts that
 * call one function, so that they load from any static host and from a disk alike. The format is
 * told in docs/articles/search.md.
 */
final class SearchIndex {
    private static final int VERSION = 6;
    private static final int STAMP_LENGTH = 3;
    static final String FOLDER = "data/search/";

    private static final int BLOCK_SIZE = 8;

    private final Archive archive;
    private final Messages messages;
    private final SearchFields fields;
    private final StringBuilder lengths = new StringBuilder();
    private final SearchShards shards;
    private final List<SearchTexts> texts = new ArrayList<>();
    private long allWords;

    private SearchIndex(Archive archive) {
        this.archive = archive;
        this.messages = Messages.of(archive.config().language());
        this.fields = new SearchFields(archive);
        this.shards = new SearchShards(archive.words().room(), "");
    }

    /**
     * The files of the index by path relative to the site's root, in a fixed order.
     *
     * @param jobs threads to work with, at least 1
     */
    static Map<String, Supplier<byte[]>> of(Archive archive, int jobs) {
        SearchIndex index = new SearchIndex(archive);
        IndexedWords words =
                new IndexedWords(
                        archive, index.fields, entry -> facts(entry, index.messages), jobs);
        index.measure(words);
        words.each(jobs, index.shards::add);
        index.shards.end();
        return index.files(jobs);
    }

    private void measure(IndexedWords words) {
        for (int article = 0; article < archive.entries().size(); article++) {
            int length = words.length(article);
            allWords += length;
            lengths.append(CompactNumbers.digit(lengthLevel(length)));
            Entry entry = archive.entries().get(article);
            texts.add(new SearchTexts(fields, messages, entry, words.end(article)));
        }
    }

    /** What the page says of an article besides its text, in the words of the page. */
    static String facts(Entry entry, Messages messages) {
        Metadata metadata = entry.article().metadata();
        StringBuilder facts = new StringBuilder();
        if (metadata.date() != null) {
            facts.append(messages.date(metadata.date())).append(' ');
        }
        if (metadata.kind() != null) {
            facts.append(messages.text("kind-" + metadata.kind().word())).append(' ');
        }
        return metadata.section() == null
                ? facts.toString()
                : facts.append(metadata.section()).toString();
    }

    /**
     * A length as one of 64 levels, each about 12 % above the one before it; 14,000 is the last.
     */
    static int lengthLevel(int words) {
        double level = 6 * StrictMath.log(1 + words / 10.0) / StrictMath.log(2);
        return Math.min(63, (int) Math.round(level));
    }

    private Map<String, Supplier<byte[]>> files(int jobs) {
        List<PutAside> words = shards.shards();
        List<PutAside> blocks = blocks(jobs);
        String facets = JsonText.of(facets());
        String ofFacets = stamp(facets);
        Map<String, String> stamps = new LinkedHashMap<>();
        stamps.put("words", stamps(words));
        stamps.put("articles", stamps(blocks));
        stamps.put("facets", ofFacets);
        String stamp = stamp(lengths + String.join("", stamps.values()));
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        String index = JsonText.of(index(stamp, stamps, facets.length()));
        files.put(FOLDER + "index.js", () -> script("index", 0, stamp, index));
        for (int i = 0; i < words.size(); i++) {
            int number = i;
            PutAside shard = words.get(i);
            files.put(
                    FOLDER + "words-" + i + ".js",
                    () -> scriptOfText("words", number, shard.stamp(), shard.data()));
        }
        for (int i = 0; i < blocks.size(); i++) {
            int number = i;
            PutAside block = blocks.get(i);
            files.put(
                    FOLDER + "articles-" + i + ".js",
                    () -> script("articles", number, block.stamp(), block.data()));
        }
        files.put(FOLDER + "facets.js", () -> script("facets", 0, ofFacets, facets));
        for (Entry entry : archive.entries()) {
            SearchTexts text = texts.get(entry.index());
            for (int i = 0; i < text.parts(); i++) {
                int part = i;
                files.put(SearchTexts.path(entry, part), () -> text.file(part));
            }
        }
        return files;
    }

    private Map<String, Object> index(String stamp, Map<String, String> stamps, int facetsLength) {
        int articles = archive.entries().size();
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("version", VERSION);
        index.put("stamp", stamp);
        index.put("stamps", stamps);
        index.put("articles", articles);
        index.put("total", allWords);
        index.put("average", articles == 0 ? 0 : Math.toIntExact(allWords / articles));
        index.put("lengths", lengths.toString());
        index.put("shards", FrontCoded.write(shards.starts()));
        index.put("common", String.join(" ", shards.common()));
        index.put("block", BLOCK_SIZE);
        index.put("years", years());
        index.put("facets", facetsLength);
        index.put("languages", languages());
        index.put("copies", copies());
        return index;
    }

    /** Primary languages of the articles, whose endings the page knows to take off. */
    private List<String> languages() {
        Set<String> languages = new TreeSet<>();
        for (Entry entry : archive.entries()) {
            String language = entry.article().metadata().language();
            String tag = language == null ? archive.config().language() : language;
            int dash = tag.indexOf('-');
            languages.add(dash < 0 ? tag : tag.substring(0, dash));
        }
        return List.copyOf(languages);
    }

    /** Copies and the article that leads each. */
    private List<Object> copies() {
        List<Object> copies = new ArrayList<>();
        for (Entry entry : archive.entries()) {
            if (entry.leader() != entry.index()) {
                copies.add(List.of(entry.index(), entry.leader()));
            }
        }
        return copies;
    }

    /** Year, first article and number of articles; articles stand newest first. */
    private List<Object> years() {
        List<Object> years = new ArrayList<>();
        List<Entry> entries = archive.entries();
        for (int from = 0; from < entries.size(); ) {
            int year = year(entries.get(from));
            int to = from + 1;
            while (to < entries.size() && year(entries.get(to)) == year) {
                to++;
            }
            if (year > 0) {
                years.add(List.of(year, from, to - from));
            }
            from = to;
        }
        return years;
    }

    private static int year(Entry entry) {
        PublicationDate date = entry.article().metadata().date();
        return date == null ? 0 : date.year();
    }

    private List<PutAside> blocks(int jobs) {
        List<Entry> entries = archive.entries();
        return ManyThreads.each(
                (entries.size() + BLOCK_SIZE - 1) / BLOCK_SIZE,
                jobs,
                "search blocks",
                n -> {
                    int to = Math.min((n + 1) * BLOCK_SIZE, entries.size());
                    List<Entry> block = entries.subList(n * BLOCK_SIZE, to);
                    String shown = JsonText.of(block.stream().map(this::shown).toList());
                    return PutAside.of(shown, archive.words().room());
                });
    }

    /** What a result shows, keys of one letter. */
    private Map<String, Object> shown(Entry entry) {
        PublicationDate date = entry.article().metadata().date();
        String language = entry.article().metadata().language();
        boolean foreign = language != null && !language.equals(archive.config().language());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("t", entry.headline());
        shown.put("p", SiteUrls.encode(entry.path()));
        shown.put("x", SearchTexts.name(entry));
        shown.put("d", date == null ? null : date.iso());
        shown.put("w", date == null ? null : messages.date(date));
        shown.put("s", source(archive, entry));
        shown.put("l", foreign ? language : null);
        shown.put("r", foreign ? Direction.of(language) : null);
        if (entry.publisher() < 0) {
            shown.put("n", 1);
        }
        if (entry.leader() == entry.index() && !entry.copies().isEmpty()) {
            shown.put("c", entry.copies().stream().map(copy -> copy(copy.entry())).toList());
        }
        return shown;
    }

    /** The publisher, or the headline, and the address of a copy. */
    private List<String> copy(int place) {
        Entry entry = archive.entries().get(place);
        String name =
                entry.publisher() < 0
                        ? entry.headline()
                        : archive.publisherTerms().terms().get(entry.publisher()).name();
        return List.of(name, SiteUrls.encode(entry.path()));
    }

    /** Publisher first, then authors, as lists show them. */
    static List<String> source(Archive archive, Entry entry) {
        List<String> source = new ArrayList<>();
        if (entry.publisher() >= 0) {
            source.add(archive.publisherTerms().terms().get(entry.publisher()).name());
        }
        entry.authors().forEach(place -> source.add(archive.authors().terms().get(place).name()));
        return source;
    }

    private Map<String, Object> facets() {
        Map<String, Object> facets = new LinkedHashMap<>();
        facets.put("tag", facet(archive.tags()));
        facets.put("author", facet(archive.authors()));
        facets.put("publisher", facet(archive.publisherTerms()));
        return facets;
    }

    private static List<Object> facet(Taxonomy taxonomy) {
        List<Object> terms = new ArrayList<>();
        for (Taxonomy.Term term : taxonomy.terms()) {
            StringBuilder articles = new StringBuilder();
            int before = -1;
            for (int article : term.entries()) {
                CompactNumbers.append(articles, article - before - 1);
                before = article;
            }
            terms.add(List.of(term.name(), articles.toString()));
        }
        return terms;
    }

    private static String stamps(List<PutAside> files) {
        return files.stream().map(PutAside::stamp).collect(Collectors.joining());
    }

    /**
     * Three digits that tell one content of a file from another; of two checksums, which the
     * virtual machine makes much faster than a secure one.
     */
    static String stamp(String data) {
        return stamp(data.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of the data's UTF-8. */
    static String stamp(byte[] bytes) {
        CRC32C first = new CRC32C();
        CRC32 second = new CRC32();
        first.update(bytes);
        second.update(bytes);
        long both = first.getValue() << 4 ^ second.getValue();
        StringBuilder stamp = new StringBuilder(STAMP_LENGTH);
        for (int i = 0; i < STAMP_LENGTH; i++) {
            stamp.append(CompactNumbers.digit((int) ((both >>> (6 * i)) & 63)));
        }
        return stamp.toString();
    }

    private static byte[] script(String kind, Object id, @Nullable String stamp, String data) {
        StringBuilder call = begun(data.length(), kind, id, stamp).append(data);
        return call.append(");\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same for a text that is not JSON yet. */
    static byte[] scriptOfText(String kind, Object id, @Nullable String stamp, String text) {
        Utf8Writer call = Utf8Writer.ofThread();
        call.write(begun(0, kind, id, stamp).toString());
        JsonText.write(call, text);
        call.write(");\n");
        return call.toBytes();
    }

    private static StringBuilder begun(int length, String kind, Object id, @Nullable String stamp) {
        StringBuilder call = new StringBuilder(length + 200).append(head(kind, id));
        JsonText.append(call, stamp);
        return call.append(',');
    }

    /** How a file begins, up to its stamp. */
    static String head(String kind, Object id) {
        StringBuilder call = new StringBuilder("archiveSearch(");
        JsonText.append(call, kind);
        JsonText.append(call.append(','), id);
        return call.append(',').toString();
    }
}
