package newsarchive.page;

import newsarchive.link.Taxonomy;

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
     * Whether a term has bibliographies of its own. A single article offers them in its own page,
     * and most terms of a large archive stand on one.
     */
    public static boolean hasBibliographies(Taxonomy.Term term) {
        return term.entries().size() > 1;
    }
}
