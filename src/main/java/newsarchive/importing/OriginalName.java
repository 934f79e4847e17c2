package newsarchive.importing;

import java.net.URI;
import newsarchive.text.Slug;

/** Names the file of a page by its address: {@code courier-example-2014-ferry.html}. */
final class OriginalName {
    private OriginalName() {}

    static String of(String address, String ending) {
        String words = address;
        try {
            URI uri = URI.create(address);
            String path = uri.getPath() == null ? "" : uri.getPath();
            String query = uri.getQuery() == null ? "" : " " + uri.getQuery();
            words = uri.getHost() + " " + path + query;
        } catch (IllegalArgumentException notForUri) {
            // its words are good enough for a name
        }
        return Slug.of(words.replace('.', ' ').replace('/', ' '), "page") + "." + ending;
    }
}
