package newsarchive.parse.clipping;

import java.util.List;

/**
 * Finds in which part of the text a block stands: far above the first paragraph or near it, between
 * paragraphs, below the last; in a run of menu items; where a further article may open.
 */
final class Zones {
    private static final int SOON = 3;
    private static final int FAR = 8;
    private static final int NEAR = 10;
    private static final int MENU_ITEM = 35;
    private static final int MENU = 3;

    private final List<Signs> all;
    private final boolean[] body;

    private Zones(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Adds them to the signs of all blocks; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body) {
        Zones zones = new Zones(all, body);
        zones.distances();
        zones.neighbours();
        zones.menus();
        zones.longestAboveTexts();
        zones.openings();
        zones.runningHeads();
        zones.digestItems();
        zones.datedItems();
        zones.tails();
    }

    private Signs at(int i) {
        return all.get(i);
    }

    private void distances() {
        int n = body.length;
        int[] next = new int[n];
        int following = Integer.MAX_VALUE;
        for (int i = n - 1; i >= 0; i--) {
            next[i] = following == Integer.MAX_VALUE ? following : following - i;
            following = body[i] ? i : following;
        }
        int before = Integer.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            Signs signs = at(i);
            int back = before == Integer.MAX_VALUE ? before : i - before;
            signs.set(Feature.AFTER_TEXT, before != Integer.MAX_VALUE);
            signs.set(Feature.TEXT_SOON, next[i] <= SOON);
            signs.set(Feature.TEXT_FAR, next[i] > FAR);
            signs.set(Feature.WITHIN_TEXT, back <= 2 && next[i] <= SOON);
            signs.set(Feature.FAR_BELOW, back > FAR && back != Integer.MAX_VALUE);
            signs.set(Feature.LAST, i == n - 1);
            signs.set(
                    Feature.OPEN_BEFORE_TEXT,
                    next[i] <= 2
                            && before == Integer.MAX_VALUE
                            && signs.has(Feature.NO_STOP)
                            && !signs.has(Feature.COLON));
            before = body[i] ? i : before;
        }
    }

    private void neighbours() {
        for (int i = 0; i < body.length; i++) {
            Signs signs = at(i);
            if (i > 0) {
                Signs before = at(i - 1);
                signs.set(Feature.AFTER_DATE, before.has(Feature.DATE_ONLY));
                signs.set(Feature.AFTER_BYLINE, before.hasAny(Feature.BY, Feature.NAME));
                signs.set(Feature.AFTER_FURNITURE, isFurniture(before));
                signs.set(Feature.AFTER_SHORT, isShort(before));
                signs.set(
                        Feature.TORN_BEFORE,
                        body[i - 1] && before.has(Feature.NO_STOP) && !before.has(Feature.COLON));
            }
            if (i + 1 < body.length) {
                signs.set(Feature.BEFORE_FURNITURE, isFurniture(at(i + 1)));
                signs.set(Feature.BEFORE_SHORT, isShort(at(i + 1)));
                boolean issue = at(i + 1).hasAny(Feature.ISSUE, Feature.FOLIO);
                signs.set(Feature.BEFORE_ISSUE, issue && !signs.has(Feature.LONG));
                boolean goesOn = goesOnBelow(signs, at(i + 1));
                signs.set(Feature.GOES_ON_BELOW, goesOn);
                at(i + 1).set(Feature.AFTER_GOING_ON, goesOn);
            }
        }
    }

    private static boolean isFurniture(Signs signs) {
        return signs.has(Feature.LINK_WORDS)
                || (signs.hasAny(
                                Feature.CUE_SHARE,
                                Feature.CUE_NAV,
                                Feature.CUE_ADVERT,
                                Feature.CUE_NEWSLETTER,
                                Feature.CUE_COMMENT_FORM)
                        && !signs.has(Feature.LONG));
    }

    private static boolean isShort(Signs signs) {
        return signs.has(Feature.NO_STOP) && signs.text().length() <= MENU_ITEM;
    }

    /** {@code Routes of the North:} and, right below it, {@code A Field Note}. */
    private static boolean goesOnBelow(Signs signs, Signs next) {
        return signs.text().endsWith(":")
                && signs.has(Feature.SHORT)
                && !signs.has(Feature.FEW_WORDS)
                && next.block().gapBefore() == 0
                && next.has(Feature.NO_STOP)
                && next.has(Feature.SHORT)
                && !next.hasAny(
                        Feature.BY,
                        Feature.NAME,
                        Feature.DATE_ONLY,
                        Feature.BULLET,
                        Feature.NUMBERED,
                        Feature.URL);
    }

    /** Since the last paragraph something stood that only stands below a text. */
    private void tails() {
        boolean tail = false;
        for (int i = 0; i < body.length; i++) {
            Signs signs = at(i);
            tail = tail && !body[i];
            signs.set(Feature.AFTER_TAIL_CUE, tail);
            tail |=
                    signs.has(Feature.AFTER_TEXT)
                            && signs.hasAny(
                                    Feature.CUE_RELATED_HEAD,
                                    Feature.CUE_COMMENT_HEAD,
                                    Feature.CUE_COMMENT_FORM,
                                    Feature.CUE_COPYRIGHT,
                                    Feature.CUE_TAGS,
                                    Feature.CUE_BIO,
                                    Feature.CUE_CREDITS,
                                    Feature.CUE_SOURCE,
                                    Feature.CUE_NEWSLETTER,
                                    Feature.CUE_APPEAL,
                                    Feature.ABOUT_PERSON,
                                    Feature.DESK,
                                    Feature.OFFICE);
        }
    }

    /** Items of menus: runs of a few words each. */
    private void menus() {
        int start = 0;
        for (int i = 0; i <= body.length; i++) {
            boolean item =
                    i < body.length
                            && isShort(at(i))
                            && at(i).has(Feature.FEW_WORDS)
                            && !at(i).hasAny(
                                            Feature.BY,
                                            Feature.DATE_ONLY,
                                            Feature.RULE,
                                            Feature.COLON,
                                            Feature.BULLET,
                                            Feature.NUMBERED);
            if (item) {
                continue;
            }
            for (int k = start; i - start >= MENU && k < i; k++) {
                at(k).set(Feature.IN_MENU);
            }
            if (i - start >= MENU && i < body.length) {
                at(i).set(Feature.AFTER_MENU);
            }
            start = i + 1;
        }
    }

    /** Of the lines above each text the one with the most words. */
    private void longestAboveTexts() {
        int above = 0;
        for (int i = 0; i < body.length; i++) {
            if (!body[i]) {
                continue;
            }
            int longest = -1;
            for (int k = Math.max(above, i - NEAR); k < i; k++) {
                if (couldBeHeadline(at(k))
                        && (longest < 0 || at(k).text().length() > at(longest).text().length())) {
                    longest = k;
                }
            }
            if (longest >= 0) {
                at(longest).set(Feature.LONGEST_ABOVE);
            }
            above = i + 1;
        }
    }

    private static boolean couldBeHeadline(Signs signs) {
        return !signs.hasAny(
                Feature.LONG,
                Feature.FULL_STOP,
                Feature.FEW_WORDS,
                Feature.DATE_ONLY,
                Feature.BY,
                Feature.URL,
                Feature.RULE,
                Feature.LINK_WORDS,
                Feature.CUE_SHARE,
                Feature.CUE_NAV,
                Feature.CUE_PHOTO,
                Feature.CREDIT_END,
                Feature.BREADCRUMB,
                Feature.DATELINE_LINE,
                Feature.FOLIO,
                Feature.STARRED);
    }

    /** Below a text: a line followed at once by a byline, a date or a dateline, and a text. */
    private void openings() {
        for (int i = 0; i < body.length; i++) {
            Signs signs = at(i);
            if (body[i] || !signs.has(Feature.AFTER_TEXT)) {
                continue;
            }
            boolean marked = false;
            boolean text = false;
            for (int k = i + 1; k < Math.min(body.length, i + 6) && !text; k++) {
                Signs later = at(k);
                marked |= k <= i + 3 && later.hasAny(Feature.BY, Feature.STAFF);
                marked |= k <= i + 2 && later.has(Feature.DATE_ONLY);
                marked |= k == i + 1 && later.hasAny(Feature.DATELINE, Feature.NAME);
                text = body[k];
            }
            signs.set(Feature.OPENS_AGAIN, marked && text);
        }
    }

    /** What stands at the head or foot of each printed page: again and again, in torn sentences. */
    private void runningHeads() {
        for (int i = 1; i < body.length; i++) {
            Signs signs = at(i);
            boolean repeated = signs.hasAny(Feature.REPEATED_BEFORE, Feature.REPEATED_LATER);
            if (!repeated || signs.has(Feature.STOP) || !signs.has(Feature.AFTER_TEXT)) {
                continue;
            }
            boolean torn = body[i - 1] && at(i - 1).has(Feature.NO_STOP);
            boolean page = isPage(at(i - 1)) || (i + 1 < body.length && isPage(at(i + 1)));
            signs.set(Feature.RUNNING_HEAD, torn || page);
        }
    }

    private static boolean isPage(Signs signs) {
        return signs.hasAny(Feature.NUMBER_ONLY, Feature.PAGE_REFERENCE, Feature.FOLIO);
    }

    /** A line right above a dispatch, in a text of several such: a digest of the agencies. */
    private void digestItems() {
        int items = 0;
        for (int i = 0; i + 1 < body.length; i++) {
            items += isDigestItem(i) ? 1 : 0;
        }
        for (int i = 0; items >= 2 && i + 1 < body.length; i++) {
            at(i).set(Feature.OPENS_DIGEST_ITEM, isDigestItem(i));
        }
    }

    /**
     * Days on lines of their own, each with a line and a text below it: the news of several days.
     */
    private void datedItems() {
        int items = 0;
        for (int i = 0; i + 2 < body.length; i++) {
            items += isDatedItem(i) ? 1 : 0;
        }
        for (int i = 0; items >= 2 && i + 2 < body.length; i++) {
            if (isDatedItem(i)) {
                at(i).set(Feature.BEFORE_DATED_ITEM);
                at(i + 1).set(Feature.OPENS_DATED_ITEM);
            }
        }
    }

    private boolean isDatedItem(int i) {
        Signs headline = at(i + 1);
        return at(i).has(Feature.DATE_ONLY)
                && (i == 0 || at(i).block().gapBefore() > 0)
                && !body[i + 1]
                && headline.text().length() >= 12
                && !headline.hasAny(
                        Feature.FULL_STOP,
                        Feature.DATE_ONLY,
                        Feature.BY,
                        Feature.NAME,
                        Feature.COLON,
                        Feature.RULE,
                        Feature.CREDIT_END)
                && body[i + 2];
    }

    private boolean isDigestItem(int i) {
        Signs signs = at(i);
        return !body[i]
                && (i == 0 || signs.block().gapBefore() > 0)
                && signs.text().length() >= 15
                && !signs.hasAny(
                        Feature.FULL_STOP,
                        Feature.DATE_ONLY,
                        Feature.BY,
                        Feature.NAME,
                        Feature.COLON,
                        Feature.CUE_PHOTO,
                        Feature.CREDIT_END,
                        Feature.RULE)
                && body[i + 1]
                && at(i + 1).has(Feature.DATELINE);
    }
}
