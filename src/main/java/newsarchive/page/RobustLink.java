package newsarchive.page;

import newsarchive.article.Article;
import newsarchive.text.SnapshotDay;
import org.jspecify.annotations.Nullable;

/**
 * What a link says of its original and of the copy that the curator names, for programs that help
 * readers when one of them is gone (Robust Links, robustlinks.mementoweb.org/spec).
 *
 * @param original the original's address
 * @param version the copy's address
 * @param date the day of the copy, else the day on which the article came into the archive; null
 *     when neither is known
 */
public record RobustLink(String original, String version, @Nullable String date) {

    /** What is known of an article; null unless the curator names a copy. */
    static @Nullable RobustLink of(Article article) {
        String original = article.metadata().url();
        String version = article.metadata().archivedUrl();
        if (original == null || version == null) {
            return null;
        }
        String day = SnapshotDay.of(version);
        if (day == null && article.curation().added() != null) {
            day = article.curation().added().toString();
        }
        return new RobustLink(original, version, day);
    }
}
