package newsarchive.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier build knows of which articles are near one another, brought up to date edit by
 * edit. Things are numbered: words, then names of names.yml, then tags. For one thread.
 */
public interface KeptNearness {
    /** How many articles there are. */
    int articles();

    /** How many words are numbered. */
    int words();

    /** How many names are numbered. */
    int names();

    /** The number of a word; negative where it has none. */
    int number(String word);

    /** The counts of a word by its number. */
    ThingCounts.Count count(int word);

    /** What an article holds of what is kept: thing, times, thing, times …, ascending. */
    int[] held(int article);

    /** The holders of a thing: article, times … ascending; null where too many held it. */
    int @Nullable [] holders(int thing);

    /** Whether {@link #holders} names all articles that write a word, with 0 times if need be. */
    boolean isWhole(int thing);

    /** The length of an article's row of weights. */
    double length(int article);

    /** The related articles of an article, best first. */
    List<NearArticle> near(int article);

    /** What joins an article to others besides its words. */
    Ties ties(int article);

    /** Pairs of articles that may tell of one event, in order. */
    List<ClosePair> close();

    /** Replaces {@link #count}. */
    void count(int word, ThingCounts.Count count);

    /** Replaces {@link #held}. */
    void hold(int article, int[] held);

    /** Replaces {@link #holders}. */
    void hold(int thing, int[] holders, boolean whole);

    /** Replaces {@link #length}. */
    void measure(int article, double length);

    /** Replaces {@link #near}. */
    void near(int article, List<NearArticle> near);

    /** Replaces {@link #close}. */
    void close(List<ClosePair> pairs);
}
