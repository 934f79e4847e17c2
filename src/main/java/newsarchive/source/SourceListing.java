package newsarchive.source;

import java.util.List;
import newsarchive.problem.Problem;

/**
 * What lies under {@code articles/}, each list sorted by name: the same on every machine.
 *
 * @param files what will be read
 * @param leftOut what will not, and why
 * @param problems what could not be looked at or must not be opened
 */
public record SourceListing(List<SourceFile> files, List<LeftOut> leftOut, List<Problem> problems) {

    public SourceListing {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }
}
