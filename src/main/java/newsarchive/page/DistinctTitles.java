package newsarchive.page;

import newsarchive.article.Metadata;
import newsarchive.link.Entry;

/**
 * Tells articles with one headline apart in a browser's tabs and a search engine's results: by
 * publisher and date, as far as they are known. Immutable once made.
 */
final class DistinctTitles {
    private final Cards cards;

    DistinctTitles(Cards cards) {
        this.cards = cards;
    }

    /** The headline, with publisher and date where another article has the same. */
    String of(Entry entry) {
        if (!entry.sharesHeadline()) {
            return entry.headline();
        }
        Metadata metadata = entry.article().metadata();
        StringBuilder title = new StringBuilder(entry.headline());
        if (metadata.publisher() != null) {
            title.append(" · ").append(metadata.publisher());
        }
        if (metadata.date() != null) {
            title.append(" · ").append(cards.messages.date(metadata.date()));
        }
        return title.toString();
    }
}
