package newsarchive.page;

import org.jspecify.annotations.Nullable;

/** One HTML page of the site: what it shows, as values. Its kinds are records of this package. */
public interface Page {

    /** Address relative to the site's root: {@code tags/geneva.html}. */
    String path();

    /** Template below {@code templates/}: {@code page/term.html.peb}. */
    String template();

    /** The source file whose content this page shows, for messages; null for lists. */
    default @Nullable String source() {
        return null;
    }
}
