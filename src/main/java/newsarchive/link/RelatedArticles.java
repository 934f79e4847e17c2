package newsarchive.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import newsarchive.article.Article;
import newsarchive.article.PublicationDate;
import newsarchive.text.ManyThreads;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles on the same matter by the rare things they share: words of title and body, tags,
 * names; weighted by TF-IDF, so that what few articles hold counts most. Only articles that share
 * something rare are ever compared, through an inverted index. None is better than a weak one.
 */
final class RelatedArticles {
    private static final int MOST = 5;
    private static final int MOST_REASONS = 4;

    /** Below this share of common weight two articles are strangers (docs/articles/linking.md). */
    private static final double WEAKEST = 0.1;

    /** Added to each squared length: a text with little in it is not near to all that share it. */
    private static final double LENGTH_OF_LITTLE = 60;

    private static final int MOST_HOLDERS = 60;
    private static final int FEWEST_HOLDERS = 8;
    private static final int SMALLEST_RANGE = 64;
    private static final int MOST_RANGES = 64;
    private static final long NO_DAY = Long.MIN_VALUE;
    private static final double CLOSEST = 1.2;

    private final List<Article> articles;
    private final Topics topics;

    /** For each thing that few hold the articles with it, ascending; null for all others. */
    private final int[][] holders;

    /** What the thing weighs in each of {@link #holders}. */
    private final double[][] weights;

    /** What a thing weighs in an article that holds it once. */
    private final double[] once;

    private final double[] lengths;

    /** Days since 1970; {@link #NO_DAY} where the day is not known. */
    private final long[] days;

    RelatedArticles(List<Article> articles, Topics topics) {
        this.articles = articles;
        this.topics = topics;
        int size = articles.size();
        int most = mostHolders(size);
        this.holders = new int[topics.things()][];
        this.weights = new double[topics.things()][];
        this.once = new double[topics.things()];
        this.lengths = new double[size];
        this.days =
                articles.stream().mapToLong(article -> day(article.metadata().date())).toArray();
        int[] filled = new int[topics.things()];
        for (int article = 0; article < size; article++) {
            lengths[article] = fill(article, filled, most);
        }
    }

    /** How many articles of so many may hold a thing that says something. */
    static int mostHolders(int articles) {
        int limit = Math.max(FEWEST_HOLDERS, Math.min(MOST_HOLDERS, articles / 10));
        // in a small archive half of the articles is common, whatever the number
        return Math.min(limit, Math.max(2, (articles + 1) / 2));
    }

    /** Enters one article into the index and measures it. */
    private double fill(int article, int[] filled, int most) {
        Topics.Profile profile = topics.profile(article);
        double square = LENGTH_OF_LITTLE;
        for (int i = 0; i < profile.size(); i++) {
            int thing = profile.thing(i);
            int count = topics.holders(thing);
            if (count > 1 && count <= most) {
                if (holders[thing] == null) {
                    holders[thing] = new int[count];
                    weights[thing] = new double[count];
                    double rarity = StrictMath.log(1.0 + (double) articles.size() / count);
                    once[thing] = topics.weight(thing) * rarity;
                }
                double weight = weight(thing, profile.count(i));
                holders[thing][filled[thing]] = article;
                weights[thing][filled[thing]++] = weight;
                square += weight * weight;
            }
        }
        return Math.sqrt(square);
    }

    /** Whether an article is shown beside another, or for it, for a better reason. */
    @FunctionalInterface
    interface Beside {
        boolean test(int article, int other);
    }

    /**
     * The related articles of each, in the order of the archive.
     *
     * @param beside called from many threads
     * @param jobs threads, at least 1
     */
    List<List<Entry.Related>> of(Beside beside, int jobs) {
        int size = articles.size();
        // each range has room of its own for the scores of all articles
        int range = Math.max(SMALLEST_RANGE, size / MOST_RANGES + 1);
        List<List<List<Entry.Related>>> ranges =
                ManyThreads.each(
                        (size + range - 1) / range,
                        jobs,
                        "related",
                        n -> {
                            double[] scores = new double[size];
                            int[] touched = new int[size];
                            List<List<Entry.Related>> found = new ArrayList<>();
                            for (int i = n * range; i < Math.min(size, (n + 1) * range); i++) {
                                found.add(to(i, beside, scores, touched));
                            }
                            return found;
                        });
        return ranges.stream().flatMap(List::stream).toList();
    }

    /**
     * Two articles that may tell of one event.
     *
     * @param shared names that both hold, the weightiest first
     */
    record Close(int first, int second, double score, List<String> shared) {}

