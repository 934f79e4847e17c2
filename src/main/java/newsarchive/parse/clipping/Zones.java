package newsarchive.parse.clipping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.article.ArticleKind;

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
        zones.headlinesOfTwoLines();
        zones.menus();
        zones.longestAboveTexts();
        zones.openings();
        PageParts.addTo(all, body);
        Prefaces.addTo(all, body);
        DigestItems.addTo(all, body);
        RepeatedHeads.addTo(all, body);
        ClosedTexts.addTo(all, body);
        TeaserPairs.addTo(all, body);
        DoubledHeads.addTo(all, body);
        MarkedEnds.addTo(all, body);
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

    /** Two lines one below the other that a page's head or title says as one: the headline. */
    private void headlinesOfTwoLines() {
        Set<String> lines = new HashSet<>();
        for (Signs signs : all) {
            if (signs.text().length() <= 200) {
                lines.add(Repetitions.trimmed(signs.folded()));
            }
        }
        for (int i = 0; i + 1 < body.length && i < NEAR; i++) {
            boolean below =
                    at(i + 1).block().gapBefore() == 0
                            && !at(i).has(Feature.RULE)
                            && !at(i + 1).has(Feature.RULE);
            if (below && at(i).text().length() + at(i + 1).text().length() <= 200) {
                String both = Repetitions.trimmed(at(i).folded() + " " + at(i + 1).folded());
                if (lines.contains(both)) {
                    at(i).set(Feature.GOES_ON_BELOW);
                    at(i + 1).set(Feature.AFTER_GOING_ON);
                }
            }
        }
    }

    private void neighbours() {
        for (int i = 0; i < body.length; i++) {
            Signs signs = at(i);
            if (i > 0) {
                Signs before = at(i - 1);
                signs.set(Feature.AFTER_DATE, before.has(Feature.DATE_ONLY));
                signs.set(Feature.AFTER_DOCUMENT_COUNT, before.has(Feature.DOCUMENT_COUNT));
                boolean apart = signs.has(Feature.WIDE_GAP) || before.has(Feature.RULE);
                signs.set(
                        Feature.OPENS_PAGE,
                        apart && signs.has(Feature.MASTHEAD) && signs.has(Feature.AFTER_TEXT));
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
                signs.set(Feature.BEFORE_RELEASE_LABEL, isBeforeReleaseLabel(i));
                boolean place =
                        at(i + 1).has(Feature.TINY)
                                && at(i + 1).has(Feature.NO_STOP)
                                && at(i + 1).block().gapBefore() == 0
                                && !at(i + 1)
                                        .hasAny(
                                                Feature.CUE_SHARE,
                                                Feature.CUE_NAV,
                                                Feature.DATE_WITHIN)
                                && Ends.startsCapital(at(i + 1).text())
                                && i + 2 < body.length
                                && body[i + 2];
                at(i + 1).set(Feature.PLACE_BELOW_NAME, place && signs.has(Feature.BY));
                boolean goesOn = goesOnBelow(signs, at(i + 1));
                signs.set(Feature.GOES_ON_BELOW, goesOn);
                at(i + 1).set(Feature.AFTER_GOING_ON, goesOn);
            }
        }
    }

    /** A few words large above {@code PRESS RELEASE}: who gives it out. */
    private boolean isBeforeReleaseLabel(int i) {
        return at(i).has(Feature.SHORT)
                && at(i).has(Feature.NO_STOP)
                && (at(i).has(Feature.CAPITALS) || at(i).has(Feature.TITLE_CASE))
                && KindLabel.of(at(i + 1).text()) == ArticleKind.PRESS_RELEASE;
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
        boolean colon =
                (signs.text().endsWith(":") && !signs.has(Feature.FEW_WORDS))
                        || next.text().startsWith(": ");
        return colon
                && signs.has(Feature.SHORT)
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
        boolean related = false;
        for (int i = 0; i < body.length; i++) {
            Signs signs = at(i);
            related = related && !(i > 0 && body[i - 1]);
            signs.set(Feature.AFTER_RELATED_HEAD, related);
            related |= signs.has(Feature.CUE_RELATED_HEAD) && signs.has(Feature.AFTER_TEXT);
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
                            && !at(i).text().endsWith(".") // heads of old papers in capitals
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
}
