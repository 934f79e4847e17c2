package newsarchive.parse.clipping;

import java.util.List;
import newsarchive.parse.Byline;
import newsarchive.parse.GivenNames;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import org.jspecify.annotations.Nullable;

/** Adds the features that a block has by what stands before and after it. */
final class Surroundings {
    /** What pages, credits and editors say around a text, and lines cut short. */
    private static final Feature[] OF_PAGES = {
        Feature.CUT_OFF,
        Feature.CUE_SHARE,
        Feature.CUE_NEWSLETTER,
        Feature.CUE_COMMENT_FORM,
        Feature.CUE_COPYRIGHT,
        Feature.CUE_CREDITS,
        Feature.CUE_APPEAL,
        Feature.CUE_SOURCE,
        Feature.CUE_EDITORS_NOTE
    };

    private static final int NEAR = 12;
    private static final int FEW = 2;
    private static final int A_TITLE = 15;

    /** {@code Photographer's name:} and no more stands before the colon of a credit. */
    private static final int A_CREDIT_MARK = 24;

    private final List<Signs> all;
    private final boolean[] body;

    private Surroundings(List<Signs> all) {
        this.all = all;
        this.body = new boolean[all.size()];
    }

    static void addTo(List<Signs> all, int languages) {
        if (!all.isEmpty()) {
            new Surroundings(all).run(languages);
        }
    }

    private void run(int languages) {
        int firstBody = all.size();
        int lastBody = -1;
        boolean teasersOnly = teasersOnly();
        for (int i = 0; i < body.length; i++) {
            body[i] =
                    isBodyLike(all.get(i))
                            || (teasersOnly
                                    && all.get(i).has(Feature.CUT_OFF)
                                    && !at(i).has(Feature.SHORT));
        }
        addShortParagraphs();
        TopNotices.mark(all, body, languages);
        for (int i = 0; i < body.length; i++) {
            firstBody = body[i] ? Math.min(firstBody, i) : firstBody;
            lastBody = body[i] ? i : lastBody;
        }
        labelledHeadlines(Math.min(firstBody, NEAR));
        int paragraphs = 0;
        for (int i = 0; i < body.length; i++) {
            Signs signs = all.get(i);
            signs.set(Feature.FIRST, i == 0);
            signs.set(Feature.NEAR_TOP, i < NEAR && paragraphs <= FEW);
            paragraphs += body[i] ? 1 : 0;
            signs.set(Feature.BEFORE_BODY, i < firstBody);
            signs.set(Feature.AFTER_BODY, i > lastBody);
            signs.set(Feature.TIGHT_BEFORE, i > 0 && signs.block().gapBefore() == 0);
            signs.set(Feature.TIGHT_AFTER, signs.block().gapAfter() == 0);
            signs.set(Feature.WIDE_GAP, i > 0 && signs.block().gapBefore() >= 2);
            neighbours(i, signs);
        }
        LineRuns.addTo(all);
        Repetitions.addTo(all, body);
        teasers();
        HeadlineSigns.addTo(all, body);
        ledOn();
        Zones.addTo(all, body);
        Commenters.addTo(all, body, languages);
        LinksBetween.addTo(all, body);
        Topics.addTo(all, body);
        closeRelatedLinks(all);
        TitlesOnTop.addTo(all, body);
        TextEnd.addTo(all, body, languages);
        NamesInText.addTo(all, body);
    }

    /**
     * {@code ANALYSIS: The Harbour Holds} above the text is no link to another: the word says of
     * which kind the article is.
     */
    private void labelledHeadlines(int firstBody) {
        for (int i = 0; i < firstBody; i++) {
            int colon = at(i).text().indexOf(':');
            boolean link = at(i).has(Feature.CUE_READ_ALSO) && colon > 0;
            if (link
                    && at(i).text().length() - colon > A_TITLE
                    && KindLabel.of(at(i).text().substring(0, colon)) != null) {
                at(i).unset(Feature.CUE_READ_ALSO, Feature.SPEAKER);
            }
        }
    }

