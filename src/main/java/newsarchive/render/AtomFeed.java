package newsarchive.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed of articles, as {@code templates/feed/atom.xml.peb} shows it (RFC 4287).
 *
 * @param id a URN that no move of the site changes
 * @param page address of the page that lists the same articles
 * @param self address of the feed itself, null without a base URL
 * @param updated RFC 3339, the latest of the entries'
 * @param author who keeps the archive
 */
public record AtomFeed(
        String id,
        String title,
        String language,
        String page,
        @Nullable String self,
        String updated,
        String author,
        @Nullable String rights,
        List<Item> entries) {

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /**
     * An article.
     *
     * @param page its address here
     * @param original the original's address, null when unknown
     * @param published RFC 3339, null where the day is not known
     * @param updated RFC 3339: the curator's last change, else when it was added, else published
     * @param summary plain text as far as access allows, null when there is none
     */
    public record Item(
            String id,
            String title,
            String page,
            @Nullable String original,
            @Nullable String language,
            @Nullable String published,
            String updated,
            List<String> authors,
            List<String> tags,
            @Nullable String summary) {

        public Item {
            authors = List.copyOf(authors);
            tags = List.copyOf(tags);
        }
    }
}
