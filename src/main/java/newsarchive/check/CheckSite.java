package newsarchive.check;

import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;

/** Goes through all stages of a build and throws what it made away: nothing is written. */
public final class CheckSite {
    private CheckSite() {}

    /** What a build of {@code request} would tell; its {@code published} says whether it would. */
    public static BuildReport check(BuildRequest request, Progress progress) {
        PlannedSite site = PlannedSite.plan(request, progress);
        site.rehearse(request.jobs(), progress);
        return site.report(site.isSound(request.strict()));
    }
}
