package newsarchive.check;

import java.util.List;
import newsarchive.build.BuildReport;
import newsarchive.problem.Problem;

/**
 * What a check found.
 *
 * @param build what a build would tell
 * @param findings all that is to be told, what helps readers most first
 * @param all the same with what the baseline knows
 * @param known how many problems the baseline knows and are not told
 * @param settled how many problems of the baseline are there no more
 * @param sound whether there is nothing that must stop a publication
 */
public record CheckReport(
        BuildReport build,
        List<Finding> findings,
        List<Finding> all,
        int known,
        int settled,
        boolean sound) {
    public CheckReport {
        findings = List.copyOf(findings);
        all = List.copyOf(all);
    }

    /** The problems that are to be told, what helps readers most first. */
    public List<Problem> problems() {
        return findings.stream().map(Finding::problem).toList();
    }
}
