package newsarchive.parse.clipping;

import java.util.List;

/**
 * Finds headlines of other articles that a page put between two paragraphs: several lines running
 * without a stop, each as long as a headline. A text has one heading at a time, and below it its
 * paragraph; and where such lines stand in several places, they are its lists.
 */
final class LinksBetween {
    private static final int A_HEADLINE = 30;
    private static final int A_LONG_ONE = 45;
    private static final int LONGEST = 170;
    private static final int WORDS = 4;
    private static final int MOST = 5;

    private final List<Signs> all;
    private final boolean[] body;

    private LinksBetween(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Marks them; {@code body} says which blocks look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body) {
        new LinksBetween(all, body).run();
    }

    private void run() {
        int from = 0;
        int to = 0;
        for (int i = 1; i < body.length; i++) {
            if (!body[i - 1] || body[i] || all.get(i - 1).has(Feature.NO_STOP)) {
                continue;
            }
            int end = endOfRun(i);
            if (end > i) {
                if (to > 0) {
                    return; // lists without bullets, as guides have them
                }
                from = i;
                to = end;
                i = end;
            }
        }
        for (int i = from; i < to; i++) {
            all.get(i).set(Feature.LINK_BETWEEN);
        }
    }

    /** Behind the last line of a run that begins at {@code from}; {@code from} where none does. */
    private int endOfRun(int from) {
        int end = from;
        int shortest = LONGEST;
        while (end < body.length && !body[end] && isHeadline(all.get(end))) {
            shortest = Math.min(shortest, all.get(end).text().length());
            end++;
        }
        boolean within =
                end < body.length
                        && body[end]
                        && all.get(end).has(Feature.STOP)
                        && !all.get(end).hasAny(Feature.DATELINE, Feature.SMALL_START);
        int lines = end - from;
        boolean run = lines <= MOST && (lines >= 3 || (lines == 2 && shortest >= A_LONG_ONE));
        return within && run ? end : from;
    }

    private static boolean isHeadline(Signs signs) {
        String text = signs.text();
        return text.length() >= A_HEADLINE
                && text.length() <= LONGEST
                && signs.has(Feature.NO_STOP)
                && text.chars().filter(c -> c == ' ').limit(WORDS).count() == WORDS
                && !Ends.startsSmall(text)
                && !signs.hasAny(
                        Feature.COLON,
                        Feature.BULLET,
                        Feature.NUMBERED,
                        Feature.BY,
                        Feature.NAME,
                        Feature.DATE_ONLY,
                        Feature.DATE_WITHIN,
                        Feature.DATELINE,
                        Feature.DATELINE_LINE,
                        Feature.COLUMNS,
                        Feature.GREATER_SIGN,
                        Feature.VERSE_LINE,
                        Feature.CUT_OFF,
                        Feature.QUOTED,
                        Feature.SQUARE_BRACKETS,
                        Feature.OPENS_AGAIN,
                        Feature.OPENS_NEXT,
                        Feature.OPENS_DIGEST_ITEM)
                && !text.contains(" – ")
                && !text.contains(" - ")
                && !Ends.runsOn(text);
    }
}
