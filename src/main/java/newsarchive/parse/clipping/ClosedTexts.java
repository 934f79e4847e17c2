package newsarchive.parse.clipping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where the next article opens below a text that was closed, as a reader does who meets
 * several pages pasted one below the other: a copyright line, tags, a list of other articles or a
 * form for comments says that the text is over, and then a headline stands with a text of its own.
 * One such sign says little, since pages put notices and lists into their texts, too; so they are
 * counted: what closes each text of the file, what stands above each headline, lines of fields
 * below it, blank lines as they stand nowhere within the texts.
 */
final class ClosedTexts {
    private static final int ENOUGH = 5;
    private static final int META_LINES = 4;
    private static final int LOOK_BACK = 60;
    private static final int LOOK_AHEAD = 7;
    private static final int BRIEF = 40;
    private static final int A_WIDE_GAP = 2;

    /** Lines that stand below a text and seldom in one. */
    private static final Feature[] CLOSING = {
        Feature.CUE_COPYRIGHT,
        Feature.CUE_TAGS,
        Feature.CUE_END,
        Feature.CUE_SOURCE,
        Feature.URL,
        Feature.CUE_CREDITS,
        Feature.CUE_COMMENT_HEAD,
        Feature.CUE_COMMENT_FORM,
        Feature.CUE_RELATED_HEAD,
        // from here on such as may stand between its paragraphs, too
        Feature.CUE_READ_ALSO,
        Feature.RULE,
        Feature.REPEATED_OFTEN
    };

    /** What leads about a page stands below its sections, too. */
    private static final Feature[] OF_THE_PAGE = {
        Feature.CUE_ADVERT, Feature.CUE_NAV, Feature.CUE_SHARE, Feature.CUE_PHOTO
    };

    private static final int SURE = 9;
    private static final int RULE = 10;
    private static final int REPEATED = 11;
    private static final int COMMENTS = 1 << 6 | 1 << 7;
    private static final int RELATED = 1 << 8;

    private final List<Signs> all;
    private final boolean[] body;

    private ClosedTexts(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Adds them to the signs of all blocks; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body) {
        new ClosedTexts(all, body).run();
    }

    private Signs at(int i) {
        return all.get(i);
    }

    private void run() {
        int first = 0;
        while (first < body.length && !body[first]) {
            first++;
        }
        int[] closed = new int[body.length];
        int last = -1;
        for (int i = first + 1; i + 1 < body.length; i++) {
            closed[i] = heads(i) ? closings(i) : 0;
            last = closed[i] != 0 ? i : last;
        }
        if (last < 0) {
            return;
        }
        int[] times = timesClosed(closed, last, first);
        Set<String> top = top(first);
        int widest = 0;
        for (int i = first + 1; i <= last; i++) {
            boolean within = body[i] && body[i - 1];
            widest = Math.max(widest, within ? at(i).block().gapBefore() : 0);
            if (closed[i] != 0 && points(i, closed[i], times, top, widest) >= ENOUGH) {
                at(i).set(Feature.OPENS_NEXT);
                fieldAbove(i, first);
            }
        }
    }

    /** A house or a day right above a headline, as above the first one, belongs to what follows. */
    private void fieldAbove(int head, int first) {
        int top = first - 1;
        while (top > 0 && !RepeatedHeads.isHeadline(all, body, top)) {
            top--;
        }
        String shape = top > 0 && !body[head - 1] ? MetaLine.shapeOf(at(head - 1)) : null;
        boolean same = shape != null && shape.equals(MetaLine.shapeOf(at(top - 1)));
        at(head - 1).set(Feature.BEFORE_NEXT, same && kinds(at(head - 1)) == 0);
    }

    /** Whether a line could be a headline that has a text right below it or below its fields. */
    private boolean heads(int i) {
        if (!RepeatedHeads.isHeadline(all, body, i)
                || at(i).hasAny(
                                Feature.REPEATED_BEFORE,
                                Feature.REPEATED_OFTEN,
                                Feature.CUE_COPYRIGHT,
                                Feature.CUE_SOURCE,
                                Feature.CUE_COMMENT_HEAD,
                                Feature.CUE_COMMENT_FORM,
                                Feature.CUE_NEWSLETTER,
                                Feature.CUE_APPEAL,
                                Feature.CUE_ABOUT_PUBLISHER,
                                Feature.CUE_END,
                                Feature.CUE_JUMP,
                                Feature.CUE_MAIL,
                                Feature.LINK_WORDS,
                                Feature.BREADCRUMB,
                                Feature.SQUARE_BRACKETS,
                                Feature.FILE_NAME,
                                Feature.SLUG,
                                Feature.NUMBER_ONLY,
                                Feature.PAGE_REFERENCE,
                                Feature.CUT_OFF)) {
            return false;
        }
        int text = textBelow(i);
        return text > 0
                && !at(text).hasAny(
                                Feature.CUE_BIO,
                                Feature.ABOUT_PERSON,
                                Feature.CUE_ABOUT_PUBLISHER,
                                Feature.CUE_READING_TIME);
    }

