package newsarchive.parse.clipping;

import java.util.List;

/**
 * Finds the items of a list of teasers: again and again a headline, perhaps a line of fields, and
 * one text that the page cut or left without a stop. An article has headings, too, but its
 * paragraphs end as sentences do; so the texts that stay open must be most of what stands there, or
 * carry the mark by which pages cut a text ({@code […]}) or lead on from it ({@code Read more}).
 */
final class TeaserPairs {
    private static final int A_TEASER = 60;
    private static final int A_FIELD = 60;

    private final List<Signs> all;
    private final boolean[] body;

    private TeaserPairs(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /**
     * Adds them to the signs of all blocks and to {@code body}, which says which look like text.
     */
    static void addTo(List<Signs> all, boolean[] body) {
        new TeaserPairs(all, body).run();
    }

    private Signs at(int i) {
        return all.get(i);
    }

    private void run() {
        int open = 0;
        int excerpts = 0;
        int others = 0;
        for (int i = 0; i < body.length; i++) {
            int text = teaserBelow(i);
            if (text > 0) {
                open++;
                excerpts += isExcerpt(at(text)) ? 1 : 0;
                i = text;
            } else if (body[i] && !at(i).has(Feature.NO_STOP)) {
                others++;
            }
        }
        boolean list = open >= 2 && open >= 2 * others;
        if (!list && excerpts < 2) {
            return;
        }
        int last = -2;
        for (int i = 0; i + 1 < body.length; i++) {
            int text = teaserBelow(i);
            boolean next = last == i - 1 && RepeatedHeads.isHeadline(all, body, i) && body[i + 1];
            if (text > 0 && (list || isExcerpt(at(text)))) {
                at(i).set(Feature.OPENS_NEXT);
                at(text).set(Feature.ITEM_TEXT);
                body[text] = true;
                last = isButtonBelow(i, text) ? text + 1 : text;
                i = last - 1;
            } else if (next) {
                at(i).set(Feature.OPENS_NEXT);
            }
        }
    }

    /** The cut text below a headline; -1 when there is none or more than one. */
    private int teaserBelow(int i) {
        if (i + 1 >= body.length || !heads(i)) {
            return -1;
        }
        int text = i + 1;
        if (!isTeaser(text) && isField(text) && text + 1 < body.length) {
            text++;
        }
        boolean alone = text + 1 == body.length || !isProse(text + 1);
        return isTeaser(text) && alone ? text : -1;
    }

    /** {@code Read more}, {@code Title Read more}: leads to the whole. */
    private boolean isButtonBelow(int head, int text) {
        if (text + 2 >= body.length) {
            return false;
        }
        String below = at(text + 1).text();
        boolean named = below.startsWith(at(head).text());
        return LinkAtEnd.is(named ? below.substring(at(head).text().length()) : below);
    }

    private boolean heads(int i) {
        return RepeatedHeads.isHeadline(all, body, i)
                && !at(i).hasAny(
                                Feature.TINY,
                                Feature.CUT_OFF,
                                Feature.SPEAKER_AGAIN,
                                Feature.VERSE_LINE,
                                Feature.NUMBERED,
                                Feature.CUE_COPYRIGHT,
                                Feature.CUE_READ_ALSO,
                                Feature.CUE_NEWSLETTER);
    }

    private boolean isField(int i) {
        return MetaLine.shapeOf(at(i)) != null
                || (at(i).text().length() <= A_FIELD && at(i).has(Feature.TITLE_CASE));
    }

    private boolean isTeaser(int i) {
        return at(i).text().length() >= A_TEASER
                && (at(i).hasAny(Feature.CUT_OFF, Feature.LED_ON)
                        || (at(i).has(Feature.NO_STOP)
                                && !at(i).hasAny(
                                                Feature.COLON,
                                                Feature.TITLE_CASE,
                                                Feature.CAPITALS,
                                                Feature.CREDIT_END,
                                                Feature.BULLET,
                                                Feature.CUE_COPYRIGHT,
                                                Feature.CUE_PHOTO,
                                                Feature.HAS_URL)
                                && at(i).hasAny(Feature.LONG, Feature.MEDIUM)
                                && at(i).hasAny(Feature.FUNCTION_WORDS, Feature.OPEN_SENTENCE)));
    }

    private boolean isProse(int i) {
        return body[i] || isTeaser(i);
    }

    private static boolean isExcerpt(Signs signs) {
        String text = signs.text();
        return signs.has(Feature.LED_ON) || text.endsWith("[…]") || text.endsWith("[...]");
    }
}
