package newsarchive.parse.clipping;

import java.util.List;

/**
 * Finds what speaks for a headline by what stands around it: the first that could be one, a few
 * words above one, an opening with byline, date or picture.
 */
final class HeadlineSigns {
    private static final int NEAR = 12;
    private static final int FAR = 40;
    private static final int A_DECK = 60;

    private final List<Signs> all;
    private final boolean[] body;

    private HeadlineSigns(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Adds them to the signs of all blocks; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body) {
        HeadlineSigns reader = new HeadlineSigns(all, body);
        reader.kickers();
        reader.linesAboveLaterHeadlines();
        reader.topText();
        reader.subjects();
        reader.openings();
        reader.openingWords();
        reader.portraits();
    }

    /** {@code Ann Example} on top and {@code By Tom Sample} below: a portrait, headed by a name. */
    private void portraits() {
        for (int i = 0; i + 2 < body.length && i < 4; i++) {
            Signs signs = at(i);
            boolean byline = at(i + 1).has(Feature.BY) || at(i + 2).has(Feature.BY);
            if (signs.has(Feature.NAME) && !signs.has(Feature.BY) && byline && !body[i + 1]) {
                boolean headed = false;
                for (int k = 0; k < i; k++) {
                    headed |=
                            couldBeHeadline(at(k))
                                    && !at(k).hasAny(Feature.OUTLET, Feature.TINY, Feature.NAME);
                }
                signs.set(Feature.NAME_ABOVE_BYLINE, !headed);
            }
        }
    }

    /**
     * A line with whose words the first paragraph opens: an obituary is headed by the name of who
     * died, {@code Captain Ann Example} above {@code CAPTAIN ANN EXAMPLE, who has died aged 83}.
     */
    private void openingWords() {
        for (int i = 0; i + 1 < body.length; i++) {
            String words = Repetitions.trimmed(at(i).folded());
            if (body[i] || words.length() < 8 || words.length() > 60 || words.indexOf(' ') < 0) {
                continue;
            }
            int k = i + 1;
            while (k < Math.min(body.length, i + 5) && !body[k]) {
                k++;
            }
            boolean opens =
                    k < body.length
                            && body[k]
                            && Repetitions.trimmed(at(k).folded()).startsWith(words + ",");
            at(i).set(Feature.OPENS_TEXT, opens);
        }
    }

    private Signs at(int i) {
        return all.get(i);
    }

    /** A few words above a headline that has a sentence below it and then a byline or date. */
    private void kickers() {
        for (int i = 0; i + 3 < body.length; i++) {
            Signs signs = at(i);
            Signs headline = at(i + 1);
            Signs deck = at(i + 2);
            boolean few = signs.text().length() < 45 && !signs.has(Feature.STOP);
            boolean larger =
                    couldBeHeadline(headline)
                            && !headline.hasAny(Feature.FULL_STOP, Feature.NAME, Feature.CUE_PHOTO)
                            && headline.text().length() > signs.text().length();
            boolean sentence =
                    !deck.hasAny(Feature.BY, Feature.NAME, Feature.DATE_ONLY, Feature.CUE_PHOTO)
                            && deck.text().length() > 40
                            && deck.has(Feature.STOP);
            boolean closes =
                    at(i + 3).hasAny(Feature.BY, Feature.NAME, Feature.DATE_ONLY, Feature.STAFF);
            signs.set(
                    Feature.KICKER,
                    few
                            && larger
                            && sentence
                            && closes
                            && couldBeHeadline(signs)
                            && !signs.has(Feature.LIFE_DATES));
        }
    }

    /** A few words, perhaps a date or a number, then a far longer line that heads a text. */
    private void linesAboveLaterHeadlines() {
        for (int i = 0; i + 2 < body.length && i < NEAR; i++) {
            String text = at(i).text();
            if (text.length() > 32 || !couldBeHeadline(at(i)) || at(i).has(Feature.STOP)) {
                continue;
            }
            int k = i + 1;
            while (k < body.length
                    && at(k).hasAny(
                                    Feature.DATE_ONLY,
                                    Feature.NUMBER_ONLY,
                                    Feature.CUE_READING_TIME)) {
                k++;
            }
            boolean brief = (text.length() <= 24 && spaces(text) <= 2) || leadsOn(text);
            boolean longer =
                    k < body.length
                            && couldBeHeadline(at(k))
                            && !at(k).hasAny(
                                            Feature.FULL_STOP,
                                            Feature.NAME,
                                            Feature.OUTLET,
                                            Feature.SMALL_START,
                                            Feature.CUE_PHOTO)
                            && at(k).text().length() >= 30
                            && at(k).text().length() * 10 > text.length() * 16;
            // below a label and above a deck a few words are the headline
            boolean deck =
                    i > 0
                            && k == i + 1
                            && k < body.length
                            && at(i - 1).text().length() <= 32
                            && at(i - 1).has(Feature.NO_STOP)
                            && !at(i).has(Feature.CUE_LABEL)
                            && at(k).has(Feature.OPEN_SENTENCE)
                            && at(k).text().length() >= A_DECK;
            boolean heads = !deck && k + 1 < body.length && (brief || (k > i + 1 && body[k + 1]));
            at(i).set(
                            Feature.KICKER,
                            longer
                                    && heads
                                    && !at(i).hasAny(
                                                    Feature.OUTLET,
                                                    Feature.NAME,
                                                    Feature.LIFE_DATES));
        }
    }

