package newsarchive.check;

import java.util.Comparator;
import newsarchive.problem.Problem;

/**
 * A problem, and how much of the archive it touches.
 *
 * @param articles how many articles or pages would be better without it, at least 1
 */
public record Finding(Problem problem, int articles) {
    /** What helps readers most comes first; then what is graver, then by file and line. */
    static final Comparator<Finding> BY_WORTH =
            Comparator.comparing(Finding::concern)
                    .thenComparing(finding -> finding.problem().severity())
                    .thenComparingInt(finding -> finding.concern().place(finding.problem()))
                    .thenComparing(Comparator.comparingInt(Finding::articles).reversed())
                    .thenComparing(Finding::problem);

    /** A problem of one article. */
    static Finding of(Problem problem) {
        return new Finding(problem, 1);
    }

    /** What it is about. */
    public Concern concern() {
        return Concern.of(problem);
    }
}
