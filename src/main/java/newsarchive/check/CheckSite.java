package newsarchive.check;

import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import org.jspecify.annotations.Nullable;

/** Goes through all stages of a build and throws what it made away: nothing is written. */
public final class CheckSite {
    private CheckSite() {}

    /**
     * What a build of {@code request} would tell; its {@code published} says whether it would.
     *
     * @param recorded whether addresses that are not in the ledger yet are told
     * @param published the articles of a site whose addresses must all be answered; null for none
     */
    public static BuildReport check(
            BuildRequest request,
            boolean recorded,
            @Nullable PublishedArticles published,
            Progress progress) {
        PlannedSite site = PlannedSite.plan(request, progress);
        if (recorded) {
            CheckAddresses.recorded(site);
        }
        if (published != null) {
            CheckAddresses.answered(site, published);
        }
        look(site, request, progress);
        return site.report(site.isSound(request.strict()));
    }

    /** Makes every page, which tells of faults in templates, and looks at what was made. */
    private static void look(PlannedSite site, BuildRequest request, Progress progress) {
        FindWithheldText withheld = new FindWithheldText(site.withheld(), site.archive());
        site.rehearse(
                request.jobs(),
                progress,
                (path, content) -> {
                    if (withheld.isNeeded()) {
                        withheld.in(path, content).forEach(site::tell);
                    }
                });
    }
}
