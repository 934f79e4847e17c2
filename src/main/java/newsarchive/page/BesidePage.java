package newsarchive.page;

import java.util.List;

/** Names the files that stand beside the page of a list: its feed and its bibliographies. */
public final class BesidePage {
    private BesidePage() {}

    /**
     * The file beside a page: {@code tags/x.xml} of {@code tags/x.html}.
     *
     * @param ending with its dot
     */
    public static String path(String page, String ending) {
        return page.substring(0, page.length() - ".html".length()) + ending;
    }

    /**
     * Whether a list of so many articles has bibliographies of its own. A single article offers
     * them in its own page, and most terms of a large archive stand on one.
     */
    public static boolean hasBibliographies(int articles) {
        return articles > 1;
    }

    /** The bibliographies of a list; none where it has none of its own. */
    static List<Link> bibliographies(String page, int articles, SiteUrls urls) {
        return hasBibliographies(articles)
                ? List.of(
                        new Link(urls.to(path(page, ".bib")), "BibTeX"),
                        new Link(urls.to(path(page, ".ris")), "RIS"))
                : List.of();
    }
}
