package newsarchive.parse.clipping;

import java.util.List;

/**
 * Finds headlines that are set over several lines: in capitals, broken and going on small, or as a
 * line with a stop right above the wrapped lines of an old paper's text.
 */
final class HeadlinesOverLines {
    private static final int CAPITALS_AT_MOST = 70;
    private static final int LINES_OF_CAPITALS = 3;

    private final List<Signs> all;
    private final boolean[] body;

    private HeadlinesOverLines(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Adds them to the signs of the blocks above {@code first}, where the text begins. */
    static void addTo(List<Signs> all, boolean[] body, int first) {
        HeadlinesOverLines reader = new HeadlinesOverLines(all, body);
        reader.firstItem(first);
        reader.wrapped(first);
        reader.capitals();
        reader.oldHead();
    }

    private Signs at(int i) {
        return all.get(i);
    }

    /** What marks an item of a digest counts for the upper of two lines that head the first one. */
    private void firstItem(int first) {
        for (int i = 1; i < first; i++) {
            boolean below =
                    at(i).has(Feature.OPENS_DIGEST_ITEM)
                            && at(i).block().gapBefore() == 0
                            && at(i).has(Feature.TITLE_CASE)
                            && at(i - 1).has(Feature.TITLE_CASE)
                            && TitlesOnTop.mayHead(at(i))
                            && TitlesOnTop.mayHead(at(i - 1));
            if (below) {
                at(i).unset(Feature.OPENS_DIGEST_ITEM);
                at(i - 1).set(Feature.OPENS_DIGEST_ITEM);
            }
        }
    }

    /** {@code Orchard keepers deny} and, right below and small, {@code that they spray}. */
    private void wrapped(int first) {
        for (int i = 1; i < first; i++) {
            Signs line = at(i - 1);
            Signs rest = at(i);
            boolean goesOn =
                    rest.has(Feature.SMALL_START)
                            && rest.block().gapBefore() == 0
                            && line.has(Feature.NO_STOP)
                            && rest.text().length() <= CAPITALS_AT_MOST
                            && line.text().length() <= CAPITALS_AT_MOST;
            boolean apart = rest.block().gapAfter() > 0 || rest.has(Feature.BEFORE_BYLINE);
            boolean title = line.has(Feature.STACKED) || TitlesOnTop.mayHead(line);
            if (goesOn && apart && title && TitlesOnTop.mayHead(rest)) {
                rest.set(Feature.STACKED);
            }
        }
    }

    /** {@code HARBOUR COUNCIL} and, right below, {@code DELAYS VOTE}, set apart from the rest. */
    private void capitals() {
        for (int i = 0; i + 1 < Math.min(body.length, TitlesOnTop.NEAR); i++) {
            int end = i;
            while (end < body.length
                    && end - i < LINES_OF_CAPITALS
                    && isCapitals(end)
                    && (end == i || at(end).block().gapBefore() == 0)) {
                end++;
            }
            boolean more = end < body.length && at(end).has(Feature.CAPITALS);
            boolean apart = !more || at(end).block().gapBefore() > 0 || at(end).has(Feature.BY);
            if (end - i >= 2 && apart && !at(i).has(Feature.AFTER_BYLINE)) {
                at(i).set(Feature.GOES_ON_BELOW);
                for (int k = i + 1; k < end; k++) {
                    at(k).set(Feature.STACKED);
                }
                return;
            }
            if (body[i]) {
                return;
            }
        }
    }

    /** {@code The Harbour.} right above the wrapped lines of a text, as old papers set it. */
    private void oldHead() {
        int i = 0;
        while (i < body.length && at(i).hasAny(Feature.NUMBER_ONLY, Feature.FOLIO, Feature.RULE)) {
            i++;
        }
        boolean brief =
                i + 1 < body.length
                        && !body[i]
                        && at(i).has(Feature.FULL_STOP)
                        && at(i).text().length() <= TitlesOnTop.A_NAME
                        && at(i).block().pieces().size() == 1
                        && !at(i).hasAny(Feature.PROSE, Feature.BY, Feature.DATE_WITHIN)
                        && TitlesOnTop.isTitle(at(i));
        if (brief && body[i + 1] && isWrapped(at(i + 1)) && at(i).has(Feature.TOUCHES_TOPIC)) {
            at(i).set(Feature.POST_TITLE);
        }
    }

    private static boolean isWrapped(Signs signs) {
        List<Piece> lines = signs.block().pieces();
        return lines.size() >= 2 && lines.get(0).text().length() > TitlesOnTop.A_NAME;
    }

    private boolean isCapitals(int i) {
        Signs signs = at(i);
        return signs.has(Feature.CAPITALS)
                && signs.has(Feature.NO_STOP)
                && signs.text().length() <= CAPITALS_AT_MOST
                && signs.text().indexOf(' ') > 0
                && !body[i]
                && !signs.hasAny(
                        Feature.BY,
                        Feature.STAFF,
                        Feature.OUTLET,
                        Feature.MASTHEAD,
                        Feature.DATE_WITHIN,
                        Feature.DATELINE_LINE,
                        Feature.CUE_LABEL,
                        Feature.CUE_NAV,
                        Feature.CUE_SHARE,
                        Feature.LINK_WORDS,
                        Feature.FOLIO,
                        Feature.ISSUE,
                        Feature.SLUG,
                        Feature.BULLET,
                        Feature.NUMBERED);
    }
}
