package newsarchive.link;

/**
 * A thing that few articles hold, and what it weighs in each of them; by TF-IDF, so that what few
 * hold counts most. Filled by one thread, then read by many.
 */
final class Rare {
    private static final int MOST_HOLDERS = 60;
    private static final int FEWEST_HOLDERS = 8;

    private final int[] holders;
    private final double[] weights;
    private final double once;
    private int filled;

    /**
     * A thing without its holders yet.
     *
     * @param says how much such a thing says ({@link Topics#weight})
     * @param count how many articles hold it
     * @param articles how many there are
     */
    Rare(double says, int count, int articles) {
        this.holders = new int[count];
        this.weights = new double[count];
        this.once = says * StrictMath.log(1.0 + (double) articles / count);
    }

    /** Whether a thing that so many of all articles hold says something. */
    static boolean isRare(int count, int articles) {
        return count > 1 && count <= mostHolders(articles);
    }

    /** How many articles of so many may hold a thing that says something. */
    static int mostHolders(int articles) {
        int limit = Math.max(FEWEST_HOLDERS, Math.min(MOST_HOLDERS, articles / 10));
        // in a small archive half of the articles is common, whatever the number
        return Math.min(limit, Math.max(2, (articles + 1) / 2));
    }

    /** Adds a holder; call in the order of the archive. */
    void add(int article, float times) {
        holders[filled] = article;
        weights[filled++] = weight(times);
    }

    /** The articles that hold it, ascending. */
    int[] holders() {
        return holders;
    }

    /** What it weighs in each of {@link #holders}. */
    double[] weights() {
        return weights;
    }

    /** What it weighs in an article that holds it {@code times} times. */
    double weight(float times) {
        return times == 1 ? once : once * (1 + StrictMath.log(times));
    }
}
