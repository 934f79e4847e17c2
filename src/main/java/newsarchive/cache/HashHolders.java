package newsarchive.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the articles in which each of some hashes stands. For one thread. */
final class HashHolders {
    /** A bit for each upper half of a hash: most are told not to be sought by that alone. */
    private final long[] may = new long[1 << 10];

    private final int[] sought;
    private final int[] sorted;
    private final List<List<Integer>> found = new ArrayList<>();

    HashHolders(int[] sought) {
        this.sought = sought.clone();
        this.sorted = sought.clone();
        Arrays.sort(sorted);
        for (int hash : sought) {
            may[hash >>> 22] |= 1L << (hash >>> 16);
            found.add(new ArrayList<>());
        }
    }

    /** Looks at the hashes of an article, of four bytes each, the highest first. */
    void look(int article, byte[] bytes, int from, int length) {
        for (int at = from; at < from + length; at += 4) {
            int upper = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
            if ((may[upper >>> 6] & 1L << upper) != 0) {
                met(article, upper << 16 | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF));
            }
        }
    }

    /** Looks at the hashes of an article. */
    void look(int article, int[] hashes) {
        for (int hash : hashes) {
            if ((may[hash >>> 22] & 1L << (hash >>> 16)) != 0) {
                met(article, hash);
            }
        }
    }

    private void met(int article, int hash) {
        int at = Arrays.binarySearch(sorted, hash);
        if (at >= 0) {
            found.get(at).add(article);
        }
    }

    /** The articles by hash, in the order in which the hashes were given. */
    int[][] found() {
        int[][] told = new int[sought.length][];
        for (int i = 0; i < told.length; i++) {
            List<Integer> articles = found.get(Arrays.binarySearch(sorted, sought[i]));
            told[i] = articles.stream().mapToInt(Integer::intValue).toArray();
        }
        return told;
    }
}
