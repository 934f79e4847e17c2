package newsarchive.link;

import java.util.List;

/**
 * Two articles that may tell of one event.
 *
 * @param first the newer
 * @param second the older
 * @param score their likeness
 * @param shared names that both hold, the weightiest first
 */
public record ClosePair(int first, int second, double score, List<String> shared) {
    public ClosePair {
        shared = List.copyOf(shared);
    }
}
