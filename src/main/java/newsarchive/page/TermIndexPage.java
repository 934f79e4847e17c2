package newsarchive.page;

import java.util.List;

/**
 * All terms of one kind, with counts.
 *
 * @param section {@code tags}, {@code authors} or {@code publishers}
 * @param count how many terms, in words
 * @param top the terms with most articles, empty where the list is short
 */
public record TermIndexPage(
        String path,
        String root,
        Head head,
        String section,
        String heading,
        String count,
        List<CountedLink> top,
        List<CountedLink> terms,
        Pager pager)
        implements Page {

    public TermIndexPage {
        top = List.copyOf(top);
        terms = List.copyOf(terms);
    }

    @Override
    public String template() {
        return "page/terms.html.peb";
    }
}
