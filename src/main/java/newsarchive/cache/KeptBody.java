package newsarchive.cache;

import java.lang.ref.WeakReference;
import java.util.List;
import newsarchive.article.Body;
import newsarchive.article.Part;
import org.jspecify.annotations.Nullable;

/**
 * A body that lies in the cache's file. It is held by nobody but those at work with it, and read
 * when it is asked for again: were it held while there is room, ten thousand of them would grow old
 * in the heap, and moving them there and taking them out again cost a tenth of a build.
 */
final class KeptBody implements Body {
    private final ArticleStore store;
    private final Span place;
    private final int words;
    private volatile WeakReference<@Nullable Body> last;

    /**
     * A body on the disk.
     *
     * @param body the same in memory, null when nobody has read it yet
     */
    KeptBody(ArticleStore store, Span place, int words, @Nullable Body body) {
        this.last = new WeakReference<>(body);
        this.store = store;
        this.place = place;
        this.words = words;
    }

    private Body body() {
        Body body = last.get();
        if (body == null) {
            body = PackBody.read(place.read(store));
            last = new WeakReference<>(body);
        }
        return body;
    }

    @Override
    public List<Part> parts() {
        return body().parts();
    }

    @Override
    public String text() {
        Body body = last.get();
        return body != null ? body.text() : PackBody.text(place.read(store));
    }

    @Override
    public List<Heading> headings() {
        Body body = last.get();
        return body != null ? body.headings() : PackBody.headings(place.read(store));
    }

    @Override
    public int words() {
        return words;
    }
}
