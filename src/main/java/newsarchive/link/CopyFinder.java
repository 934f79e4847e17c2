package newsarchive.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.text.ManyThreads;
import newsarchive.words.ArchiveWords;
import newsarchive.words.ArticleWords;
import newsarchive.words.CommonRuns;
import newsarchive.words.TextNumbers;

/**
 * Finds texts that are copies of one another, and passages that stand in several. Fingerprints
 * propose pairs, the words decide. Stateless.
 */
final class CopyFinder {
    /** Hashes of a sketch that two texts must share to be looked at; of 48. */
    private static final int FEWEST_SHARED = 7;

    /** What stands in more texts is a house's standing phrase and says nothing. */
    static final int MOST_HOLDERS = 24;

    /** Rows of so many words count as taken over. */
    private static final int SHORTEST_RUN = 4;

    /** The share of the shorter text that a copy takes over in rows; the rest was edited. */
    private static final double COPIED = 0.7;

    /** The same where the other text is much longer: an excerpt. */
    private static final double EXCERPTED = 0.85;

    private static final double SAME_LENGTH = 0.6;

    /** A shorter text is too little to judge by. */
    private static final int FEWEST_WORDS = 40;

    /** An excerpt shares at least every third of its prints. */
    private static final int EXCERPT_PRINTS = 3;

    private static final int SHORTEST_PASSAGE = 25;

    /** Hashes in a sketch, and words of a text for each of its prints, about. */
    private static final int SKETCH = 48;

    private static final int WORDS_A_PRINT = 7;

    /** How many hashes there may be. */
    private static final long HASHES = 1L << 28;

    /** Fingerprints that one thread holds in memory at once. */
    private static final int AT_ONCE = 2_000_000;

    private static final int FEW = 100_000;

    private final ArchiveWords words;

    private CopyFinder(ArchiveWords words) {
        this.words = words;
    }

    /**
     * Two articles of which one takes over the other.
     *
     * @param first the smaller place in the archive
     * @param second the greater
     * @param share of the shorter text that stands in the longer
     */
    record Pair(int first, int second, double share) {}

    /** A passage that stands in two articles. */
    record Passage(int first, int firstWord, int second, int secondWord, int length) {}

    /** What was found: pairs and passages in order. */
    record Found(List<Pair> copies, List<Passage> passages) {}

    /** Compares all articles that may have anything in common. */
    static Found in(ArchiveWords words, int jobs) {
        CopyFinder finder = new CopyFinder(words);
        // for each pair how many sketch hashes and how many prints it has in common
        TreeMap<Long, int[]> pairs = new TreeMap<>();
        List<Met> met = finder.met(jobs);
        propose(
                met.stream().map(Met::sketches).toList(),
                (pair, shared) -> {
                    if (shared >= FEWEST_SHARED) {
                        pairs.put(pair, new int[] {shared, 0});
                    }
                });
        propose(
                met.stream().map(Met::prints).toList(),
                (pair, shared) -> pairs.computeIfAbsent(pair, p -> new int[] {0, 0})[1] = shared);
        List<Map.Entry<Long, int[]>> all = List.copyOf(pairs.entrySet());
        List<Pair> copies = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (Found found :
                ManyThreads.each(
                        all.size(),
                        jobs,
                        "copies",
                        i -> finder.compare(all.get(i).getKey(), all.get(i).getValue()))) {
            copies.addAll(found.copies());
            passages.addAll(found.passages());
        }
        return new Found(copies, passages);
    }

    /**
     * Whether two articles that share so many hashes of their sketches and so many prints have
     * anything in common.
     */
    static boolean haveCommon(ArticleWords first, ArticleWords second, int hashes, int prints) {
        int sketch = hashes >= FEWEST_SHARED ? hashes : 0;
        if (sketch == 0 && prints == 0) {
            return false;
        }
        ArchiveWords both = ArchiveWords.of(List.of(first, second));
        Found found = new CopyFinder(both).compare(1, new int[] {sketch, prints});
        return !found.copies().isEmpty() || !found.passages().isEmpty();
    }

    /**
     * Pairs of articles that share a hash of their sketches, and a print, as often as they share
     * one.
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Met(long[] sketches, long[] prints) {}

    /** The pairs by ranges of hashes, so that not all hashes need be in memory at once. */
    private List<Met> met(int jobs) {
        long all = 0;
        for (int article = 0; article < words.articles(); article++) {
            all += SKETCH + words.length(article) / WORDS_A_PRINT;
        }
        int ranges = Math.max(all > FEW ? jobs : 1, (int) (all / AT_ONCE) + 1);
        return ManyThreads.each(ranges, jobs, "prints", i -> met(i, ranges));
    }

