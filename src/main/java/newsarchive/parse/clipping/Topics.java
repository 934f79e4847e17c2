package newsarchive.parse.clipping;

import java.util.List;
import newsarchive.parse.Byline;
import newsarchive.parse.GivenNames;

/**
 * Finds which lines above a text speak of what the text speaks of: a headline shares its words with
 * the paragraphs below it, a menu or a slogan hardly ever does.
 */
final class Topics {
    /** Paragraphs that are looked at, and lines above them. */
    private static final int PARAGRAPHS = 6;

    private static final int LINES = 30;
    private static final int A_HEADLINE = 120;

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
                WordStems stems = stemsBelow(i);
                for (int k = Math.max(above, i - LINES); k < i; k++) {
                    compare(all.get(k), stems);
                    boolean below = k > above && all.get(k - 1).has(Feature.ON_TOPIC);
                    if (!below) {
                        withoutName(all.get(k));
                    }
                }
                banners(Math.max(above, i - LINES), i);
            }
            above = i + 1;
        }
    }

    /**
     * A line that shares no word with the text, above one that does and could head it: the banner
     * or the slogan of the page.
     */
    private void banners(int from, int to) {
        boolean headed = false;
        for (int k = to - 1; k >= from; k--) {
            Signs signs = all.get(k);
            boolean banner =
                    signs.has(Feature.NO_STOP)
                            && !saysKind(signs)
                            && (signs.has(Feature.HARDLY_TOPIC)
                                    || !signs.has(Feature.TOUCHES_TOPIC));
            signs.set(Feature.TOPIC_BELOW, headed && banner);
            headed |=
                    signs.has(Feature.ON_TOPIC)
                            && signs.has(Feature.NO_STOP)
                            && signs.text().length() <= A_HEADLINE
                            && !signs.hasAny(
                                    Feature.BY,
                                    Feature.NAME,
                                    Feature.DATE_ONLY,
                                    Feature.OUTLET,
                                    Feature.CUE_PHOTO,
                                    Feature.CREDIT_END,
                                    Feature.COLON,
                                    Feature.FEW_WORDS,
                                    Feature.BULLET,
                                    Feature.SMALL_START);
        }
    }

    /** {@code Q&A: How the Register Went Online} heads an article, whatever its words. */
    private static boolean saysKind(Signs signs) {
        int colon = signs.text().indexOf(':');
        return colon > 0 && KindLabel.of(signs.text().substring(0, colon)) != null;
    }

    private WordStems stemsBelow(int from) {
        WordStems stems = new WordStems();
        int paragraphs = 0;
        for (int i = from; i < Math.min(body.length, from + LINES); i++) {
            if (body[i]) {
                stems.addAll(all.get(i).words());
                paragraphs++;
            }
            if (paragraphs == PARAGRAPHS) {
                break;
            }
        }
        return stems;
    }

    private static void compare(Signs signs, WordStems stems) {
        if (signs.text().length() > 250 || signs.hasAny(Feature.DATE_ONLY, Feature.URL)) {
            return;
        }
        WordStems.Share share = stems.share(signs.words(), false);
        signs.set(Feature.ON_TOPIC, share.known() >= 2 && share.known() * 5 >= share.words() * 2);
        signs.set(Feature.TOUCHES_TOPIC, share.known() >= 1);
        signs.set(Feature.OFF_TOPIC, share.words() >= 2 && share.known() == 0);
        signs.set(Feature.HARDLY_TOPIC, share.known() * 3 < share.words());
    }

    /**
     * Words of the text are nobody's name, unless a given name or a word such as "by" says so, or
     * the headline stands right above it.
     */
    private static void withoutName(Signs signs) {
        Byline byline = signs.byline().orElse(null);
        boolean named =
                byline == null
                        || byline.marked()
                        || byline.authors().stream().anyMatch(GivenNames::open);
        // "Ann Example Dies in Harbour" says more than who wrote it
        boolean tells =
                named
                        && byline != null
                        && !byline.marked()
                        && signs.has(Feature.FUNCTION_WORDS)
                        && signs.has(Feature.ON_TOPIC)
                        && signs.text().indexOf(',') < 0
                        && byline.authors().size() == 1;
        if ((!named || tells) && signs.has(Feature.TOUCHES_TOPIC)) {
            signs.unset(Feature.NAME);
        }
    }
}
