package newsarchive.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import newsarchive.article.Article;
import newsarchive.article.Change;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.Provenance;
import newsarchive.body.BodyWriter;
import newsarchive.cache.KeptArticles;
import newsarchive.config.Settings;
import newsarchive.normalise.NormalisedText;
import newsarchive.normalise.Normaliser;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import newsarchive.parse.clipping.BlockReading;
import newsarchive.parse.clipping.ClippingReader;
import newsarchive.parse.frontmatter.FrontMatter;
import newsarchive.parse.frontmatter.FrontMatterBlock;
import newsarchive.parse.frontmatter.FrontMatterReader;
import newsarchive.parse.markdown.MarkdownReader;
import newsarchive.parse.savedpage.SavedPageReader;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
import newsarchive.source.SourceReader;
import newsarchive.source.SourceText;
import newsarchive.words.NameSpellings;
import newsarchive.words.ReadArticle;
import newsarchive.words.WordPass;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * From a file to its articles: decode, repair characters, take off the front matter, parse, repair
 * words, let the curator's statements win, write the body, find its words. {@code inspect} and
 * {@code build} both run this, so they cannot differ. Reading a file depends on the file, its
 * sidecar and the settings, never on another article. Safe for many threads.
 */
public final class ReadArticles {
    private final Settings settings;
    private final NameSpellings names;
    private final KnownSources known;
    private final SharedValues shared = new SharedValues();
    private final SourceReader sources = new SourceReader();
    private final MarkdownReader markdown = new MarkdownReader();
    private final ClippingReader clippings = new ClippingReader();
    private final SavedPageReader savedPages = new SavedPageReader();

    /** A reader for the archive with these settings. */
    public ReadArticles(Settings settings) {
        this(settings, KnownSources.NONE);
    }

    /** A reader that reads only what changed since {@code kept} was written, and adds to it. */
    ReadArticles(Settings settings, @Nullable KeptArticles kept) {
        this(
                settings,
                kept == null ? KnownSources.NONE : (file, reader) -> kept(kept, file, reader));
    }

    /** A reader of what is not known. */
    ReadArticles(Settings settings, KnownSources known) {
        this.settings = settings;
        this.names = new NameSpellings(settings.names());
        this.known = known;
    }

    /** Reads all {@code files}, in their order. */
    public List<ReadFile> read(List<SourceFile> files, int jobs, Progress progress) {
        return Workers.each(
                files.size(),
                jobs,
                "reading",
                progress,
                i ->
                        progress.timed(
                                Progress.Kind.ARTICLE,
                                files.get(i).name(),
                                () -> shared(known.read(files.get(i), () -> read(files.get(i))))));
    }

    private ReadFile shared(ReadFile read) {
        return new ReadFile(
                read.file(), read.articles().stream().map(shared::of).toList(), read.problems());
    }

    /** What a file gave before, or gives now, with its texts on the disk. */
    static ReadFile kept(KeptArticles kept, SourceFile file, Supplier<ReadFile> reader) {
        KeptArticles.Found found =
                kept.read(
                        file,
                        () -> {
                            ReadFile read = reader.get();
                            return new KeptArticles.Found(read.articles(), read.problems());
                        });
        return new ReadFile(file, found.articles(), found.problems());
    }

    /** Reads one file. Bad input gives problems, never an exception. */
    public ReadFile read(SourceFile file) {
        return read(file, (article, document) -> {});
    }

    /**
     * Reads one file.
     *
     * @param documents is given each article with the document of its body, which it may edit: the
     *     body is written already
     */
    public ReadFile read(SourceFile file, BiConsumer<Article, Node> documents) {
        SourceText source = sources.read(file);
        if (source.sha256().isEmpty()) {
            return new ReadFile(file, List.of(), source.problems());
        }
        List<Problem> problems = new ArrayList<>(source.problems());
        NormalisedText text = characters(source.text(), file.kind());
        FrontMatterBlock block = FrontMatterBlock.cut(text.text(), file.name());
        problems.addAll(block.problems());
        if (block.yaml() != null) {
            problems.addAll(controls(text.changes(), block, file.name()));
        }
        FrontMatter front =
                block.yaml() == null
                        ? FrontMatter.NONE
                        : FrontMatterReader.read(block.yaml(), "front matter", file.name(), 2);
        List<FrontMatter> sidecars = sidecars(file, problems);

        List<ParsedArticle> parsed = parse(block.rest(), file);
        List<ReadArticle> articles = new ArrayList<>();
        for (int i = 0; i < parsed.size(); i++) {
            FrontMatter sidecar = i < sidecars.size() ? sidecars.get(i) : FrontMatter.NONE;
            ParsedArticle settled = settle(source, front, sidecar, parsed.get(i));
            ReadArticle article = article(source, text.changes(), front, sidecar, settled, i);
            documents.accept(article.article(), settled.document());
            articles.add(article);
        }
        problems.addAll(unused(file, front, sidecars, articles.size()));
        return new ReadFile(file, articles, problems);
    }

    /**
     * What each block of a clipping was taken for, and why, for showing; none for files of other
     * kinds and for those that cannot be read.
     */
    public List<BlockReading> explain(SourceFile file) {
        if (file.kind() != SourceKind.CLIPPING) {
            return List.of();
        }
        String text = characters(sources.read(file).text(), file.kind()).text();
        Reading reading = new Reading(file.name(), 1, settings.names(), settings.publishers());
        return clippings.explain(FrontMatterBlock.cut(text, file.name()).rest(), reading);
    }

