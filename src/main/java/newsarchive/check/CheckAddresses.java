package newsarchive.check;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.build.PlannedSite;
import newsarchive.health.Visited;
import newsarchive.ledger.Ledger;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

/** Compares the addresses of a planned site with those that readers have. Stateless. */
final class CheckAddresses {
    private CheckAddresses() {}

    /** Warns of addresses that the ledger does not know yet. */
    static List<Finding> recorded(PlannedSite site) {
        List<String> unrecorded = site.permalinks().unrecorded();
        if (unrecorded.isEmpty()) {
            return List.of();
        }
        int count = unrecorded.size();
        return List.of(
                new Finding(
                        Problem.warning(
                                "address-unrecorded",
                                Position.of(Ledger.FILE),
                                (count == 1 ? "1 address is" : count + " addresses are")
                                        + " not recorded yet, such as \""
                                        + unrecorded.get(0)
                                        + "\"",
                                "archive build --record, and keep "
                                        + Ledger.FILE
                                        + " with the rest"),
                        count));
    }

    /** Tells of published addresses that this site would not answer. */
    static void answered(PlannedSite site, PublishedArticles published) {
        for (String path : published.paths()) {
            if (!site.paths().contains(path)) {
                site.tell(
                        Problem.error(
                                "address-unanswered",
                                Position.of(published.name()),
                                "\""
                                        + path
                                        + "\" is published, and this archive has no page for it",
                                "lead its readers to another page: archive mv "
                                        + path
                                        + " NEW\nor say why it is gone: archive withdraw "
                                        + path
                                        + " --reason \"…\""));
            }
        }
    }

    /** Warns of originals that are gone and of which no copy is named. */
    static List<Finding> gone(Archive archive) {
        List<Finding> found = new ArrayList<>();
        for (Entry entry : archive.entries()) {
            Article article = entry.article();
            Visited visited = archive.health().of(article.metadata().url());
            if (visited != null && visited.isDead() && article.metadata().archivedUrl() == null) {
                found.add(
                        Finding.of(
                                Problem.warning(
                                        "original-gone",
                                        SettlingLine.position(article),
                                        "the original \"%s\" is gone since %s (%s)"
                                                .formatted(
                                                        visited.address(),
                                                        visited.failingSince(),
                                                        visited.status()),
                                        "look for a copy in a web archive, and "
                                                + SettlingLine.of(
                                                        article, "archived-url: https://…"))));
            }
        }
        return found;
    }
}
