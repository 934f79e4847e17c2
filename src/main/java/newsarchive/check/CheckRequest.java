package newsarchive.check;

import java.util.List;
import newsarchive.build.BuildRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a check is asked for.
 *
 * @param build the build that is rehearsed; its {@code strict} lets warnings count as errors
 * @param recorded whether addresses that are not in the ledger yet are told
 * @param published the articles of a site whose addresses must all be answered; null for none
 * @param baseline what is not to be told again
 */
public record CheckRequest(
        BuildRequest build,
        boolean recorded,
        @Nullable PublishedArticles published,
        Baseline.Read baseline) {

    /** A check of a build and nothing else. */
    public CheckRequest(BuildRequest build) {
        this(build, false, null, new Baseline.Read(Baseline.NONE, List.of()));
    }
}