    /** YAML allows no control characters (1.2.2, 5.1), whatever a text may be repaired of. */
    private static List<Problem> controls(
            List<Change> changes, FrontMatterBlock block, String file) {
        List<Problem> problems = new ArrayList<>();
        for (Change change : changes) {
            if (change.line() <= block.lines() && isControl(change)) {
                problems.add(
                        Problem.error(
                                "yaml-invalid",
                                new Position(file, change.line(), change.column()),
                                "\"U+%04X\", a character that YAML does not allow"
                                        .formatted((int) change.before().charAt(0)),
                                "take it out"));
            }
        }
        return problems;
    }

    private static boolean isControl(Change change) {
        return change.rule().equals("control-character")
                && Character.isISOControl(change.before().charAt(0));
    }

    /** In a page's markup only what no browser would show differently is repaired. */
    private static NormalisedText characters(String text, SourceKind kind) {
        return kind == SourceKind.SAVED_PAGE
                ? Normaliser.pageCharacters(text)
                : Normaliser.characters(text);
    }

    private List<ParsedArticle> parse(String text, SourceFile file) {
        Reading reading = new Reading(file.name(), 1, settings.names(), settings.publishers());
        return switch (file.kind()) {
            case MARKDOWN -> List.of(markdown.read(text, reading));
            case CLIPPING -> clippings.read(text, reading);
            case SAVED_PAGE -> List.of(savedPages.read(text, reading));
        };
    }

    /** Repairs the words and lets the curator's statements win. */
    private ParsedArticle settle(
            SourceText source, FrontMatter front, FrontMatter sidecar, ParsedArticle read) {
        ParsedArticle known = withLanguage(read, front, sidecar);
        List<String> keep = front.curationUnder(sidecar).keep();
        return sidecar.over(
                front.over(Normaliser.words(known, source.file().name(), settings.names(), keep)));
    }

    private ReadArticle article(
            SourceText source,
            List<Change> characterChanges,
            FrontMatter front,
            FrontMatter sidecar,
            ParsedArticle settled,
            int index) {
        List<Change> changes = new ArrayList<>();
        for (Change change : characterChanges) {
            if (change.line() >= settled.firstLine() && change.line() <= settled.lastLine()) {
                changes.add(change);
            }
        }
        changes.addAll(settled.changes());
        List<Problem> problems = new ArrayList<>(front.problems());
        problems.addAll(sidecar.problems());
        problems.addAll(settled.problems());
        BodyWriter body = new BodyWriter(settled.document());
        WordPass words = WordPass.over(settled.metadata().title(), body.text(), names);
        return new ReadArticle(
                new Article(
                        settled.metadata(),
                        front.curationUnder(sidecar).withRights(settled.rights()),
                        body.write(words.mentions()),
                        new Provenance(
                                source.file().name(),
                                index,
                                settled.firstLine(),
                                settled.lastLine(),
                                source.sha256(),
                                source.charset(),
                                settled.evidence(),
                                settled.removals(),
                                changes),
                        problems),
                words.words());
    }

    /** Repairs depend on the language, so a stated one must be known before them. */
    private ParsedArticle withLanguage(ParsedArticle read, FrontMatter front, FrontMatter sidecar) {
        String stated =
                sidecar.metadata().language() != null
                        ? sidecar.metadata().language()
                        : front.metadata().language();
        String language = stated != null ? stated : read.metadata().language();
        if (language != null && language.equals(read.metadata().language())) {
            return read;
        }
        Metadata.Builder metadata = read.metadata().toBuilder();
        Map<String, Evidence> evidence = new LinkedHashMap<>(read.evidence());
        metadata.language = language != null ? language : settings.archive().language();
        if (language == null) {
            evidence.put("language", new Evidence("archive.yml", 0, 0.5, null));
        }
        return new ParsedArticle(
                metadata.build(),
                evidence,
                read.document(),
                read.removals(),
                read.changes(),
                read.problems(),
                read.firstLine(),
                read.lastLine(),
                read.rights());
    }

    private List<FrontMatter> sidecars(SourceFile file, List<Problem> problems) {
        if (file.sidecar() == null) {
            return List.of();
        }
        String name = sidecarName(file);
        SourceText text = sources.readSettings(file.sidecar(), name);
        problems.addAll(text.problems());
        return text.sha256().isEmpty()
                ? List.of()
                : FrontMatterReader.readSidecar(text.text(), name);
    }

    private static String sidecarName(SourceFile file) {
        int slash = file.name().lastIndexOf('/') + 1;
        return file.name().substring(0, slash) + file.sidecar().getFileName();
    }

    /** A sidecar that speaks of more articles than the file holds has probably lost its place. */
    private static List<Problem> unused(
            SourceFile file, FrontMatter front, List<FrontMatter> sidecars, int articles) {
        List<Problem> problems = new ArrayList<>();
        if (articles == 0) {
            problems.addAll(front.problems());
            sidecars.forEach(sidecar -> problems.addAll(sidecar.problems()));
        }
        if (sidecars.size() > Math.max(1, articles)) {
            problems.add(
                    Problem.warning(
                            "sidecar-too-long",
                            Position.of(sidecarName(file)),
                            "the list \"articles\" has "
                                    + sidecars.size()
                                    + " items, but the file has "
                                    + articles
                                    + (articles == 1 ? " article" : " articles"),
                            "look with \"archive inspect\" where each article begins"));
        }
        return problems;
    }
}
