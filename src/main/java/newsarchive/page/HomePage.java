package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page, or a further page of all articles by date.
 *
 * @param folio what the archive holds, in a few short phrases
 * @param ribbon the whole archive on one line; null on further pages and in an empty archive
 * @param lead the newest article, null on further pages and in an empty archive
 * @param leadOpening its first words, null when it has a summary or shows none
 * @param second the next newest, shown with their summaries
 * @param groups the others of this page, under their years
 * @param added the newest in the archive, empty when no article says when it was added
 */
public record HomePage(
        String path,
        String root,
        Head head,
        List<String> folio,
        @Nullable Ribbon ribbon,
        @Nullable ArticleCard lead,
        @Nullable String leadOpening,
        List<ArticleCard> second,
        List<CardGroup> groups,
        List<ArticleCard> added,
        List<CountedLink> topics,
        List<CountedLink> publishers,
        List<CountedLink> years,
        Pager pager)
        implements Page {

    public HomePage {
        folio = List.copyOf(folio);
        second = List.copyOf(second);
        groups = List.copyOf(groups);
        added = List.copyOf(added);
        topics = List.copyOf(topics);
        publishers = List.copyOf(publishers);
        years = List.copyOf(years);
    }

    @Override
    public String template() {
        return "page/home.html.peb";
    }

    @Override
    public String section() {
        return "home";
    }
}