    /**
     * Pairs of articles that lie at most so many days apart and are near.
     *
     * @param least likeness that they must have
     * @param fewest names that they must share
     * @param counts called from many threads
     * @param jobs threads, at least 1
     */
    List<Close> close(int apart, double least, int fewest, IntPredicate counts, int jobs) {
        return ManyThreads.each(
                        days.length,
                        jobs,
                        "close",
                        article -> close(article, apart, least, fewest, counts))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Close> close(
            int article, int apart, double least, int fewest, IntPredicate counts) {
        if (days[article] == NO_DAY || !counts.test(article)) {
            return List.of();
        }
        List<Close> close = new ArrayList<>();
        for (Scored other : within(article, apart, least, counts)) {
            List<String> shared = shared(article, other.article());
            if (shared.size() >= fewest) {
                close.add(new Close(article, other.article(), other.score(), shared));
            }
        }
        return close;
    }

    /** Older articles within the days that are near enough, in the order of the archive. */
    private List<Scored> within(int article, int apart, double least, IntPredicate counts) {
        int last = article;
        while (last + 1 < days.length
                && (days[last + 1] == NO_DAY || days[article] - days[last + 1] <= apart)) {
            last++;
        }
        List<Scored> near = new ArrayList<>();
        if (last == article) {
            return near;
        }
        double[] scores = new double[last - article];
        Topics.Profile profile = topics.profile(article);
        for (int i = 0; i < profile.size(); i++) {
            int thing = profile.thing(i);
            int[] holding = holders[thing];
            int at = holding == null ? 0 : Arrays.binarySearch(holding, article) + 1;
            double own = holding == null ? 0 : weight(thing, profile.count(i));
            for (; holding != null && at < holding.length && holding[at] <= last; at++) {
                scores[holding[at] - article - 1] += own * weights[thing][at];
            }
        }
        for (int i = 0; i < scores.length; i++) {
            int other = article + 1 + i;
            double score = scores[i] / (lengths[article] * lengths[other]);
            if (score >= least && days[other] != NO_DAY && counts.test(other)) {
                near.add(new Scored(other, score));
            }
        }
        return near;
    }

    /** The day of each article since 1970; the least number where it is not known. */
    long[] days() {
        return days.clone();
    }

    /** What a thing weighs in an article that holds it {@code count} times. */
    private double weight(int thing, float count) {
        return count == 1 ? once[thing] : once[thing] * (1 + StrictMath.log(count));
    }

    /**
     * The articles nearest to one.
     *
     * @param scores room for a score of each article, all zero before and after
     * @param touched room for the place of each article
     */
    private List<Entry.Related> to(int article, Beside beside, double[] scores, int[] touched) {
        int size = touch(article, scores, touched);
        List<Scored> near = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int other = touched[i];
            double score = scores[other] / (lengths[article] * lengths[other]);
            scores[other] = 0;
            if (score * CLOSEST >= WEAKEST) {
                score *= closeness(days[article], days[other]);
                if (score >= WEAKEST && !beside.test(article, other)) {
                    near.add(new Scored(other, score));
                }
            }
        }
        near.sort(Scored.BEST_FIRST);
        return explained(article, near);
    }

    /** Adds up what others share with an article; returns how many share anything. */
    private int touch(int article, double[] scores, int[] touched) {
        Topics.Profile profile = topics.profile(article);
        int size = 0;
        for (int i = 0; i < profile.size(); i++) {
            int thing = profile.thing(i);
            if (holders[thing] == null) {
                continue;
            }
            double own = weight(thing, profile.count(i));
            for (int k = 0; k < holders[thing].length; k++) {
                int other = holders[thing][k];
                if (other != article) {
                    if (scores[other] == 0) {
                        touched[size++] = other;
                    }
                    scores[other] += own * weights[thing][k];
                }
            }
        }
        return size;
    }

    /** A likeness that cannot be named is none. */
    private List<Entry.Related> explained(int article, List<Scored> near) {
        List<Entry.Related> related = new ArrayList<>();
        for (Scored candidate : near) {
            if (related.size() == MOST) {
                break;
            }
            List<String> shared = shared(article, candidate.article());
            if (!shared.isEmpty()) {
                related.add(new Entry.Related(candidate.article(), shared));
            }
        }
        return related;
    }

    /** What both hold and a reader would name, the weightiest first. */
    private List<String> shared(int article, int other) {
        Topics.Profile profile = topics.profile(article);
        List<Reason> reasons = new ArrayList<>();
        Topics.Profile theirs = topics.profile(other);
        for (int i = 0; i < profile.size(); i++) {
            int thing = profile.thing(i);
            String name = holders[thing] == null ? null : topics.shown(thing);
            int at = name == null ? -1 : theirs.find(thing);
            if (at >= 0) {
                double weight = weight(thing, profile.count(i)) * weight(thing, theirs.count(at));
                reasons.add(new Reason(name, weight));
            }
        }
        reasons.sort(
                Comparator.comparingDouble((Reason reason) -> -reason.weight())
                        .thenComparing(Reason::name));
        return reasons.stream().map(Reason::name).distinct().limit(MOST_REASONS).toList();
    }

    private static double closeness(long first, long second) {
        if (first == NO_DAY || second == NO_DAY) {
            return 1.0;
        }
        long days = Math.abs(first - second);
        return days <= 7 ? CLOSEST : days <= 31 ? 1.1 : 1.0;
    }

    private static long day(@Nullable PublicationDate date) {
        return date instanceof PublicationDate.Day day ? day.date().toEpochDay() : NO_DAY;
    }

    private record Scored(int article, double score) {
        // equal scores: the newer article, which stands first in the archive
        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingDouble((Scored scored) -> -scored.score())
                        .thenComparingInt(Scored::article);
    }

    private record Reason(String name, double weight) {}
}
