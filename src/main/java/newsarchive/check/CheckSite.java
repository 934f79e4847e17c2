package newsarchive.check;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.build.SiteFile;

/** Goes through all stages of a build and throws what it made away: nothing is written. */
public final class CheckSite {
    private CheckSite() {}

    /** What a build of {@code request} would tell; its {@code published} says whether it would. */
    public static BuildReport check(BuildRequest request, Progress progress) {
        PlannedSite site = PlannedSite.plan(request, progress);
        List<SiteFile> files = site.files();
        AtomicInteger done = new AtomicInteger();
        Stream<SiteFile> work = request.jobs() > 1 ? files.parallelStream() : files.stream();
        work.forEach(
                file -> {
                    if (file instanceof SiteFile.Made made) {
                        var unused = made.content().get();
                    }
                    progress.at("making pages", done.incrementAndGet(), files.size());
                });
        return site.report(site.isSound(request.strict()));
    }
}
