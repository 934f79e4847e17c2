package newsarchive.parse.savedpage;

import java.util.Locale;

/**
 * Leaves out lists of which each item is the linked headline of another article, with or without a
 * word before it: {@code Overview: All that is known of the fire}. Lists of short names that lead
 * to other places, as under a text's sources, are left alone.
 */
final class LinkedLists {
    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final double LINKED = 0.6;
    private static final int HEADLINE = 24;

    private LinkedLists() {}

    /** Marks the lists of a page. */
    static void mark(Outline outline) {
        for (Box box : outline.boxes) {
            boolean list = box.tag.equals("ul") && !box.out();
            int items = box.end - box.first;
            if (list && items >= FEWEST && items <= MOST && headlines(outline, box)) {
                box.drop(Role.RELATED, outline.boxes);
            }
        }
    }

    private static boolean headlines(Outline outline, Box list) {
        int mass = 0;
        for (int i = list.first; i < list.end; i++) {
            Passage item = outline.passages.get(i);
            boolean headline =
                    item.linkMass >= LINKED * item.mass
                            && !item.text.toString().endsWith(".")
                            && !address(item);
            if (!headline) {
                return false;
            }
            mass += item.mass;
        }
        return mass >= HEADLINE * (list.end - list.first)
                && list.element.select("a[href^=#]").isEmpty();
    }

    private static boolean address(Passage item) {
        String text = item.text.toString().toLowerCase(Locale.ROOT);
        return text.startsWith("http") || text.startsWith("www.");
    }
}
