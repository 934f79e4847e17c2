package newsarchive.link;

import newsarchive.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What stands at an address whose page was withdrawn.
 *
 * @param path relative to the site's root
 * @param date the day of the withdrawal, {@code YYYY-MM-DD}
 * @param reason in the curator's words
 * @param title what stood there; null when that is not told
 * @param article what stood there, where its source is still in the archive and its metadata may be
 *     told; its text never is
 */
public record Tombstone(
        String path,
        String date,
        String reason,
        @Nullable String title,
        @Nullable Article article) {}
