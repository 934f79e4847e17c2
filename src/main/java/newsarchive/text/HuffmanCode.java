package newsarchive.text;

import java.util.Arrays;
import java.util.PriorityQueue;

/** Gives frequent symbols short codes, of a length that has a limit (RFC 1951, section 3.2.2). */
final class HuffmanCode {
    private static final int LONGEST = 15;

    private HuffmanCode() {}

    /**
     * The length in bits of each symbol's code, 0 for one that does not occur.
     *
     * @param often how often each symbol occurs
     * @param limit the longest allowed code
     */
    static int[] lengths(int[] often, int limit) {
        int[] weights = often.clone();
        while (true) {
            int[] lengths = lengths(weights);
            if (Arrays.stream(lengths).max().orElse(0) <= limit) {
                return lengths;
            }
            // rarer symbols come nearer to frequent ones, until the tree is flat enough
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
            }
        }
    }

    private record Node(long weight, int order, int symbol, Node left, Node right)
            implements Comparable<Node> {
        @Override
        public int compareTo(Node other) {
            int byWeight = Long.compare(weight, other.weight);
            return byWeight != 0 ? byWeight : Integer.compare(order, other.order);
        }
    }

    private static int[] lengths(int[] weights) {
        PriorityQueue<Node> nodes = new PriorityQueue<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                nodes.add(new Node(weights[i], i, i, null, null));
            }
        }
        int[] lengths = new int[weights.length];
        if (nodes.size() == 1) {
            lengths[nodes.remove().symbol()] = 1;
            return lengths;
        }
        int order = weights.length;
        while (nodes.size() > 1) {
            Node left = nodes.remove();
            Node right = nodes.remove();
            nodes.add(new Node(left.weight() + right.weight(), order++, -1, left, right));
        }
        if (!nodes.isEmpty()) {
            measure(nodes.remove(), 0, lengths);
        }
        return lengths;
    }

    /** No deeper than there are symbols: 286 at most. */
    private static void measure(Node node, int depth, int[] lengths) {
        if (node.symbol() >= 0) {
            lengths[node.symbol()] = depth;
        } else {
            measure(node.left(), depth + 1, lengths);
            measure(node.right(), depth + 1, lengths);
        }
    }

    /** The codes for these lengths, with their first bit lowest, as they are written. */
    static int[] codes(int[] lengths) {
        int[] ofLength = new int[LONGEST + 1];
        for (int length : lengths) {
            ofLength[length]++;
        }
        ofLength[0] = 0;
        int[] next = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            next[length + 1] = (next[length] + ofLength[length]) << 1;
        }
        int[] codes = new int[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > 0) {
                codes[i] = Integer.reverse(next[lengths[i]]++) >>> (32 - lengths[i]);
            }
        }
        return codes;
    }
}
