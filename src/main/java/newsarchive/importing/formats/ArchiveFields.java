package newsarchive.importing.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import newsarchive.article.Access;
import newsarchive.article.ArticleKind;
import newsarchive.article.Curation;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.text.Slug;
import org.jspecify.annotations.Nullable;

/** Reads an article's fields as {@code archive export} writes them as JSON Lines and as CSV. */
final class ArchiveFields {
    private ArchiveFields() {}

    /** Of a row: lists are parted by semicolons, a quote guards what would be a formula. */
    static FoundItem item(Function<String, @Nullable String> cells) {
        return item(
                name -> unguarded(cells.apply(name)),
                name -> {
                    String list = unguarded(cells.apply(name));
                    return list == null ? List.of() : ItemFields.parted(list, "; ");
                });
    }

    private static @Nullable String unguarded(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'';
        return guarded && "=+-@".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    /** Of fields and lists by name; null and empty where there is none. */
    static FoundItem item(
            Function<String, @Nullable String> field, Function<String, List<String>> list) {
        Metadata.Builder metadata = Metadata.UNKNOWN.toBuilder();
        metadata.title = field.apply("title");
        metadata.deck = field.apply("deck");
        metadata.authors = list.apply("authors");
        String date = field.apply("date");
        metadata.date = date == null ? null : PublicationDate.parse(date).orElse(null);
        metadata.publisher = field.apply("publisher");
        metadata.url = field.apply("url");
        metadata.archivedUrl = field.apply("archived_url");
        metadata.tags = list.apply("tags");
        metadata.language = field.apply("language");
        metadata.kind = kind(field.apply("kind"));
        metadata.section = field.apply("section");
        metadata.summary = field.apply("summary");
        metadata.bio = field.apply("bio");
        String html = field.apply("html");
        String text = field.apply("text");
        Content content = new Content.None();
        if (html != null) {
            content = new Content.Fragment(html, "");
        } else if (text != null) {
            content = new Content.Paragraphs(text);
        }
        return new FoundItem(metadata.build(), curation(field), content);
    }

    private static Curation curation(Function<String, @Nullable String> field) {
        return new Curation(
                day(field.apply("added")),
                day(field.apply("modified")),
                false,
                slug(field.apply("path"), field.apply("title")),
                List.of(),
                access(field.apply("access")),
                null,
                field.apply("rights"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                field.apply("note"),
                null);
    }

    /** Only an address that its headline would not give must be written. */
    private static @Nullable String slug(@Nullable String path, @Nullable String title) {
        if (path == null || !path.startsWith("articles/") || !path.endsWith(".html")) {
            return null;
        }
        String slug = path.substring("articles/".length(), path.length() - ".html".length());
        boolean derived = title != null && Slug.of(title, "untitled").equals(slug);
        return derived || slug.isEmpty() || slug.indexOf('/') >= 0 ? null : slug;
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        try {
            return iso == null ? null : LocalDate.parse(iso);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static @Nullable ArticleKind kind(@Nullable String word) {
        for (ArticleKind kind : ArticleKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return null;
    }

    /** The usual access need not be stated. */
    private static @Nullable Access access(@Nullable String word) {
        for (Access access : Access.values()) {
            if (access != Access.FULL && access.word().equals(word)) {
                return access;
            }
        }
        return null;
    }
}
