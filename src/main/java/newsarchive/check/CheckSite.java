package newsarchive.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.build.SiteFile;
import newsarchive.config.CheckLevels;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.TextEntry;
import newsarchive.problem.Problem;
import newsarchive.problem.Severity;

/** Goes through all stages of a build and throws what it made away: nothing is written. */
public final class CheckSite {
    private CheckSite() {}

    /** What there is to tell of an archive and of the site that a build would make of it. */
    public static CheckReport check(CheckRequest request, Progress progress) {
        PlannedSite site = PlannedSite.plan(request.build(), progress);
        if (request.published() != null) {
            CheckAddresses.answered(site, request.published());
        }
        Archive archive = site.archive();
        LookAtSite look = new LookAtSite(site.paths(), archive.config().baseUrl());
        look(site, request.build(), progress, look);

        List<Finding> found = new ArrayList<>();
        if (request.recorded()) {
            found.addAll(CheckAddresses.recorded(site));
        }
        found.addAll(
                new FindSiteFaults(look, sources(request, site), FindSiteFaults.Limits.USUAL)
                        .all());
        found.addAll(
                progress.timed(Progress.Kind.STAGE, "look at articles", () -> ofArticles(archive)));
        CheckLevels levels = archive.config().check();
        request.baseline().problems().forEach(problem -> found.add(Finding.of(problem)));
        CodeBook.ofProgram().unknown(levels).forEach(problem -> found.add(Finding.of(problem)));
        site.problems().forEach(problem -> found.add(Finding.of(problem)));
        return report(request, site.report(true), judged(found, levels));
    }

    /** From which file of the archive each page is made, or copied. */
    private static Map<String, String> sources(CheckRequest request, PlannedSite site) {
        Map<String, String> sources = new HashMap<>();
        for (Entry entry : site.archive().entries()) {
            sources.put(entry.path(), entry.article().provenance().file());
        }
        for (TextEntry page : site.archive().pages()) {
            sources.put(page.path(), page.article().provenance().file());
        }
        Path root = request.build().root().toAbsolutePath().normalize();
        for (SiteFile file : site.files()) {
            if (file instanceof SiteFile.Copied copied) {
                Path source = copied.source().toAbsolutePath().normalize();
                if (source.startsWith(root)) {
                    String name = root.relativize(source).toString().replace('\\', '/');
                    sources.put(copied.path(), name);
                }
            }
        }
        return sources;
    }

    private static List<Finding> ofArticles(Archive archive) {
        List<Finding> found = new ArrayList<>();
        found.addAll(FindMissingFields.in(archive));
        found.addAll(FindDoubtfulFields.in(archive));
        found.addAll(FindSpellings.in(archive));
        found.addAll(FindPublisherSpellings.in(archive));
        found.addAll(FindCopies.in(archive));
        found.addAll(FindUnlinkedNames.in(archive));
        found.addAll(FindUnwordedPictures.in(archive));
        found.addAll(CheckAddresses.gone(archive));
        return found;
    }

    private static List<Finding> judged(List<Finding> found, CheckLevels levels) {
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : found) {
            Problem problem = levels.judged(finding.problem());
            if (problem != null) {
                judged.add(new Finding(problem, finding.articles()));
            }
        }
        judged.sort(Finding.BY_WORTH);
        return judged;
    }

    private static CheckReport report(
            CheckRequest request, BuildReport build, List<Finding> found) {
        Baseline.Sifted sifted = request.baseline().baseline().sift(found);
        Severity gravest = request.build().strict() ? Severity.WARNING : Severity.ERROR;
        boolean sound =
                sifted.told().stream()
                        .noneMatch(finding -> finding.problem().severity().compareTo(gravest) <= 0);
        return new CheckReport(
                build, sifted.told(), found, sifted.known(), sifted.settled(), sound);
    }

    /** Makes every page, which tells of faults in templates, and looks at what was made. */
    private static void look(
            PlannedSite site, BuildRequest request, Progress progress, LookAtSite look) {
        FindWithheldText withheld = new FindWithheldText(site.withheld(), site.archive());
        for (SiteFile file : site.files()) {
            if (file instanceof SiteFile.Copied copied) {
                look.at(copied);
            }
        }
        site.rehearse(
                request.jobs(),
                progress,
                (path, content) -> {
                    look.at(path, content);
                    if (withheld.isNeeded()) {
                        withheld.in(path, content).forEach(site::tell);
                    }
                });
    }
}
