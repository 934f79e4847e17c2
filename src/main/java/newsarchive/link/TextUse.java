package newsarchive.link;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes of which articles' texts a file of the site is made, while one thread makes it: who reads a
 * text through {@link Entry} is noted by that alone and cannot forget it. A later build makes only
 * those files anew that show something of a text that changed.
 */
public final class TextUse {
    private static final ThreadLocal<@Nullable Notes> NOTING = new ThreadLocal<>();

    private final int[] texts;
    private final int[] lengths;
    private final int[] openings;

    private TextUse(Notes notes) {
        this.texts = notes.texts.taken();
        this.lengths = notes.lengths.taken();
        this.openings = notes.openings.taken();
    }

    /** What was noted of a file that need not be made again. */
    public static TextUse of(List<Integer> texts, List<Integer> lengths, List<Integer> openings) {
        Notes notes = new Notes();
        texts.forEach(notes.texts::add);
        lengths.forEach(notes.lengths::add);
        openings.forEach(notes.openings::add);
        return new TextUse(notes);
    }

    /** What is noted while a file is made. */
    private static final class Notes {
        private final Places texts = new Places();
        private final Places lengths = new Places();
        private final Places openings = new Places();
    }

    /** Places of articles; most files show few of them. */
    private static final class Places {
        private static final int[] NONE = {};

        private int[] noted = NONE;
        private int size;

        void add(int entry) {
            if (size > 0 && noted[size - 1] == entry) {
                return;
            }
            if (size == noted.length) {
                noted = Arrays.copyOf(noted, Math.max(4, size * 2));
            }
            noted[size++] = entry;
        }

        /** Ascending, each once. */
        int[] taken() {
            return size == 0 ? NONE : Arrays.stream(noted, 0, size).sorted().distinct().toArray();
        }
    }

    /**
     * Does {@code making} and notes what it uses.
     *
     * @return by their places in {@link Archive#entries} the articles that were used
     */
    public static TextUse during(Runnable making) {
        Notes notes = new Notes();
        NOTING.set(notes);
        try {
            making.run();
        } finally {
            NOTING.remove();
        }
        return new TextUse(notes);
    }

    /** Notes that something of an article's text or of its source's bytes is shown. */
    public static void ofText(int entry) {
        Notes notes = NOTING.get();
        if (notes != null) {
            notes.texts.add(entry);
        }
    }

    /** Notes that no more than the first words of an article are shown. */
    static void ofOpening(int entry) {
        Notes notes = NOTING.get();
        if (notes != null) {
            notes.openings.add(entry);
        }
    }

    /** Notes that the time it takes to read an article is shown. */
    static void ofLength(int entry) {
        Notes notes = NOTING.get();
        if (notes != null) {
            notes.lengths.add(entry);
        }
    }

    /** Articles whose texts were used, ascending. */
    public int[] texts() {
        return texts.clone();
    }

    /** Articles whose first words were used, ascending. */
    public int[] openings() {
        return openings.clone();
    }

    /** Articles whose reading times were used, ascending. */
    public int[] lengths() {
        return lengths.clone();
    }
}
