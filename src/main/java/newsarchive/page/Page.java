package newsarchive.page;

import org.jspecify.annotations.Nullable;

/** One HTML page of the site: what it shows, as values. Its kinds are records of this package. */
public interface Page {

    /** Address relative to the site's root: {@code tags/geneva.html}. */
    String path();

    /** Template below {@code templates/}: {@code page/term.html.peb}. */
    String template();

    /** What leads from the page to the site's root: empty, {@code ../}, or a path. */
    String root();

    /** What the page says of itself to machines. */
    Head head();

    /** Main part of the site in which the page stands, as in {@link Site.Section#key}. */
    default String section() {
        return "";
    }

    /** The source file whose content this page shows, for messages; null for lists. */
    default @Nullable String source() {
        return null;
    }
}