    /** A paragraph by its looks: the landmarks by which the other blocks find their place. */
    private static boolean isBodyLike(Signs signs) {
        if (signs.hasAny(Feature.CODE, Feature.SELF_NOTICE) || signs.hasAny(OF_PAGES)) {
            return false;
        }
        return signs.has(Feature.LONG)
                || (signs.has(Feature.MEDIUM)
                        && signs.hasAny(Feature.STOP, Feature.DATELINE)
                        && !signs.has(Feature.CREDIT_END))
                || (!signs.has(Feature.SHORT) && sourceInBrackets(signs.text()) != null);
    }

    /**
     * Where paragraphs are short, sentences that stand next to each other are the text: {@code The
     * ferry will sail twice a week from Monday.}
     */
    private void addShortParagraphs() {
        int paragraphs = 0;
        int sentences = 0;
        for (int i = 0; i < body.length; i++) {
            paragraphs += body[i] ? 1 : 0;
            sentences += !body[i] && isSentence(at(i)) ? 1 : 0;
        }
        if (paragraphs > FEW || sentences < FEW) {
            return;
        }
        boolean[] also = new boolean[body.length];
        for (int i = 0; i < body.length; i++) {
            boolean before = i > 0 && (body[i - 1] || isSentence(at(i - 1)));
            boolean after = i + 1 < body.length && (body[i + 1] || isSentence(at(i + 1)));
            also[i] = !body[i] && isSentence(at(i)) && (before || after);
        }
        for (int i = 0; i < body.length; i++) {
            body[i] |= also[i];
        }
    }

    /** {@code … has not come forward. (Ostport Post)}: the paper; null when none ends a text. */
    static @Nullable String sourceInBrackets(String text) {
        int open = text.lastIndexOf('(');
        boolean closes = open > 20 && text.endsWith(")") && text.length() - open <= 45;
        if (!closes
                || ".!?\"”»"
                                .indexOf(
                                        text.substring(0, open)
                                                .strip()
                                                .charAt(
                                                        text.substring(0, open).strip().length()
                                                                - 1))
                        < 0) {
            return null;
        }
        String name = text.substring(open + 1, text.length() - 1);
        String known = OutletPiece.known(name);
        return known != null ? known : OutletName.looksLike(name) ? name : null;
    }

    private static boolean isSentence(Signs signs) {
        return signs.hasAny(Feature.PROSE, Feature.DIALOGUE)
                && signs.text().length() >= 40
                && !signs.hasAny(OF_PAGES)
                && !signs.hasAny(
                        Feature.CUE_PHOTO,
                        Feature.CUE_BIO,
                        Feature.CUE_NOTE,
                        Feature.CUE_READ_ALSO,
                        Feature.ABOUT_PERSON,
                        Feature.CREDIT_END,
                        Feature.BRACKETED,
                        Feature.DATE_ONLY);
    }

    /** Whether the text is a digest: most of its paragraphs were cut by the page they come from. */
    private boolean teasersOnly() {
        int cut = 0;
        int whole = 0;
        for (Signs signs : all) {
            cut += signs.has(Feature.CUT_OFF) && !signs.has(Feature.SHORT) ? 1 : 0;
            whole += isBodyLike(signs) ? 1 : 0;
        }
        return cut >= 2 && cut >= whole;
    }

    /** Texts that a link leads on from, on their last line or below it. */
    private void ledOn() {
        for (int i = 0; i + 1 < body.length; i++) {
            if (!at(i).has(Feature.SHORT) && LinkAtEnd.is(at(i + 1).text())) {
                at(i).set(Feature.LED_ON);
            }
        }
    }

    private Signs at(int i) {
        return all.get(i);
    }

