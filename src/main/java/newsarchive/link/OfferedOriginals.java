package newsarchive.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.article.Access;
import newsarchive.source.LeftOut;

/**
 * Chooses the sources that may be taken away untouched ({@code originals: true}): those of which
 * every article is published whole. A file that also holds a draft, an excerpt or what is under
 * embargo would show it.
 */
final class OfferedOriginals {
    private OfferedOriginals() {}

    /** Source paths, sorted. */
    static List<String> of(List<Entry> entries, List<LeftOut> leftOut) {
        Set<String> closed = new HashSet<>();
        leftOut.forEach(left -> closed.add(left.name()));
        Set<String> open = new TreeSet<>();
        for (Entry entry : entries) {
            String file = entry.article().provenance().file();
            (entry.access() == Access.FULL ? open : closed).add(file);
        }
        open.removeAll(closed);
        return List.copyOf(open);
    }
}
