package newsarchive.page;

import java.util.List;
import newsarchive.article.ArticleKind;
import newsarchive.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What a citation of an article needs, each as known and no more.
 *
 * @param key a short ASCII word for bibliography files, unique in the archive
 * @param url address of the original
 * @param archivedUrl address of a copy in a web archive
 * @param archive this archive's name
 * @param pageUrl absolute address of the article here, null without a base URL
 * @param description a plain sentence or two
 * @param imageUrl absolute address of its first picture, null when there is none
 */
public record CitationFacts(
        String key,
        String title,
        List<String> authors,
        @Nullable PublicationDate date,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String archivedUrl,
        @Nullable String language,
        @Nullable ArticleKind kind,
        @Nullable String section,
        List<String> tags,
        int words,
        String archive,
        @Nullable String pageUrl,
        String description,
        @Nullable String rights,
        @Nullable String imageUrl,
        @Nullable String added,
        @Nullable String modified) {
    public CitationFacts {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
