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

    /** The same article with another body. */
    public Article withBody(Body other) {
        return new Article(metadata, curation, other, provenance, problems);
    }

    /** Whether a right-to-left script is this article's. */
    public String direction() {
        return Direction.of(metadata.language());
    }
}
