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
 * @param length words and minutes, null where the text is not shown
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
        @Nullable String coins) {
    public ArticleCard {
        authors = List.copyOf(authors);
    }
}
