package newsarchive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.article.Body;
import newsarchive.article.Curation;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.Provenance;
import newsarchive.article.PublicationDate;
import newsarchive.body.BodyWriter;
import newsarchive.source.SourceReader;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Makes articles for tests: {@code Articles.at("articles/a.md").title("Talks").make()}. */
public final class Articles {
    private final String file;
    private final Metadata.Builder metadata = Metadata.UNKNOWN.toBuilder();
    private final Map<String, Evidence> evidence = new TreeMap<>();
    private int index;
    private Body body = Body.EMPTY;
    private LocalDate added;
    private LocalDate embargo;
    private boolean draft;
    private String slug;
    private List<String> aliases = List.of();
    private Access access;
    private String canonical;
    private String series;
    private Integer part;
    private List<String> respondsTo = List.of();
    private List<String> corrects = List.of();
    private String translationOf;

    private Articles(String file) {
        this.file = file;
    }

    public static Articles at(String file) {
        return new Articles(file);
    }

    public Articles index(int place) {
        index = place;
        return this;
    }

    public Articles title(String title) {
        metadata.title = title;
        return this;
    }

    public Articles date(String iso) {
        metadata.date = PublicationDate.parse(iso).orElseThrow();
        return this;
    }

    public Articles url(String url) {
        metadata.url = url;
        return this;
    }

    public Articles tags(String... tags) {
        metadata.tags = List.of(tags);
        return this;
    }

    public Articles authors(String... authors) {
        metadata.authors = List.of(authors);
        return this;
    }

    public Articles publisher(String publisher) {
        metadata.publisher = publisher;
        return this;
    }

    public Articles language(String language) {
        metadata.language = language;
        return this;
    }

    public Articles summary(String summary) {
        metadata.summary = summary;
        return this;
    }

    /** Markdown, its first line being line 1 of the source. */
    public Articles body(String... lines) {
        Parser parser =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
        body = BodyWriter.write(parser.parse(String.join("\n", lines)));
        return this;
    }

    public Articles slug(String written) {
        slug = written;
        return this;
    }

    public Articles aliases(String... written) {
        aliases = List.of(written);
        return this;
    }

    /** Where the curator wrote a field. */
    public Articles line(String field, int line) {
        evidence.put(field, Evidence.written("front matter", line));
        return this;
    }

    /** A field that was read, with another that was nearly as good. */
    public Articles read(String field, double confidence, String runnerUp) {
        evidence.put(field, new Evidence("byline", 3, confidence, runnerUp));
        return this;
    }

    /** A field that stands in the sidecar. */
    public Articles sidecarLine(String field, int line) {
        evidence.put(field, Evidence.written("sidecar", line));
        return this;
    }

    public Articles added(String iso) {
        added = LocalDate.parse(iso);
        return this;
    }

    public Articles embargo(String iso) {
        embargo = LocalDate.parse(iso);
        return this;
    }

    public Articles draft() {
        draft = true;
        return this;
    }

    public Articles access(Access stated) {
        access = stated;
        return this;
    }

    public Articles canonical(String written) {
        canonical = written;
        return this;
    }

    public Articles series(String name, Integer place) {
        series = name;
        part = place;
        return this;
    }

    public Articles respondsTo(String... written) {
        respondsTo = Arrays.asList(written);
        return this;
    }

    public Articles corrects(String... written) {
        corrects = Arrays.asList(written);
        return this;
    }

    public Articles translationOf(String written) {
        translationOf = written;
        return this;
    }

    public Article make() {
        Curation curation =
                new Curation(
                        added,
                        null,
                        draft,
                        slug,
                        aliases,
                        access,
                        embargo,
                        null,
                        canonical,
                        series,
                        part,
                        respondsTo,
                        corrects,
                        translationOf,
                        null,
                        List.of(),
                        null,
                        null);
        String sha256 = SourceReader.sha256(file.getBytes(StandardCharsets.UTF_8));
        Provenance provenance =
                new Provenance(file, index, 1, 20, sha256, "UTF-8", evidence, List.of(), List.of());
        return new Article(metadata.build(), curation, body, provenance, List.of());
    }
}
