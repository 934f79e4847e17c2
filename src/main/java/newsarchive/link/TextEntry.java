package newsarchive.link;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import newsarchive.article.Article;

/**
 * A page of the curator's own, read from {@code pages/**}.
 *
 * @param path {@code about.html}
 */
public record TextEntry(
        Article article,
        String path,
        String title,
        Map<String, Entry.Destination> links,
        Map<String, Entry.Image> pictures) {
    public TextEntry {
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
    }
}
