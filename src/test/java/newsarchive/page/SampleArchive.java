package newsarchive.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.article.Body;
import newsarchive.article.Change;
import newsarchive.article.Curation;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.Provenance;
import newsarchive.article.PublicationDate;
import newsarchive.article.Removal;
import newsarchive.body.BodyWriter;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Look;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.health.LinkHealth;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.MediaFile;
import newsarchive.link.Taxonomy;
import newsarchive.link.TextEntry;
import newsarchive.parse.Reading;
import newsarchive.parse.markdown.MarkdownReader;
import newsarchive.text.Slug;
import newsarchive.words.ArchiveWords;
import newsarchive.words.NameSpellings;
import newsarchive.words.WordPass;
import org.jspecify.annotations.Nullable;

/**
 * An archive made of values, for tests of pages: invented articles about talks over an invented
 * lake, linked by hand in the plainest way.
 */
public final class SampleArchive {
    private static final String CHECKSUM =
            "3f0c9a1e5b7d2468ace013579bdf2468ace013579bdf2468ace013579bdf2468";

    private final List<Draft> drafts = new ArrayList<>();
    private ArchiveConfig config =
            new ArchiveConfig(
                    "The Orla Papers",
                    "Reports and analysis on the talks over Lake Orla, 2013 to 2017",
                    "en",
                    "https://someone.example/repo/",
                    "the Orla Reading Group",
                    null,
                    Access.FULL,
                    List.of(),
                    false,
                    false,
                    Look.OF_THEME);

    private record Draft(
            Metadata metadata, Curation curation, String markdown, Provenance provenance) {}

    /** The archive of invented articles. */
    public static Archive whole() {
        SampleArchive archive = new SampleArchive();
        SampleTexts.addAll(archive);
        return archive.link();
    }

    /** The same in another language of the interface. */
    public static Archive whole(String language) {
        SampleArchive archive = new SampleArchive();
        SampleTexts.addAll(archive);
        return archive.language(language).link();
    }

    /** Sets the language of the interface. */
    public SampleArchive language(String language) {
        config =
                new ArchiveConfig(
                        config.title(),
                        config.description(),
                        language,
                        config.baseUrl(),
                        config.curator(),
                        config.rights(),
                        config.access(),
                        config.imageHosts(),
                        config.originals(),
                        config.downloads(),
                        config.look());
        return this;
    }

    /** Sets the site's address. */
    public SampleArchive baseUrl(@Nullable String address) {
        config = config.withBaseUrl(address);
        return this;
    }

    /** Adds an article with nothing settled by the curator. */
    public SampleArchive add(String date, String markdown, Consumer<Metadata.Builder> fields) {
        return add(date, markdown, Curation.NONE, fields);
    }

    /** Adds an article; an empty date is an unknown one. */
    public SampleArchive add(
            String date, String markdown, Curation curation, Consumer<Metadata.Builder> fields) {
        return add(date, markdown, curation, List.of(), List.of(), fields);
    }

    /** Adds an article with what was done to its text. */
    public SampleArchive add(
            String date,
            String markdown,
            Curation curation,
            List<Removal> removals,
            List<Change> changes,
            Consumer<Metadata.Builder> fields) {
        Metadata.Builder builder = Metadata.UNKNOWN.toBuilder();
        builder.language = "en";
        builder.date = PublicationDate.parse(date).orElse(null);
        fields.accept(builder);
        Map<String, Evidence> evidence = new TreeMap<>();
        evidence.put("title", new Evidence("headline of the clipping", 1, 0.97, null));
        evidence.put("date", new Evidence("byline", 3, 0.7, "2015"));
        evidence.put("publisher", Evidence.written("sidecar", 2));
        drafts.add(
                new Draft(
                        builder.build(),
                        curation,
                        markdown,
                        new Provenance(
                                "articles/%02d.txt".formatted(drafts.size()),
                                0,
                                1,
                                markdown.lines().toList().size(),
                                CHECKSUM,
                                "UTF-8",
                                evidence,
                                removals,
                                changes)));
        return this;
    }

    /** What the curator settles: the day of adding, how much is shown, a note. */
    public static Curation curation(
            @Nullable String added, @Nullable Access access, @Nullable String note) {
        return new Curation(
                added == null ? null : LocalDate.parse(added),
                null,
                false,
                null,
                List.of(),
                access,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                note,
                null);
    }

