package newsarchive.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsarchive.words.PackedNumbers;

/**
 * What comparing the articles of an archive gave, as far as a later build needs it to compare a few
 * of them anew. Immutable; asking is safe for many threads.
 */
public final class NearnessFacts {
    private final ThingCounts counts;
    private final int things;
    private final List<PackedNumbers> held;
    private final boolean[] kept;
    private final boolean[] whole;
    private final double[] lengths;
    private final List<Ties> ties;
    private final List<List<NearArticle>> near;
    private final List<ClosePair> close;

    private NearnessFacts(
            Topics topics,
            Holdings holdings,
            List<Ties> ties,
            List<List<NearArticle>> near,
            List<ClosePair> close) {
        int articles = holdings.articles();
        this.counts = topics.counts();
        this.things = topics.things();
        this.ties = List.copyOf(ties);
        this.near = List.copyOf(near);
        this.close = List.copyOf(close);
        this.lengths = new double[articles];
        this.kept = new boolean[things];
        this.whole = new boolean[things];
        this.held = new ArrayList<>(articles);
        int[] writers = new int[things];
        for (int thing = 0; thing < things; thing++) {
            kept[thing] = topics.holders(thing) <= Topics.MOST_HOLDERS;
            writers[thing] = topics.holders(thing);
        }
        for (int article = 0; article < articles; article++) {
            lengths[article] = holdings.length(article);
            for (int word : topics.unheld(article)) {
                writers[word]++;
            }
        }
        for (int thing = 0; thing < things; thing++) {
            whole[thing] = writers[thing] <= Topics.MOST_HOLDERS;
        }
        for (int article = 0; article < articles; article++) {
            held.add(held(topics, article));
        }
    }

    static NearnessFacts of(
            Topics topics,
            Holdings holdings,
            List<Ties> ties,
            List<List<NearArticle>> near,
            List<ClosePair> close) {
        return new NearnessFacts(topics, holdings, ties, near, close);
    }

    private PackedNumbers held(Topics topics, int article) {
        Profile profile = topics.profile(article);
        int[] unheld = topics.unheld(article);
        int[] numbers = new int[2 * (profile.size() + unheld.length)];
        int size = 0;
        int next = 0;
        for (int i = 0; i < profile.size(); i++) {
            int thing = profile.thing(i);
            for (; next < unheld.length && unheld[next] < thing; next++) {
                size = add(numbers, size, unheld[next], 0, whole);
            }
            size = add(numbers, size, thing, (int) profile.count(i), kept);
        }
        for (; next < unheld.length; next++) {
            size = add(numbers, size, unheld[next], 0, whole);
        }
        return PackedNumbers.of(numbers, size);
    }

    private static int add(int[] numbers, int size, int thing, int times, boolean[] which) {
        if (!which[thing]) {
            return size;
        }
        numbers[size] = thing;
        numbers[size + 1] = times;
        return size + 2;
    }

    /** How often words and names occur. */
    public ThingCounts counts() {
        return counts;
    }

    /** How many things are numbered: words, names, tags. */
    public int things() {
        return things;
    }

    /** Whether it is told who holds a thing. */
    public boolean isKept(int thing) {
        return kept[thing];
    }

    /** {@link KeptNearness#isWhole}. */
    public boolean isWhole(int thing) {
        return whole[thing];
    }

    /** {@link KeptNearness#held}. */
    public int[] held(int article) {
        return held.get(article).toArray();
    }

    /** {@link KeptNearness#holders} of all things; an empty row also for what is not kept. */
    public int[][] holders() {
        int[] sizes = new int[things];
        for (int article = 0; article < held.size(); article++) {
            int[] row = held(article);
            for (int i = 0; i < row.length; i += 2) {
                sizes[row[i]] += 2;
            }
        }
        int[][] holders = new int[things][];
        Arrays.setAll(holders, thing -> new int[sizes[thing]]);
        Arrays.fill(sizes, 0);
        for (int article = 0; article < held.size(); article++) {
            int[] row = held(article);
            for (int i = 0; i < row.length; i += 2) {
                int[] of = holders[row[i]];
                of[sizes[row[i]]++] = article;
                of[sizes[row[i]]++] = row[i + 1];
            }
        }
        return holders;
    }

    /** {@link KeptNearness#length}. */
    public double length(int article) {
        return lengths[article];
    }

    /** {@link KeptNearness#ties}. */
    public Ties ties(int article) {
        return ties.get(article);
    }

    /** {@link KeptNearness#near}. */
    public List<NearArticle> near(int article) {
        return near.get(article);
    }

    /** {@link KeptNearness#close}. */
    public List<ClosePair> close() {
        return close;
    }
}
