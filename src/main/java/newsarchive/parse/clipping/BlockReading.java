package newsarchive.parse.clipping;

import java.util.List;

/**
 * What was made of one block of a clipping, for showing to the curator.
 *
 * @param firstLine from 1 over the whole file
 * @param lastLine inclusive
 * @param role in plain words: {@code headline}, {@code caption}, {@code paragraph}
 * @param use {@code body}, {@code metadata} or {@code removed}
 * @param confidence 0 to 1
 * @param runnerUp the role that came second
 * @param reasons the features that spoke most for the role, the strongest first
 * @param article index from 0 of the article to which it belongs
 */
public record BlockReading(
        int firstLine,
        int lastLine,
        String role,
        String use,
        double confidence,
        String runnerUp,
        List<String> reasons,
        int article) {

    public BlockReading {
        reasons = List.copyOf(reasons);
    }
}
