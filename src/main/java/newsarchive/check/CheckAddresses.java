package newsarchive.check;

import java.util.List;
import newsarchive.build.PlannedSite;
import newsarchive.ledger.Ledger;
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
}