    /** The first paragraph below a headline, lines of fields aside; -1 when none is. */
    private int textBelow(int i) {
        int k = i + 1;
        while (k < Math.min(body.length, i + 1 + META_LINES)
                && !body[k]
                && (MetaLine.shapeOf(at(k)) != null || RepeatedHeads.isMark(at(k)))) {
            k++;
        }
        return k < body.length && body[k] ? k : -1;
    }

    /** What closed the text above, a bit for each kind. */
    private int closings(int head) {
        int kinds = 0;
        for (int i = head - 1; i >= Math.max(0, head - LOOK_BACK) && !body[i]; i--) {
            kinds |= kinds(at(i));
        }
        return kinds;
    }

    private static int kinds(Signs signs) {
        int kinds = 0;
        boolean brief = signs.text().length() <= BRIEF;
        for (int k = 0; k < CLOSING.length && !signs.has(Feature.CUE_ADVERT); k++) {
            boolean counts = k < SURE || (brief && (k <= RULE || !signs.hasAny(OF_THE_PAGE)));
            kinds |= counts && signs.has(CLOSING[k]) ? 1 << k : 0;
        }
        return kinds;
    }

    /**
     * How many texts each kind closes, where it closes the last one, too: then it is the form of
     * the file.
     */
    private int[] timesClosed(int[] closed, int last, int first) {
        int below = 0;
        for (int i = last + 1; i < body.length; i++) {
            below |= body[i] ? 0 : kinds(at(i));
        }
        boolean headed = false;
        for (int i = 0; i < first; i++) {
            headed |= RepeatedHeads.isHeadline(all, body, i);
        }
        int[] times = new int[CLOSING.length];
        for (int k = 0; headed && k < CLOSING.length; k++) {
            boolean form = (below >>> k & 1) != 0 || (k == REPEATED && isLinkToWhole(closed));
            for (int i = 0; form && i <= last; i++) {
                times[k] += closed[i] >>> k & 1;
            }
        }
        return times;
    }

    /** Whether what stands below texts again and again leads to more of each. */
    private static boolean isLinkToWhole(int[] closed) {
        int links = 0;
        for (int kinds : closed) {
            links += (kinds >>> REPEATED & 1) != 0 && (kinds >>> SURE & 1) != 0 ? 1 : 0;
        }
        return links >= 2;
    }

    /** What stands above the first text. */
    private Set<String> top(int first) {
        Set<String> top = new HashSet<>();
        for (int i = 0; i < first; i++) {
            top.add(at(i).folded());
        }
        return top;
    }

    private int points(int i, int closed, int[] times, Set<String> top, int widest) {
        boolean sure = (closed & ((1 << SURE) - 1)) != 0;
        int often = 0;
        for (int k = 0; k < times.length; k++) {
            often = Math.max(often, (closed >>> k & 1) * times[k]);
        }
        boolean apart = isApart(i, widest);
        boolean again = isBelowTopOfPage(i, top);
        int paragraphs = paragraphsBelow(i);
        int points = sure ? 2 : 1;
        points += often == 0 ? 0 : often == 1 ? 3 : 4;
        points += apart ? 2 : 0;
        points += again ? 3 : 0;
        points += paragraphs >= 2 ? 1 : 0;
        points += isMarked(i) ? 3 : 0;
        // comments and lists of other articles have headlines, names and days
        points -= (closed & COMMENTS) != 0 && !apart && !again ? 2 : 0;
        points -= (closed & RELATED) != 0 && paragraphs < 2 ? 2 : 0;
        return points;
    }

    /** Whether more lines are left free above it, or above what heads its page, than in texts. */
    private boolean isApart(int i, int widest) {
        int gap = at(i).block().gapBefore();
        for (int k = i - 1; k > 0 && k >= i - META_LINES && !body[k]; k--) {
            if (kinds(at(k)) != 0) {
                break;
            }
            gap = Math.max(gap, at(k).block().gapBefore());
        }
        return gap >= A_WIDE_GAP && gap > widest;
    }

    /** Whether the line above it stands above the first headline, too: the head of a page. */
    private boolean isBelowTopOfPage(int i, Set<String> top) {
        for (int k = i - 1; k > 0 && k >= i - META_LINES && !body[k]; k--) {
            if (at(k).text().length() >= 12 && top.contains(at(k).folded())) {
                return true;
            }
        }
        return false;
    }

    private int paragraphsBelow(int i) {
        int paragraphs = 0;
        for (int k = i + 1; k < Math.min(body.length, i + LOOK_AHEAD); k++) {
            paragraphs += body[k] ? 1 : 0;
        }
        return paragraphs;
    }

    /** Whether lines of fields or a dateline stand between the headline and the text. */
    private boolean isMarked(int i) {
        return !body[i + 1] || at(i + 1).has(Feature.DATELINE);
    }
}
