package newsarchive.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article is: every field as the source or the curator states it, null or empty where
 * neither does.
 *
 * @param title the headline, without the site's name
 * @param deck the line under the headline
 * @param authors persons in the order of the byline, without {@code By}
 * @param url the address of the original
 * @param archivedUrl the address of a copy in a web archive
 * @param language BCP 47, lower case primary tag: {@code en}, {@code fa}
 * @param summary a short account for lists, by the curator or the page; never made up
 * @param bio the author's note that stood under the text
 */
public record Metadata(
        @Nullable String title,
        @Nullable String deck,
        List<String> authors,
        @Nullable PublicationDate date,
        @Nullable Dateline dateline,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String archivedUrl,
        @Nullable String language,
        @Nullable ArticleKind kind,
        @Nullable String section,
        List<String> tags,
        @Nullable String summary,
        @Nullable String bio) {

    /** Nothing known. */
    public static final Metadata UNKNOWN = new Builder().build();

    public Metadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** A builder that starts from these values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.deck = deck;
        builder.authors = authors;
        builder.date = date;
        builder.dateline = dateline;
        builder.publisher = publisher;
        builder.url = url;
        builder.archivedUrl = archivedUrl;
        builder.language = language;
        builder.kind = kind;
        builder.section = section;
        builder.tags = tags;
        builder.summary = summary;
        builder.bio = bio;
        return builder;
    }

    /** Collects the fields; set them directly, then {@link #build}. For one thread. */
    public static final class Builder {
        public @Nullable String title;
        public @Nullable String deck;
        public List<String> authors = List.of();
        public @Nullable PublicationDate date;
        public @Nullable Dateline dateline;
        public @Nullable String publisher;
        public @Nullable String url;
        public @Nullable String archivedUrl;
        public @Nullable String language;
        public @Nullable ArticleKind kind;
        public @Nullable String section;
        public List<String> tags = List.of();
        public @Nullable String summary;
        public @Nullable String bio;

        /** The metadata as set so far. */
        public Metadata build() {
            return new Metadata(
                    title,
                    deck,
                    authors,
                    date,
                    dateline,
                    publisher,
                    url,
                    archivedUrl,
                    language,
                    kind,
                    section,
                    tags,
                    summary,
                    bio);
        }
    }
}
