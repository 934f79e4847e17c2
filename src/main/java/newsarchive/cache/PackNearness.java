package newsarchive.cache;

import java.util.List;
import newsarchive.link.ClosePair;
import newsarchive.link.Entry;
import newsarchive.link.NearArticle;
import newsarchive.link.ThingCounts;
import newsarchive.link.Ties;
import org.jspecify.annotations.Nullable;

/** Writes what is known of nearness for a later build and reads it. Stateless. */
final class PackNearness {
    private static final int NOT_KEPT = 0;
    private static final int KEPT = 1;
    private static final int WHOLE = 2;

    private PackNearness() {}

    static void write(PackedWriter kept, ThingCounts.Count count) {
        kept.number(count.holders());
        kept.number(count.small());
        kept.number(count.capital());
        kept.text(count.form());
        kept.number(count.formFrom() + 2L);
    }

    static ThingCounts.Count count(PackedReader kept) {
        return new ThingCounts.Count(
                kept.integer(),
                kept.integer(),
                kept.integer(),
                kept.textOrNull(),
                kept.integer() - 2);
    }

    /** Pairs of numbers, the first of each ascending. */
    static void write(PackedWriter kept, int[] pairs) {
        kept.number(pairs.length / 2);
        int last = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            kept.number(pairs[i] - last);
            kept.number(pairs[i + 1]);
            last = pairs[i];
        }
    }

    static int[] pairs(PackedReader kept) {
        int size = kept.integer();
        if (size < 0 || size > kept.left()) {
            throw new PackedReader.DamagedException();
        }
        int[] pairs = new int[2 * size];
        int last = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            last += kept.integer();
            pairs[i] = last;
            pairs[i + 1] = kept.integer();
        }
        return pairs;
    }

    /** The holders of a thing, null where they are not kept. */
    static void write(PackedWriter kept, int @Nullable [] holders, boolean whole) {
        kept.number(holders == null ? NOT_KEPT : whole ? WHOLE : KEPT);
        if (holders != null) {
            write(kept, holders);
        }
    }

    static int @Nullable [] holders(PackedReader kept) {
        return kept.integer() == NOT_KEPT ? null : pairs(kept);
    }

    static boolean isWhole(PackedReader kept) {
        return kept.integer() == WHOLE;
    }

    static void write(PackedWriter kept, List<NearArticle> near) {
        kept.list(
                near,
                one -> {
                    kept.number(one.related().entry());
                    kept.fixed(Double.doubleToRawLongBits(one.score()), 8);
                    kept.texts(one.related().shared());
                });
    }

    static List<NearArticle> near(PackedReader kept) {
        return kept.list(
                () -> {
                    int entry = kept.integer();
                    double score = Double.longBitsToDouble(kept.fixed(8));
                    return new NearArticle(new Entry.Related(entry, kept.texts()), score);
                });
    }

    static void write(PackedWriter kept, Ties ties) {
        kept.number(ties.leader());
        kept.number(ties.story() + 1L);
        kept.fixed(ties.day(), 8);
        kept.list(ties.beside(), other -> kept.number(other));
    }

    static Ties ties(PackedReader kept) {
        return new Ties(
                kept.integer(), kept.integer() - 1, kept.fixed(8), kept.list(kept::integer));
    }

    static void writePairs(PackedWriter kept, List<ClosePair> pairs) {
        kept.list(
                pairs,
                pair -> {
                    kept.number(pair.first());
                    kept.number(pair.second());
                    kept.fixed(Double.doubleToRawLongBits(pair.score()), 8);
                    kept.texts(pair.shared());
                });
    }

    static List<ClosePair> closePairs(PackedReader kept) {
        return kept.list(
                () ->
                        new ClosePair(
                                kept.integer(),
                                kept.integer(),
                                Double.longBitsToDouble(kept.fixed(8)),
                                kept.texts()));
    }
}
