package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles under one heading.
 *
 * @param id address of the heading in the page
 * @param heading {@code 2016}, {@code February 2016} …
 * @param href where the heading leads, null when nowhere
 * @param whole whether rows show the whole date instead of the day in the heading's year
 */
public record CardGroup(
        String id, String heading, @Nullable String href, boolean whole, List<ArticleCard> cards) {
    public CardGroup {
        cards = List.copyOf(cards);
    }
}
