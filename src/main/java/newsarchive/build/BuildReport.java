package newsarchive.build;

import java.util.ArrayList;
import java.util.List;
import newsarchive.problem.Problem;
import newsarchive.source.LeftOut;

/**
 * What a build did.
 *
 * @param files source files read
 * @param articles articles published
 * @param pages HTML pages of the site
 * @param leftOut what is not on the site and why
 * @param problems all problems, sorted
 * @param published whether the site was written; false when errors stopped it
 * @param notes plain facts for the summary: undated articles, feeds without them
 */
public record BuildReport(
        int files,
        int articles,
        int pages,
        List<LeftOut> leftOut,
        List<Problem> problems,
        boolean published,
        List<String> notes) {
    public BuildReport {
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** The same with further notes. */
    BuildReport noting(List<String> further) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(further);
        return new BuildReport(files, articles, pages, leftOut, problems, published, all);
    }
}
