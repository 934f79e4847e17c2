package newsarchive.page;

import java.util.List;

/**
 * The search page; without JavaScript it leads to the indexes.
 *
 * @param years with counts
 * @param topics those with most articles, with counts
 */
public record SearchPage(
        String path, String root, Head head, List<CountedLink> years, List<CountedLink> topics)
        implements Page {

    public SearchPage {
        years = List.copyOf(years);
        topics = List.copyOf(topics);
    }

    @Override
    public String template() {
        return "page/search.html.peb";
    }

    @Override
    public String section() {
        return "search";
    }
}
