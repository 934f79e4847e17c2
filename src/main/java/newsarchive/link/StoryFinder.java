package newsarchive.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Groups articles that tell of one event: close in time and near in what they name. Precision goes
 * before recall: an article joins only where it is near to most of those that are there. For one
 * thread.
 */
final class StoryFinder {
    /** The days that accounts of one event may lie apart, and all of them together. */
    private static final int DAYS = 4;

    private static final int SPAN = 10;

    /**
     * Below this likeness two articles are on one matter, not on one event
     * (docs/articles/linking.md).
     */
    private static final double LEAST = 0.3;

    /** Names that both must hold. */
    private static final int FEWEST_SHARED = 2;

    /** What two articles must be that may tell of one event; of copies only the leading one is. */
    static RelatedArticles.Closeness asked(IntPredicate leads) {
        return new RelatedArticles.Closeness(DAYS, LEAST, FEWEST_SHARED, leads);
    }

    private final Map<Long, ClosePair> pairs = new HashMap<>();
    private final Map<Integer, List<Integer>> groupOf = new TreeMap<>();
    private final long[] days;

    private StoryFinder(long[] days) {
        this.days = days;
    }

    /**
     * The groups, each in the order of the archive.
     *
     * @param close pairs of articles that may tell of one event
     * @param days the day of each article since 1970
     */
    static List<List<Integer>> groups(List<ClosePair> close, long[] days) {
        StoryFinder finder = new StoryFinder(days);
        close.forEach(pair -> finder.pairs.put(key(pair.first(), pair.second()), pair));
        List<ClosePair> best = new ArrayList<>(close);
        best.sort(
                Comparator.comparingDouble((ClosePair pair) -> -pair.score())
                        .thenComparingInt(ClosePair::first)
                        .thenComparingInt(ClosePair::second));
        best.forEach(finder::join);
        return finder.groupOf.entrySet().stream()
                .filter(group -> group.getValue().get(0).equals(group.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private void join(ClosePair pair) {
        List<Integer> first = groupOf.getOrDefault(pair.first(), List.of(pair.first()));
        List<Integer> second = groupOf.getOrDefault(pair.second(), List.of(pair.second()));
        if (first.equals(second) || !areNear(first, second)) {
            return;
        }
        List<Integer> both = new ArrayList<>(first);
        both.addAll(second);
        both.sort(null);
        if (Math.abs(days[both.get(0)] - days[both.get(both.size() - 1)]) <= SPAN) {
            both.forEach(entry -> groupOf.put(entry, both));
        }
    }

    /** Whether at least half of all pairs between two groups are near. */
    private boolean areNear(List<Integer> first, List<Integer> second) {
        int near = 0;
        for (int one : first) {
            for (int other : second) {
                near += pairs.containsKey(key(one, other)) ? 1 : 0;
            }
        }
        return near * 2 >= first.size() * second.size();
    }
}