    /** {@code Woman on the quay –} above the headline. */
    private static boolean leadsOn(String text) {
        return "–—-".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int spaces(String text) {
        return (int) text.chars().filter(c -> c == ' ').count();
    }

    /** The first block that could be a headline. */
    private void topText() {
        for (Signs signs : all) {
            if (couldBeHeadline(signs)
                    && !signs.hasAny(
                            Feature.CUT_COPY,
                            Feature.TINY,
                            Feature.BREADCRUMB,
                            Feature.KICKER,
                            Feature.OUTLET)) {
                signs.set(Feature.TOP_TEXT);
                return;
            }
        }
    }

    /** The subject of a mail is its headline where no line between it and the text could be one. */
    private void subjects() {
        for (int i = 0; i < body.length && i < FAR; i++) {
            if (at(i).has(Feature.MAIL_SUBJECT)) {
                int k = i + 1;
                while (k < body.length && !body[k] && !headsText(at(k))) {
                    k++;
                }
                at(i).set(Feature.SUBJECT_HEADS, k < body.length && body[k]);
            }
        }
    }

    private static boolean headsText(Signs signs) {
        return couldBeHeadline(signs)
                && !signs.hasAny(
                        Feature.MAIL_RUN,
                        Feature.BRACKETED,
                        Feature.SMALL_START,
                        Feature.COLON,
                        Feature.GREATER_SIGN,
                        Feature.MAIL_ADDRESS,
                        Feature.HAS_URL,
                        Feature.TINY,
                        Feature.STOP);
    }

    /** Blocks that look as a headline does with what follows: byline, date, dateline, picture. */
    private void openings() {
        int firstComment = body.length;
        for (int i = body.length - 1; i >= 0; i--) {
            firstComment = at(i).has(Feature.CUE_COMMENT_HEAD) && i > 3 ? i : firstComment;
        }
        boolean otherTop = all.stream().anyMatch(s -> s.has(Feature.TOP_TEXT));
        for (int i = 0; i < body.length; i++) {
            Signs signs = at(i);
            if (i < NEAR && otherTop && signs.has(Feature.OUTLET)) {
                continue;
            }
            if (!couldBeHeadline(signs)
                    || signs.hasAny(
                            Feature.TINY,
                            Feature.CUT_OFF,
                            Feature.SMALL_START,
                            Feature.BULLET,
                            Feature.STAFF,
                            Feature.COLON,
                            Feature.KICKER,
                            Feature.TEASER)) {
                continue;
            }
            boolean picture =
                    i + 1 < body.length && at(i + 1).hasAny(Feature.SLUG, Feature.FILE_NAME);
            // each comment has a name and a date: below comments only a marked byline opens
            boolean opens =
                    i > firstComment
                            ? markedBylineNext(i) || signs.has(Feature.BEFORE_DATELINE)
                            : signs.hasAny(Feature.BYLINE_SOON, Feature.BEFORE_DATELINE) || picture;
            boolean bodySoon = false;
            for (int k = i + 1; k < Math.min(body.length, i + 8); k++) {
                bodySoon |= body[k];
            }
            signs.set(Feature.ARTICLE_OPENS, opens && bodySoon);
        }
    }

    private boolean markedBylineNext(int i) {
        for (int k = i + 1; k < Math.min(body.length, i + 3); k++) {
            if (at(k).has(Feature.BY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean couldBeHeadline(Signs signs) {
        return !signs.hasAny(
                        Feature.LONG,
                        Feature.DATE_ONLY,
                        Feature.BY,
                        Feature.URL,
                        Feature.RULE,
                        Feature.FILE_NAME,
                        Feature.SLUG,
                        Feature.CUE_SHARE,
                        Feature.CUE_NAV,
                        Feature.CUE_MAIL,
                        Feature.CUE_ADVERT,
                        Feature.CUE_RELATED_HEAD,
                        Feature.CUE_COMMENT_HEAD,
                        Feature.CUE_COMMENT_FORM,
                        Feature.CUE_NEWSLETTER,
                        Feature.CUE_TAGS,
                        Feature.CUE_SOURCE,
                        Feature.CUE_READING_TIME,
                        Feature.LINK_WORDS,
                        Feature.DOMAIN_START,
                        Feature.NUMBER_ONLY,
                        Feature.PAGE_REFERENCE,
                        Feature.CUE_LABEL,
                        Feature.CUE_ABOUT_PUBLISHER,
                        Feature.DATELINE,
                        Feature.DATELINE_LINE,
                        Feature.CREDIT_END)
                && !(signs.has(Feature.FULL_STOP)
                        && signs.hasAny(Feature.SEVERAL_SENTENCES, Feature.MEDIUM));
    }
}
