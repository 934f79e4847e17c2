package newsarchive.parse.savedpage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What class and id of an element hint at, as bits: whether a byline or a date may stand in it.
 * Pages repeat their names, so each is looked at once. One page's, on one thread.
 */
final class NameHints {
    static final int AUTHOR = 1;

    /** Names of an author's element that may hold the name of a house. */
    static final int AUTHOR_NAME = 1 << 1;

    /** What tells of an author at length. */
    static final int ABOUT = 1 << 2;

    static final int DATE = 1 << 3;

    private final Map<String, Integer> known = new HashMap<>();

    int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        String names = element.attr("class") + ' ' + element.attr("id");
        return names.length() < 2 ? 0 : known.computeIfAbsent(names, NameHints::read);
    }

    private static int read(String written) {
        String names = written.toLowerCase(Locale.ROOT);
        int hints = 0;
        if (holds(names, "author", "byline", "creator-name")) {
            hints |= AUTHOR | AUTHOR_NAME;
        }
        if (holds(names, "writer", "contributor")) {
            hints |= AUTHOR;
        }
        if (holds(names, "description", "bio")) {
            hints |= ABOUT;
        }
        if (holds(names, "date", "publish", "time", "byline", "meta", "posted", "info")) {
            hints |= DATE;
        }
        return hints;
    }

    private static boolean holds(String names, String... words) {
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