    private void neighbours(int i, Signs signs) {
        followers(i, signs);
        boolean hasNext = i + 1 < body.length;
        signs.set(Feature.DESK, i > 0 && PartsOfLine.isSignature(at(i - 1).text(), signs.text()));
        signs.set(Feature.BEFORE_LONG, hasNext && body[i + 1]);
        if (signs.has(Feature.CUE_CONTENTS) && signs.has(Feature.BEFORE_LONG)) {
            signs.unset(Feature.CUE_CONTENTS); // "Summary" above the summary
            signs.set(Feature.HEADS_PART);
        }
        boolean part = signs.has(Feature.FEW_WORDS) && signs.has(Feature.BEFORE_LONG);
        if (part && Lexicon.get().section("part-name").has(Repetitions.trimmed(signs.folded()))) {
            signs.set(Feature.HEADS_PART);
        }
        signs.set(Feature.AFTER_LONG, i > 0 && body[i - 1]);
        signs.set(
                Feature.SIGNATURE,
                i > 0
                        && isSignature(signs)
                        && !(hasNext && body[i + 1])
                        && (body[i - 1] || endsText(at(i - 1))));
        signs.set(Feature.AFTER_COLON, i > 0 && at(i - 1).has(Feature.COLON));
        signs.set(
                Feature.AFTER_OPEN_END,
                i > 0 && !at(i - 1).has(Feature.LONG) && Ends.runsOn(at(i - 1).text()));
        boolean afterCapitals = i > 0 && at(i - 1).has(Feature.CAPITALS);
        signs.set(Feature.AFTER_CAPITALS, afterCapitals);
        signs.set(Feature.CASE_CHANGE, afterCapitals && !signs.has(Feature.CAPITALS));
        signs.set(Feature.BEFORE_BYLINE, hasNext && at(i + 1).hasAny(Feature.BY, Feature.NAME));
        signs.set(Feature.BEFORE_DATE, hasNext && at(i + 1).has(Feature.DATE_ONLY));
        signs.set(
                Feature.BEFORE_CREDIT,
                hasNext
                        && isCreditBelow(signs, at(i + 1))
                        && !body[i]
                        && !at(i + 1).has(Feature.LONG)
                        && !signs.hasAny(
                                Feature.CUE_COPYRIGHT,
                                Feature.CUE_BIO,
                                Feature.ABOUT_PERSON,
                                Feature.BY));
        boolean linkHead =
                i > 0
                        && at(i - 1).hasAny(Feature.CUE_READ_ALSO, Feature.CUE_RELATED_HEAD)
                        && at(i - 1).text().length() < 30;
        boolean sameList =
                i > 0
                        && at(i - 1).has(Feature.AFTER_LINK_HEAD)
                        && at(i - 1).has(Feature.BULLET)
                        && signs.has(Feature.BULLET);
        signs.set(
                Feature.AFTER_LINK_HEAD,
                (linkHead || sameList)
                        && !body[i]
                        && (signs.block().gapBefore() == 0
                                || (linkHead
                                        && signs.has(Feature.NO_STOP)
                                        && at(i - 1).text().endsWith(":"))));
        // below the picture's name and a blank line a sentence may be the first of the text
        boolean sentence =
                signs.has(Feature.PROSE)
                        && signs.block().gapBefore() > 0
                        && !signs.hasAny(
                                Feature.DATE_WITHIN, Feature.CREDIT_END, Feature.CUE_PHOTO);
        signs.set(
                Feature.AFTER_SLUG,
                i > 0 && !sentence && at(i - 1).hasAny(Feature.SLUG, Feature.FILE_NAME));
        signs.set(Feature.AFTER_PHOTO_CREDIT, i > 0 && isBelowPhotoCredit(at(i - 1), signs));
        signs.set(
                Feature.AFTER_LONG_RULE,
                i > 0 && at(i - 1).has(Feature.RULE) && at(i - 1).text().length() >= 8);
        signs.set(Feature.AFTER_CLOSE, afterClose(i));
    }

    /** Right below, or {@code Photo: Ann Example} behind a blank line. */
    private static boolean isCreditBelow(Signs caption, Signs credit) {
        boolean brief = credit.has(Feature.SHORT) && credit.has(Feature.NO_STOP);
        return credit.block().gapBefore() == 0
                ? credit.hasAny(Feature.CREDIT_END, Feature.CUE_PHOTO)
                : credit.block().gapBefore() == 1
                        && brief
                        && caption.has(Feature.NO_STOP)
                        && credit.has(Feature.CUE_PHOTO)
                        && credit.folded().indexOf(':') > 0;
    }

