package newsarchive.edit;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.Curation;
import newsarchive.article.Metadata;
import org.jspecify.annotations.Nullable;

/** The fields by which articles can be found and listed. Stateless. */
public final class ArticleFields {
    /** Their names, as in front matter, with the year and the file. */
    public static final List<String> NAMES =
            List.of(
                    "file",
                    "title",
                    "deck",
                    "authors",
                    "date",
                    "year",
                    "publisher",
                    "url",
                    "language",
                    "kind",
                    "section",
                    "tags",
                    "added",
                    "draft",
                    "slug",
                    "access",
                    "rights",
                    "series",
                    "story");

    private ArticleFields() {}

    /** The values of a field; none where nothing is stated. */
    public static List<String> of(Article article, String field) {
        Metadata metadata = article.metadata();
        Curation curation = article.curation();
        return switch (field) {
            case "file" -> one(article.provenance().file());
            case "title" -> one(metadata.title());
            case "deck" -> one(metadata.deck());
            case "authors" -> metadata.authors();
            case "date" -> one(metadata.date() == null ? null : metadata.date().iso());
            case "year" ->
                    one(metadata.date() == null ? null : metadata.date().iso().substring(0, 4));
            case "publisher" -> one(metadata.publisher());
            case "url" -> one(metadata.url());
            case "language" -> one(metadata.language());
            case "kind" -> one(metadata.kind() == null ? null : metadata.kind().word());
            case "section" -> one(metadata.section());
            case "tags" -> metadata.tags();
            case "added" -> one(curation.added() == null ? null : curation.added().toString());
            case "draft" -> one(Boolean.toString(curation.draft()));
            case "slug" -> one(curation.slug());
            case "access" -> one(curation.access() == null ? null : curation.access().word());
            case "rights" -> one(curation.rights());
            case "series" -> one(curation.series());
            case "story" -> one(curation.story());
            default -> List.of();
        };
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
