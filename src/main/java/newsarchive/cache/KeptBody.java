package newsarchive.cache;

import java.lang.ref.SoftReference;
import java.util.List;
import newsarchive.article.Body;
import newsarchive.article.Part;
import org.jspecify.annotations.Nullable;

/**
 * A body that lies in the cache's file. It stays in memory while there is room for it, and is read
 * when it is asked for again.
 */
final class KeptBody implements Body {
    private final ArticleStore store;
    private final long offset;
    private final int length;
    private final int checksum;
    private final int words;
    private volatile SoftReference<@Nullable Body> last;

    /**
     * A body on the disk.
     *
     * @param body the same in memory, null when nobody has read it yet
     */
    KeptBody(
            ArticleStore store,
            long offset,
            int length,
            int checksum,
            int words,
            @Nullable Body body) {
        this.last = new SoftReference<>(body);
        this.store = store;
        this.offset = offset;
        this.length = length;
        this.checksum = checksum;
        this.words = words;
    }

    private Body body() {
        Body body = last.get();
        if (body == null) {
            body = PackBody.read(store.read(offset, length, checksum));
            last = new SoftReference<>(body);
        }
        return body;
    }

    @Override
    public List<Part> parts() {
        return body().parts();
    }

    @Override
    public String text() {
        return body().text();
    }

    @Override
    public List<Heading> headings() {
        return body().headings();
    }

    @Override
    public int words() {
        return words;
    }
}
