package newsarchive.check;

import java.util.ArrayList;
import java.util.List;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.problem.Problem;

/**
 * Tells of texts that stand in the archive twice and of which the curator has not said that one is
 * a copy of the other. Stateless.
 */
final class FindCopies {
    private FindCopies() {}

    static List<Finding> in(Archive archive) {
        List<Finding> found = new ArrayList<>();
        for (Entry entry : archive.entries()) {
            if (entry.leader() != entry.index() && entry.article().curation().canonical() == null) {
                found.add(finding(entry, archive.entries().get(entry.leader())));
            }
        }
        return found;
    }

    private static Finding finding(Entry copy, Entry leader) {
        int percent =
                copy.copies().stream()
                        .filter(other -> other.entry() == leader.index())
                        .mapToInt(Entry.Copy::percent)
                        .findFirst()
                        .orElse(0);
        String slug =
                leader.path().substring(leader.path().lastIndexOf('/') + 1).replace(".html", "");
        String share = percent == 0 ? "" : " (" + percent + " % of the shorter one)";
        return Finding.of(
                Problem.info(
                                "near-duplicate",
                                SettlingLine.position(copy.article()),
                                "the same text as \""
                                        + leader.article().provenance().file()
                                        + "\""
                                        + share,
                                SettlingLine.of(copy.article(), "canonical: " + slug)
                                        + " if it was taken over, or take one of the two out")
                        .with(SettlingLine.position(leader.article())));
    }
}
