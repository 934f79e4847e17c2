package newsarchive.cache;

import java.lang.ref.WeakReference;
import java.util.List;
import newsarchive.article.Mention;
import newsarchive.words.ArticleWords;
import newsarchive.words.HeldWords;
import newsarchive.words.PackedNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article that lie in the cache's file, as {@link KeptBody} does. Names that are
 * mentioned are few and asked for often, and are held.
 */
final class KeptWords implements ArticleWords {
    private final ArticleStore store;
    private final Span place;
    private final List<Mention> mentions;
    private final List<String> doubtful;
    private volatile WeakReference<@Nullable HeldWords> last;

    /** Words on the disk of which these are known. */
    KeptWords(ArticleStore store, Span place, List<Mention> mentions, List<String> doubtful) {
        this.store = store;
        this.place = place;
        this.mentions = List.copyOf(mentions);
        this.doubtful = List.copyOf(doubtful);
        this.last = new WeakReference<>(null);
    }

    /** The same of words that are still in memory. */
    KeptWords(ArticleStore store, Span place, HeldWords held) {
        this(store, place, held.mentions(), held.doubtful());
        this.last = new WeakReference<>(held);
    }

    static void write(PackedWriter kept, HeldWords words) {
        kept.text(words.vocabulary());
        kept.text(words.capitals());
        kept.bytes(words.title().bytes());
        kept.bytes(words.body().bytes());
        kept.bytes(words.sketch().bytes());
        kept.bytes(words.prints().bytes());
    }

    @Override
    public HeldWords held() {
        HeldWords held = last.get();
        if (held == null) {
            PackedReader kept = place.read(store);
            held =
                    new HeldWords(
                            kept.text(),
                            kept.text(),
                            PackedNumbers.ofBytes(kept.bytes()),
                            PackedNumbers.ofBytes(kept.bytes()),
                            mentions,
                            doubtful,
                            PackedNumbers.ofBytes(kept.bytes()),
                            PackedNumbers.ofBytes(kept.bytes()));
            last = new WeakReference<>(held);
        }
        return held;
    }

    @Override
    public List<Mention> mentions() {
        return mentions;
    }

    @Override
    public List<String> doubtful() {
        return doubtful;
    }
}
