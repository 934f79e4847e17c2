package newsarchive.article;

import java.util.List;
import newsarchive.problem.Problem;

/** One article, read and repaired; what every later stage works from. Immutable. */
public record Article(
        Metadata metadata,
        Curation curation,
        Body body,
        Provenance provenance,
        List<Problem> problems) {

    public Article {
        problems = List.copyOf(problems);
    }

    /** Whether a right-to-left script is this article's. */
    public String direction() {
        return Direction.of(metadata.language());
    }
}
