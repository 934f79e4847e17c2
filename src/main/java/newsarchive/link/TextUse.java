package newsarchive.link;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Notes of which articles' texts a file of the site is made, while one thread makes it: who reads a
 * text through {@link Entry} is noted by that alone and cannot forget it. A later build makes only
 * those files anew that show something of a text that changed.
 */
public final class TextUse {
    private static final ThreadLocal<@Nullable TextUse> NOTING = new ThreadLocal<>();

    private final BitSet texts = new BitSet();
    private final BitSet lengths = new BitSet();
    private final BitSet openings = new BitSet();

    private TextUse() {}

    /**
     * Does {@code making} and notes what it uses.
     *
     * @return by their places in {@link Archive#entries} the articles that were used
     */
    public static TextUse during(Runnable making) {
        TextUse use = new TextUse();
        NOTING.set(use);
        try {
            making.run();
        } finally {
            NOTING.remove();
        }
        return use;
    }

    /** Notes that something of an article's text or of its source's bytes is shown. */
    public static void ofText(int entry) {
        TextUse use = NOTING.get();
        if (use != null) {
            use.texts.set(entry);
        }
    }

    /** Notes that no more than the first words of an article are shown. */
    static void ofOpening(int entry) {
        TextUse use = NOTING.get();
        if (use != null) {
            use.openings.set(entry);
        }
    }

    /** Notes that the time it takes to read an article is shown. */
    static void ofLength(int entry) {
        TextUse use = NOTING.get();
        if (use != null) {
            use.lengths.set(entry);
        }
    }

    /** Articles whose texts were used. */
    public int[] texts() {
        return texts.stream().toArray();
    }

    /** Articles whose first words were used. */
    public int[] openings() {
        return openings.stream().toArray();
    }

    /** Articles whose reading times were used. */
    public int[] lengths() {
        return lengths.stream().toArray();
    }
}
