package newsarchive.normalise;

import java.util.Arrays;
import java.util.List;

/** Finds what no word rule may touch: addresses, and the words that the curator keeps. */
final class Protected {
    private static final String TRAILING = ".,;:!?)]}\"'”’»";

    private final List<String> keep;

    Protected(List<String> keep) {
        this.keep = keep.stream().filter(word -> !word.isBlank()).toList();
    }

    /** Whether there may be something to protect in a text without signs of an address. */
    boolean keepsWords() {
        return !keep.isEmpty();
    }

    /** Starts and ends of the protected pieces of {@code text}, in order, without overlap. */
    int[] pieces(String text) {
        boolean addresses = text.indexOf("://") >= 0 || text.indexOf('@') >= 0;
        addresses |= text.indexOf("www.") >= 0;
        if (!addresses && keep.isEmpty()) {
            return new int[0];
        }
        boolean[] marked = new boolean[text.length()];
        if (addresses) {
            markAddresses(text, marked);
        }
        for (String word : keep) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                Arrays.fill(marked, at, at + word.length(), true);
            }
        }
        return bounds(marked);
    }

    private static void markAddresses(String text, boolean[] marked) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            String token = text.substring(start, end);
            if (token.contains("://") || token.contains("www.") || token.indexOf('@') >= 0) {
                int from = start;
                while (from < end && "(\"'“‘«<[".indexOf(text.charAt(from)) >= 0) {
                    from++;
                }
                int to = end;
                while (to > from && TRAILING.indexOf(text.charAt(to - 1)) >= 0) {
                    to--;
                }
                Arrays.fill(marked, from, to, true);
            }
            start = end + 1;
        }
    }

    private static int[] bounds(boolean[] marked) {
        int[] bounds = new int[8];
        int count = 0;
        for (int i = 0; i <= marked.length; i++) {
            boolean now = i < marked.length && marked[i];
            boolean before = i > 0 && marked[i - 1];
            if (now != before) {
                if (count == bounds.length) {
                    bounds = Arrays.copyOf(bounds, count * 2);
                }
                bounds[count++] = i;
            }
        }
        return Arrays.copyOf(bounds, count);
    }
}
