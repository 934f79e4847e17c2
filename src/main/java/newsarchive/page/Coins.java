package newsarchive.page;

import newsarchive.article.Metadata;
import newsarchive.link.Entry;
import newsarchive.text.PercentEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article's bibliographic data as a ContextObject in Span (OpenURL 1.0, Dublin Core
 * format), from which reference managers save many articles of a list at once.
 */
final class Coins {
    private Coins() {}

    /** The title attribute of the span, not yet escaped for HTML. */
    static String of(Entry entry) {
        Metadata metadata = entry.article().metadata();
        StringBuilder pairs =
                new StringBuilder(256)
                        .append("ctx_ver=Z39.88-2004")
                        .append("&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc")
                        .append("&rft.type=newspaperArticle");
        append(pairs, "rft.title", entry.headline());
        append(pairs, "rft.source", metadata.publisher());
        metadata.authors().forEach(author -> append(pairs, "rft.creator", author));
        append(pairs, "rft.date", metadata.date() == null ? null : metadata.date().iso());
        append(pairs, "rft.identifier", metadata.url());
        return pairs.toString();
    }

    private static void append(StringBuilder pairs, String key, @Nullable String value) {
        if (value != null) {
            pairs.append('&').append(key).append('=');
            pairs.append(PercentEncoding.QUERY_VALUE.encode(value).replace("%20", "+"));
        }
    }
}
