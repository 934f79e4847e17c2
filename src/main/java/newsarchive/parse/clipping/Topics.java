package newsarchive.parse.clipping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.parse.Lexicon;

/**
 * Finds which lines above a text speak of what the text speaks of: a headline shares its words with
 * the paragraphs below it, a menu or a slogan hardly ever does.
 */
final class Topics {
    /** Paragraphs that are looked at, and lines above them. */
    private static final int PARAGRAPHS = 6;

    private static final int LINES = 30;

    /** Inflected forms share their first letters. */
    private static final int STEM = 5;

    private static final int SHORTEST = 4;

    private final List<Signs> all;
    private final boolean[] body;

    private Topics(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Adds them to the signs of all blocks; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body) {
        new Topics(all, body).run();
    }

    private void run() {
        int above = 0;
        for (int i = 0; i < body.length; i++) {
            if (!body[i]) {
                continue;
            }
            if (i > above) {
                Set<String> stems = stemsBelow(i);
                for (int k = Math.max(above, i - LINES); k < i; k++) {
                    compare(all.get(k), stems);
                }
            }
            above = i + 1;
        }
    }

    private Set<String> stemsBelow(int from) {
        Set<String> stems = new HashSet<>();
        int paragraphs = 0;
        for (int i = from; i < Math.min(body.length, from + LINES); i++) {
            if (body[i]) {
                addStems(all.get(i).folded(), stems);
                paragraphs++;
            }
            if (paragraphs == PARAGRAPHS) {
                break;
            }
        }
        return stems;
    }

    private static void compare(Signs signs, Set<String> stems) {
        if (signs.text().length() > 250 || signs.hasAny(Feature.DATE_ONLY, Feature.URL)) {
            return;
        }
        Set<String> own = new HashSet<>();
        addStems(signs.folded(), own);
        int shared = 0;
        for (String stem : own) {
            shared += stems.contains(stem) ? 1 : 0;
        }
        signs.set(Feature.ON_TOPIC, shared >= 2 && shared * 5 >= own.size() * 2);
        signs.set(Feature.TOUCHES_TOPIC, shared >= 1);
        signs.set(Feature.OFF_TOPIC, own.size() >= 2 && shared == 0);
    }

    private static void addStems(String folded, Set<String> stems) {
        int from = 0;
        int n = folded.length();
        while (from < n) {
            int to = from;
            while (to < n && Character.isLetterOrDigit(folded.charAt(to))) {
                to++;
            }
            if (to - from >= SHORTEST) {
                String word = folded.substring(from, to);
                if (!Lexicon.get().section("common").has(word)) {
                    stems.add(word.substring(0, Math.min(STEM, word.length())));
                }
            }
            from = to + 1;
        }
    }
}
