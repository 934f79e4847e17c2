package newsarchive.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import newsarchive.text.ManyThreads;

/**
 * Finds articles on the same matter by the rare things they share: words of title and body, tags,
 * names; weighted by TF-IDF, so that what few articles hold counts most. Only articles that share
 * something rare are ever compared, through an inverted index. None is better than a weak one.
 */
final class RelatedArticles {
    private static final int MOST = 5;
    private static final int MOST_REASONS = 4;

    /** Below this share of common weight two articles are strangers (docs/articles/linking.md). */
    static final double WEAKEST = 0.1;

    private static final int SMALLEST_RANGE = 64;
    private static final int MOST_RANGES = 64;
    private static final double CLOSEST = 1.2;

    private final Holdings holdings;

    RelatedArticles(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Whether an article is shown beside another, or for it, for a better reason. */
    @FunctionalInterface
    interface Beside {
        boolean test(int article, int other);
    }

    /** Room for comparing one article with all others; for one thread. */
    static final class Room {
        /** A score of each article, all zero before and after. */
        private final double[] scores;

        private final int[] touched;

        Room(int articles) {
            this.scores = new double[articles];
            this.touched = new int[articles];
        }
    }

    /**
     * The related articles of each, in the order of the archive, best first.
     *
     * @param beside called from many threads
     * @param jobs threads, at least 1
     */
    List<List<NearArticle>> of(Beside beside, int jobs) {
        int size = holdings.articles();
        // each range has room of its own for the scores of all articles
        int range = Math.max(SMALLEST_RANGE, size / MOST_RANGES + 1);
        List<List<List<NearArticle>>> ranges =
                ManyThreads.each(
                        (size + range - 1) / range,
                        jobs,
                        "related",
                        n -> {
                            Room room = new Room(size);
                            List<List<NearArticle>> found = new ArrayList<>();
                            for (int i = n * range; i < Math.min(size, (n + 1) * range); i++) {
                                found.add(to(i, beside, room));
                            }
                            return found;
                        });
        return ranges.stream().flatMap(List::stream).toList();
    }

    /** What two articles must be to be close, the same for all of them. */
    record Closeness(int apart, double least, int fewest, IntPredicate counts) {}

    /**
     * Pairs of articles that lie near enough in time and likeness and share enough names.
     *
     * @param asked called from many threads
     * @param jobs threads, at least 1
     */
    List<ClosePair> close(Closeness asked, int jobs) {
        return ManyThreads.each(
                        holdings.articles(), jobs, "close", article -> older(article, asked))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<ClosePair> older(int article, Closeness asked) {
        if (holdings.day(article) == Holdings.NO_DAY || !asked.counts().test(article)) {
            return List.of();
        }
        List<ClosePair> close = new ArrayList<>();
        for (Scored other : within(article, asked)) {
            List<String> shared = shared(article, other.article());
            if (shared.size() >= asked.fewest()) {
                close.add(new ClosePair(article, other.article(), other.score(), shared));
            }
        }
        return close;
    }

    /** Older articles within the days that are near enough, in the order of the archive. */
    private List<Scored> within(int article, Closeness asked) {
        int last = article;
        while (last + 1 < holdings.articles()
                && (holdings.day(last + 1) == Holdings.NO_DAY
                        || holdings.day(article) - holdings.day(last + 1) <= asked.apart())) {
            last++;
        }
        List<Scored> near = new ArrayList<>();
        if (last == article) {
            return near;
        }
        double[] scores = new double[last - article];
        Profile profile = holdings.profile(article);
        for (int i = 0; i < profile.size(); i++) {
            Rare rare = holdings.rare(profile.thing(i));
            if (rare == null) {
                continue;
            }
            int[] holding = rare.holders();
            int at = Arrays.binarySearch(holding, article) + 1;
            double own = rare.weight(profile.count(i));
            for (; at < holding.length && holding[at] <= last; at++) {
                scores[holding[at] - article - 1] += own * rare.weights()[at];
            }
        }
        for (int i = 0; i < scores.length; i++) {
            int other = article + 1 + i;
            double score = scores[i] / (holdings.length(article) * holdings.length(other));
            if (score >= asked.least()
                    && holdings.day(other) != Holdings.NO_DAY
                    && asked.counts().test(other)) {
                near.add(new Scored(other, score));
            }
        }
        return near;
    }

    /** The pairs of {@link #close} in which an article is one of both. */
    List<ClosePair> closeTo(int article, Closeness asked, Room room) {
        List<ClosePair> close = new ArrayList<>();
        long day = holdings.day(article);
        if (day == Holdings.NO_DAY || !asked.counts().test(article)) {
            return close;
        }
        for (Scored near : scored(article, room)) {
            int other = near.article();
            long theirs = holdings.day(other);
            if (theirs != Holdings.NO_DAY
                    && Math.abs(day - theirs) <= asked.apart()
                    && near.score() >= asked.least()
                    && asked.counts().test(other)) {
                List<String> shared = shared(article, other);
                if (shared.size() >= asked.fewest()) {
                    int first = Math.min(article, other);
                    close.add(new ClosePair(first, article + other - first, near.score(), shared));
                }
            }
        }
        return close;
    }

    /** All articles that share something rare with one, with their plain likeness, in no order. */
    private List<Scored> scored(int article, Room room) {
        int size = touch(article, room);
        List<Scored> scored = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int other = room.touched[i];
            double length = holdings.length(article) * holdings.length(other);
            scored.add(new Scored(other, room.scores[other] / length));
            room.scores[other] = 0;
        }
        return scored;
    }

    /** Hears that another article is as near as that, days counted. */
    @FunctionalInterface
    interface Likeness {
        void near(int other, double score);
    }

    /** Tells all articles that are near enough to be related to one, whatever stands against it. */
    void likenesses(int article, Room room, Likeness likeness) {
        int size = touch(article, room);
        for (int i = 0; i < size; i++) {
            int other = room.touched[i];
            double score = room.scores[other] / (holdings.length(article) * holdings.length(other));
            room.scores[other] = 0;
            if (score * CLOSEST >= WEAKEST) {
                score *= closeness(holdings.day(article), holdings.day(other));
                if (score >= WEAKEST) {
                    likeness.near(other, score);
                }
            }
        }
    }

    /** The articles nearest to one. */
    List<NearArticle> to(int article, Beside beside, Room room) {
        List<Scored> near = new ArrayList<>();
        likenesses(
                article,
                room,
                (other, score) -> {
                    if (!beside.test(article, other)) {
                        near.add(new Scored(other, score));
                    }
                });
        near.sort(Scored.BEST_FIRST);
        return explained(article, near);
    }

    /** Adds up what others share with an article; returns how many share anything. */
    private int touch(int article, Room room) {
        Profile profile = holdings.profile(article);
        double[] scores = room.scores;
        int size = 0;
        for (int i = 0; i < profile.size(); i++) {
            Rare rare = holdings.rare(profile.thing(i));
            if (rare == null) {
                continue;
            }
            double own = rare.weight(profile.count(i));
            int[] holders = rare.holders();
            double[] weights = rare.weights();
            for (int k = 0; k < holders.length; k++) {
                int other = holders[k];
                if (other != article) {
                    if (scores[other] == 0) {
                        room.touched[size++] = other;
                    }
                    scores[other] += own * weights[k];
                }
            }
        }
        return size;
    }

    /** A likeness that cannot be named is none. */
    private List<NearArticle> explained(int article, List<Scored> near) {
        List<NearArticle> related = new ArrayList<>();
        for (Scored candidate : near) {
            if (related.size() == MOST) {
                break;
            }
            List<String> shared = shared(article, candidate.article());
            if (!shared.isEmpty()) {
                related.add(
                        new NearArticle(
                                new Entry.Related(candidate.article(), shared), candidate.score()));
            }
        }
        return related;
    }

    /** From which likeness on another article changes what {@link #to} gives. */
    static double threshold(List<NearArticle> near) {
        return near.size() < MOST ? WEAKEST : near.get(MOST - 1).score();
    }

    /** What both hold and a reader would name, the weightiest first. */
    private List<String> shared(int article, int other) {
        Profile profile = holdings.profile(article);
        List<Reason> reasons = new ArrayList<>();
        Profile theirs = holdings.profile(other);
        for (int i = 0; i < profile.size(); i++) {
            int thing = profile.thing(i);
            Rare rare = holdings.rare(thing);
            String name = rare == null ? null : holdings.shown(thing);
            int at = name == null ? -1 : theirs.find(thing);
            if (at >= 0) {
                double weight = rare.weight(profile.count(i)) * rare.weight(theirs.count(at));
                reasons.add(new Reason(name, weight));
            }
        }
        reasons.sort(
                Comparator.comparingDouble((Reason reason) -> -reason.weight())
                        .thenComparing(Reason::name));
        return reasons.stream().map(Reason::name).distinct().limit(MOST_REASONS).toList();
    }

    private static double closeness(long first, long second) {
        if (first == Holdings.NO_DAY || second == Holdings.NO_DAY) {
            return 1.0;
        }
        return switch (DaysApart.of(first - second)) {
            case WEEK -> CLOSEST;
            case MONTH -> 1.1;
            case MORE -> 1.0;
        };
    }

    private record Scored(int article, double score) {
        // equal scores: the newer article, which stands first in the archive
        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingDouble((Scored scored) -> -scored.score())
                        .thenComparingInt(Scored::article);
    }

    private record Reason(String name, double weight) {}
}
