package newsarchive.edit;

import java.util.List;

/**
 * How one state of a site differs from another. Paths are relative to the site's root and sorted.
 *
 * @param added what only the new one has
 * @param removed what only the old one has
 * @param changed what both have, not the same
 * @param same how many are the same in both
 */
public record SiteDifference(
        List<String> added, List<String> removed, List<Changed> changed, int same) {

    public SiteDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * A page or file that changed.
     *
     * @param why what of it, the weightiest first: {@code headline}, {@code text} …
     */
    public record Changed(String path, List<String> why) {
        public Changed {
            why = List.copyOf(why);
        }
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** Whether a reader opens what stands at {@code path}; other files serve pages or programs. */
    public static boolean isPage(String path) {
        return path.endsWith(".html");
    }
}