    private Met met(int range, int ranges) {
        Holders sketches = new Holders(range, ranges);
        Holders prints = new Holders(range, ranges);
        for (int article = 0; article < words.articles(); article++) {
            TextNumbers text = words.text(article);
            sketches.add(article, text.sketch());
            prints.add(article, text.prints());
        }
        return new Met(pairs(sketches.sorted()), pairs(prints.sorted()));
    }

    /** Hash and article of the fingerprints in one of so many ranges. For one thread. */
    private static final class Holders {
        private final long least;
        private final long end;
        private long[] holders = new long[1024];
        private int size;

        Holders(int range, int ranges) {
            this.least = HASHES * range / ranges;
            this.end = HASHES * (range + 1) / ranges;
        }

        void add(int article, int[] hashes) {
            for (int hash : hashes) {
                if (hash >= least && hash < end) {
                    if (size == holders.length) {
                        holders = Arrays.copyOf(holders, size * 2);
                    }
                    holders[size++] = (long) hash << 32 | article;
                }
            }
        }

        /** By hash. */
        long[] sorted() {
            long[] sorted = Arrays.copyOf(holders, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /** The pairs of articles that share a hash, each as often as they share one. */
    private static long[] pairs(long[] holders) {
        long[] met = new long[1024];
        int size = 0;
        for (int from = 0; from < holders.length; ) {
            int to = from + 1;
            while (to < holders.length && holders[to] >>> 32 == holders[from] >>> 32) {
                to++;
            }
            int count = to - from;
            if (count > 1 && count <= MOST_HOLDERS) {
                if (size + count * count > met.length) {
                    met = Arrays.copyOf(met, met.length * 2 + count * count);
                }
                size = addPairs(holders, from, to, met, size);
            }
            from = to;
        }
        return Arrays.copyOf(met, size);
    }

    /** Hears of a pair of articles and how many fingerprints both have. */
    private interface Proposal {
        void pair(long pair, int shared);
    }

    private static void propose(List<long[]> met, Proposal proposal) {
        long[] all = met.stream().flatMapToLong(Arrays::stream).toArray();
        Arrays.sort(all);
        for (int from = 0; from < all.length; ) {
            int to = from + 1;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            proposal.pair(all[from], to - from);
            from = to;
        }
    }

    private static int addPairs(long[] holders, int from, int to, long[] met, int size) {
        int used = size;
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                long one = (int) holders[i];
                int other = (int) holders[j];
                if (one != other) {
                    met[used++] = one << 32 | other;
                }
            }
        }
        return used;
    }

    private Found compare(long pair, int[] shared) {
        int first = (int) (pair >>> 32);
        int second = (int) pair;
        TextNumbers text = words.text(first);
        TextNumbers otherText = words.text(second);
        int[] one = text.row();
        int[] other = otherText.row();
        if (mayBeCopies(text, otherText, shared)) {
            boolean swapped = one.length < other.length;
            double share = share(swapped ? other : one, swapped ? one : other);
            int shorter = Math.min(one.length, other.length);
            boolean excerpt = shorter < SAME_LENGTH * Math.max(one.length, other.length);
            if (shorter >= FEWEST_WORDS && share >= (excerpt ? EXCERPTED : COPIED)) {
                return new Found(List.of(new Pair(first, second, share)), List.of());
            }
        }
        List<Passage> passages = new ArrayList<>();
        if (shared[1] > 0) {
            for (CommonRuns.Run run : CommonRuns.of(one, other, SHORTEST_PASSAGE)) {
                passages.add(new Passage(first, run.first(), second, run.second(), run.length()));
            }
        }
        return new Found(List.of(), passages);
    }

    /** Of what a copy took over much is left in its sketch, and of an excerpt in its prints. */
    private static boolean mayBeCopies(TextNumbers first, TextNumbers second, int[] shared) {
        int prints = Math.min(first.prints().length, second.prints().length);
        return shared[0] > 0 || shared[1] * EXCERPT_PRINTS >= prints;
    }

    private static double share(int[] longer, int[] shorter) {
        int covered = 0;
        for (CommonRuns.Run run : CommonRuns.of(longer, shorter, SHORTEST_RUN)) {
            covered += run.length();
        }
        return shorter.length == 0 ? 0 : (double) covered / shorter.length;
    }
}
