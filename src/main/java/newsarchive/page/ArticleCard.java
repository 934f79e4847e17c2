package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param language of the headline, null when it is the interface's
 * @param direction {@code rtl} or {@code ltr}
 * @param summary what it is about in a sentence or two, null when nothing states it
 * @param date null when the article is undated
 * @param kind {@code Opinion}, {@code Interview} …, null when not stated
 * @param length minutes of reading, null where the text is not shown
 * @param copies where the same text was published besides, by publisher; empty for all but the copy
 *     that leads
 * @param coins a ContextObject in Span for reference managers; null beside an article, where
 *     managers save the article
 */
public record ArticleCard(
        String href,
        String headline,
        @Nullable String language,
        String direction,
        @Nullable String summary,
        @Nullable DateLabel date,
        @Nullable Link publisher,
        List<Link> authors,
        @Nullable String kind,
        @Nullable String length,
        List<Link> copies,
        @Nullable WhenShown coins) {
    public ArticleCard {
        authors = List.copyOf(authors);
        copies = List.copyOf(copies);
    }

    /** The same, leading to another place of the article's page. */
    ArticleCard at(String place) {
        return new ArticleCard(
                place, headline, language, direction, summary, date, publisher, authors, kind,
                length, copies, coins);
    }
}
