package newsarchive.page;

import newsarchive.body.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * A page of the curator's own.
 *
 * @param language of the page, null when it is not known
 */
public record TextPage(
        String path,
        String source,
        String root,
        Head head,
        String heading,
        @Nullable String deck,
        @Nullable String language,
        String direction,
        SafeHtml body)
        implements Page {

    @Override
    public String template() {
        return "page/text.html.peb";
    }

    @Override
    public String section() {
        return path;
    }
}
