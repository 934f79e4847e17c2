package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to machines.
 *
 * @param title the whole title, the archive's name included
 * @param name the page's own name, without the archive's
 * @param description one or two plain sentences, never empty
 * @param canonical absolute address of the page, null without a base URL
 * @param type Open Graph's type: {@code website} or {@code article}
 * @param metas further meta elements in order
 * @param feed address of the feed of just this page's articles, null when there is none
 * @param indexed whether search engines may list the page
 */
public record Head(
        String title,
        String name,
        String description,
        @Nullable String canonical,
        String type,
        List<Meta> metas,
        @Nullable Link feed,
        boolean indexed) {

    public Head {
        metas = List.copyOf(metas);
    }

    /** The same with the address of a feed of just this page's articles. */
    Head withFeed(Link articles) {
        return new Head(title, name, description, canonical, type, metas, articles, indexed);
    }

    /** The same for a page that search engines shall not list and that has no address to share. */
    Head notIndexed() {
        return new Head(title, name, description, null, type, List.of(), null, false);
    }

    /**
     * A meta element.
     *
     * @param attribute {@code name} or {@code property}
     */
    public record Meta(String attribute, String key, String content) {

        /** A meta element with a {@code name}. */
        static Meta name(String key, String content) {
            return new Meta("name", key, content);
        }

        /** A meta element with a {@code property}. */
        static Meta property(String key, String content) {
            return new Meta("property", key, content);
        }
    }
}
