package newsarchive.edit;

import java.util.ArrayList;
import java.util.List;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Redirect;
import newsarchive.link.Tombstone;
import newsarchive.source.LeftOut;

/** Finds what a curator asks about, a source file or an address, and explains it. Stateless. */
public final class Explain {
    private Explain() {}

    /**
     * The lines that explain a source path or an address of the site; empty when the archive knows
     * neither.
     *
     * @param leftOut what is not published and why
     */
    public static List<String> of(Archive archive, List<LeftOut> leftOut, String typed) {
        String address = TypedAddress.of(typed, archive.config().baseUrl());
        List<String> lines = new ArrayList<>();
        for (Entry entry : archive.entries()) {
            boolean asked =
                    entry.path().equals(address)
                            || entry.article().provenance().file().equals(address);
            if (asked) {
                lines.addAll(ExplainArticle.of(archive, entry));
            }
        }
        lines.addAll(ExplainList.of(archive, address));
        for (LeftOut left : leftOut) {
            if (left.name().equals(address)) {
                lines.add(address + " is not on the site: " + left.reason());
            }
        }
        for (Redirect redirect : archive.redirects()) {
            if (redirect.path().equals(address)) {
                lines.add(address + " leads to " + redirect.target());
                lines.addAll(of(archive, List.of(), redirect.target()));
            }
        }
        for (Tombstone tombstone : archive.tombstones()) {
            if (tombstone.path().equals(address)) {
                lines.add(
                        address
                                + " was withdrawn on "
                                + tombstone.date()
                                + ": "
                                + tombstone.reason());
            }
        }
        return lines;
    }
}