    /** The archive, newest first. */
    public Archive link() {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(
                (a, b) -> {
                    PublicationDate left = a.metadata().date();
                    PublicationDate right = b.metadata().date();
                    if (left == null || right == null) {
                        return Boolean.compare(left == null, right == null);
                    }
                    return right.compareTo(left);
                });
        Taxonomy tags = terms("tags", sorted, Metadata::tags);
        Taxonomy authors = terms("authors", sorted, Metadata::authors);
        Taxonomy publishers =
                terms(
                        "publishers",
                        sorted,
                        metadata ->
                                metadata.publisher() == null
                                        ? List.of()
                                        : List.of(metadata.publisher()));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            entries.add(entry(i, sorted, tags, authors, publishers));
        }
        return new Archive(
                config,
                Names.NONE,
                new Publishers(
                        List.of(
                                new Publishers.Publisher(
                                        "The Harbour Courier",
                                        List.of(),
                                        "newspaper",
                                        "Orland",
                                        "https://courier.example/",
                                        "The oldest daily of the lake's southern shore.",
                                        null))),
                entries,
                ArchiveWords.of(
                        entries.stream()
                                .map(entry -> WordPass.of(entry.article(), NameSpellings.NONE))
                                .toList()),
                tags,
                authors,
                publishers,
                new Taxonomy("names", List.of()),
                List.of(),
                List.of(about()),
                List.of(),
                List.of(),
                List.of(),
                config.originals() ? List.of("articles/00.txt") : List.of(),
                LinkHealth.NONE);
    }

    private Entry entry(
            int index, List<Draft> all, Taxonomy tags, Taxonomy authors, Taxonomy publishers) {
        Draft draft = all.get(index);
        Metadata metadata = draft.metadata();
        Map<String, Entry.Image> pictures = new LinkedHashMap<>();
        if (draft.markdown().contains("lake.png")) {
            pictures.put("lake.png", new Entry.Image("media/lake.png", true, true, 640, 360));
        }
        Map<String, Entry.Destination> links = new LinkedHashMap<>();
        links.put(
                "older.md",
                new Entry.Destination(path(all.get(Math.max(0, all.size() - 2))), "", true));
        links.put(
                "https://treaty.example/text",
                new Entry.Destination("https://treaty.example/text", "", false));
        boolean dated = metadata.date() != null;
        return new Entry(
                index,
                new Article(
                        metadata,
                        draft.curation(),
                        write(draft.markdown()),
                        draft.provenance(),
                        List.of()),
                path(draft),
                String.valueOf(metadata.title()),
                all.stream()
                                .filter(d -> Objects.equals(d.metadata().title(), metadata.title()))
                                .count()
                        > 1,
                draft.curation().access() == null ? config.access() : draft.curation().access(),
                dated && index + 1 < all.size() ? index + 1 : -1,
                dated ? index - 1 : -1,
                places(tags, metadata.tags()),
                places(authors, metadata.authors()),
                metadata.publisher() == null
                        ? -1
                        : places(publishers, List.of(metadata.publisher())).get(0),
                List.of(),
                index,
                List.of(),
                List.of(),
                -1,
                related(index, all),
                index == all.size() - 2
                        ? List.of(
                                new Entry.Backlink(
                                        0, "The quota was first written down in the note of 2013."))
                        : List.of(),
                index == 2 && all.size() > 4
                        ? List.of(new Entry.Relation("responds-to", 4))
                        : List.of(),
                links,
                pictures);
    }

    private static List<Entry.Related> related(int index, List<Draft> all) {
        List<Entry.Related> related = new ArrayList<>();
        for (int other = 0; other < all.size() && related.size() < 3; other++) {
            List<String> shared = new ArrayList<>(all.get(index).metadata().tags());
            shared.retainAll(all.get(other).metadata().tags());
            if (other != index && !shared.isEmpty()) {
                related.add(new Entry.Related(other, shared));
            }
        }
        return related;
    }

    private static Taxonomy terms(
            String folder, List<Draft> drafts, Function<Metadata, List<String>> names) {
        Map<String, List<Integer>> terms = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (String name : names.apply(drafts.get(i).metadata())) {
                terms.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
            }
        }
        return new Taxonomy(
                folder,
                terms.entrySet().stream()
                        .map(
                                term ->
                                        new Taxonomy.Term(
                                                term.getKey(),
                                                folder
                                                        + "/"
                                                        + Slug.of(term.getKey(), "term")
                                                        + ".html",
                                                term.getValue()))
                        .toList());
    }

    private static List<Integer> places(Taxonomy taxonomy, List<String> names) {
        List<String> all = taxonomy.terms().stream().map(Taxonomy.Term::name).toList();
        return names.stream().map(all::indexOf).toList();
    }

    private static String path(Draft draft) {
        return "articles/" + Slug.of(String.valueOf(draft.metadata().title()), "article") + ".html";
    }

    private static Body write(String markdown) {
        return BodyWriter.write(
                new MarkdownReader()
                        .read(markdown, new Reading("sample.md", 1, Names.NONE, Publishers.NONE))
                        .document());
    }

    private TextEntry about() {
        String text =
                """
                This archive gathers what was written about the talks over **Lake Orla** while they
                went on. Everything in it is invented: it serves to try the pages out.

                ## How it is made

                Texts are kept as they were found. What was cut or repaired is listed under each
                article.

                ## Mistakes

                Write to the reading group if you find one.
                """;
        return new TextEntry(
                new Article(
                        Metadata.UNKNOWN,
                        Curation.NONE,
                        write(text),
                        new Provenance(
                                "pages/about.md",
                                0,
                                1,
                                10,
                                CHECKSUM,
                                "UTF-8",
                                Map.of(),
                                List.of(),
                                List.of()),
                        List.of()),
                "about.html",
                "About",
                Map.of(),
                Map.of());
    }

    /** A picture's place, for those who write the site to a disk. */
    public static MediaFile picture() {
        return new MediaFile(Path.of("lake.png"), "", "media/lake.png", 640, 360);
    }
}