    /**
     * Below {@code Related content} a headline of which the text below it does not speak is a link,
     * whatever stands beside it: the text goes on there.
     */
    private static void closeRelatedLinks(List<Signs> all) {
        for (Signs signs : all) {
            if (signs.has(Feature.AFTER_RELATED_HEAD)
                    && signs.has(Feature.OFF_TOPIC)
                    && signs.has(Feature.HARDLY_TOPIC)) {
                signs.unset(Feature.OPENS_NEXT, Feature.OPENS_DIGEST_ITEM, Feature.OPENS_AGAIN);
            }
        }
    }

    /**
     * Right below {@code Photo Credit: Ann Example}, and set apart from what follows. A caption
     * with its credit, {@code Boats in the harbour (AFP)}, is whole: below it the text begins.
     */
    private static boolean isBelowPhotoCredit(Signs credit, Signs signs) {
        boolean own = credit.has(Feature.NAME) && signs.has(Feature.LONG); // "Ann Example Photo: …"
        int colon = credit.text().indexOf(':');
        boolean alone = (colon > 0 && colon <= A_CREDIT_MARK) || credit.has(Feature.FEW_WORDS);
        return credit.hasAny(Feature.CUE_PHOTO, Feature.CREDIT_END)
                && alone
                && !(own && signs.has(Feature.SEVERAL_SENTENCES))
                && credit.has(Feature.SHORT)
                && credit.has(Feature.NO_STOP)
                && signs.block().gapBefore() == 0
                && signs.block().gapAfter() > 0;
    }

    private static boolean endsText(Signs signs) {
        return signs.has(Feature.STOP) && signs.text().length() >= 40;
    }

    /** Only names, each opening with a given name, right below a paragraph. */
    private static boolean isSignature(Signs signs) {
        Byline byline = signs.has(Feature.NAME) ? signs.byline().orElse(null) : null;
        return byline != null
                && !byline.marked()
                && signs.has(Feature.SHORT)
                && byline.authors().stream().allMatch(GivenNames::open);
    }

    /** Whether a byline, a date or a dateline comes before the text does. */
    private void followers(int i, Signs signs) {
        boolean dateline = false;
        boolean byline = false;
        for (int k = i + 1; k < Math.min(body.length, i + 6); k++) {
            Signs later = at(k);
            dateline |= later.has(Feature.DATELINE);
            byline |=
                    k < i + 5
                            && (later.hasAny(Feature.BY, Feature.DATE_ONLY, Feature.STAFF)
                                    || (k <= i + 2 && later.has(Feature.NAME)));
            if (body[k]) {
                break;
            }
        }
        signs.set(Feature.BEFORE_DATELINE, dateline);
        signs.set(Feature.BYLINE_SOON, byline);
    }

    /** A cut piece of another article, and the line above it. */
    private void teasers() {
        for (int i = 0; i < body.length; i++) {
            boolean cut = at(i).has(Feature.CUT_OFF) && !body[i] && !at(i).has(Feature.CUE_SHARE);
            boolean above =
                    i + 1 < body.length
                            && !body[i]
                            && at(i + 1).has(Feature.CUT_OFF)
                            && !at(i + 1).has(Feature.CUE_SHARE)
                            && !body[i + 1]
                            && !at(i + 1).has(Feature.CUT_COPY);
            at(i).set(Feature.TEASER, cut || above);
        }
    }

    private boolean afterClose(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3) && !body[k]; k--) {
            if (at(k).hasAny(
                            Feature.CUE_SOURCE,
                            Feature.CUE_COPYRIGHT,
                            Feature.CUE_END,
                            Feature.RULE,
                            Feature.CUE_TAGS,
                            Feature.CUE_COMMENT_FORM,
                            Feature.CUE_CREDITS,
                            Feature.CUE_SHARE,
                            Feature.URL)) {
                return true;
            }
        }
        return false;
    }
}
