package newsarchive.link;

import newsarchive.words.ArchiveWords;
import org.jspecify.annotations.Nullable;

/**
 * How often the things occur by which articles are found to be near one another: all words of the
 * archive, then the curator's names in the order of names.yml. Immutable; asking is safe for many
 * threads.
 */
public final class ThingCounts {
    private final ArchiveWords words;
    private final int[] holders;
    private final int[] small;
    private final int[] capital;

    ThingCounts(ArchiveWords words, int[] holders, int[] small, int[] capital) {
        this.words = words;
        this.holders = holders;
        this.small = small;
        this.capital = capital;
    }

    /** Of one thing: how many articles hold it, and how it is written. */
    public record Count(int holders, int small, int capital, @Nullable String form, int formFrom) {
        /** Stands for {@code formFrom} where it is not known any more which article it is. */
        static final int UNTOLD = -2;

        /** A thing that no article holds. */
        public static final Count NONE = new Count(0, 0, 0, null, -1);
    }

    /** How many distinct words there are. */
    public int words() {
        return words.size();
    }

    /** How many names there are. */
    public int names() {
        return holders.length - words.size();
    }

    /** A word by its place; they stand in the order of their UTF-16 units. */
    public String word(int place) {
        return words.word(place);
    }

    /** The counts of a word; its form is that of the first article that writes it as a name. */
    public Count ofWord(int place) {
        return new Count(
                holders[place],
                small[place],
                capital[place],
                words.capital(place),
                words.capitalFrom(place));
    }

    /** The counts of a name by its place in names.yml. */
    public Count ofName(int place) {
        return new Count(holders[words.size() + place], 0, 0, null, -1);
    }
}
