package newsarchive.link;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What joins an article to others besides its words.
 *
 * @param leader the copy that leads, itself where it has no copies
 * @param story place of its story, -1 for none
 * @param day since 1970, {@link #NO_DAY} where it is not known
 * @param beside articles that it links to or that the curator tied to it, ascending
 */
public record Ties(int leader, int story, long day, List<Integer> beside) {
    /** Stands for a day that is not known. */
    public static final long NO_DAY = Long.MIN_VALUE;

    public Ties {
        beside = List.copyOf(beside);
    }

    /** Tells who stands beside whom for a better reason than likeness. */
    static RelatedArticles.Beside beside(IntFunction<Ties> ties) {
        return (article, other) -> {
            Ties here = ties.apply(article);
            Ties there = ties.apply(other);
            return there.leader() != other
                    || here.leader() == other
                    || (here.story() >= 0 && here.story() == there.story())
                    || Collections.binarySearch(here.beside(), other) >= 0;
        };
    }
}
