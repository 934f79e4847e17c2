package newsarchive.parse.clipping;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.parse.Byline;

/** Adds the features that a block has by what stands before and after it. */
final class Surroundings {
    private static final int NEAR = 12;
    private static final int REPEAT_MIN = 12;
    private static final int LOOK_FOR_QUOTE = 30;

    private final List<Signs> all;
    private final boolean[] body;

    private Surroundings(List<Signs> all) {
        this.all = all;
        this.body = new boolean[all.size()];
    }

    static void addTo(List<Signs> all) {
        if (!all.isEmpty()) {
            new Surroundings(all).run();
        }
    }

    private void run() {
        int firstBody = all.size();
        int lastBody = -1;
        for (int i = 0; i < body.length; i++) {
            body[i] = isBodyLike(all.get(i));
            firstBody = body[i] ? Math.min(firstBody, i) : firstBody;
            lastBody = body[i] ? i : lastBody;
        }
        repeats();
        copies(Math.min(all.size(), NEAR));
        for (int i = 0; i < body.length; i++) {
            Signs signs = all.get(i);
            signs.set(Feature.FIRST, i == 0);
            signs.set(Feature.NEAR_TOP, i < NEAR);
            signs.set(Feature.BEFORE_BODY, i < firstBody);
            signs.set(Feature.AFTER_BODY, i > lastBody);
            signs.set(Feature.TIGHT_BEFORE, i > 0 && signs.block().gapBefore() == 0);
            signs.set(Feature.TIGHT_AFTER, signs.block().gapAfter() == 0);
            signs.set(Feature.WIDE_GAP, i > 0 && signs.block().gapBefore() >= 2);
            neighbours(i, signs);
            signs.set(Feature.STANDS_IN_TEXT, standsInText(i));
        }
        topText();
        kickers();
        loneItems();
        shortRuns();
        openings();
        authors();
        speakers();
        aboutNamed();
    }

    /** A paragraph by its looks: the landmarks by which the other blocks find their place. */
    private static boolean isBodyLike(Signs signs) {
        if (signs.hasAny(
                Feature.CUT_OFF,
                Feature.CUE_SHARE,
                Feature.CUE_NEWSLETTER,
                Feature.CUE_COMMENT_FORM,
                Feature.CUE_COPYRIGHT,
                Feature.CUE_CREDITS,
                Feature.CUE_APPEAL,
                Feature.CUE_SOURCE,
                Feature.CUE_EDITORS_NOTE)) {
            return false;
        }
        return signs.has(Feature.LONG)
                || (signs.has(Feature.MEDIUM)
                        && signs.has(Feature.STOP)
                        && !signs.has(Feature.CREDIT_END));
    }

    private Signs at(int i) {
        return all.get(i);
    }

    private void neighbours(int i, Signs signs) {
        boolean hasNext = i + 1 < body.length;
        signs.set(Feature.BEFORE_LONG, hasNext && body[i + 1]);
        signs.set(Feature.AFTER_LONG, i > 0 && body[i - 1]);
        signs.set(Feature.AFTER_COLON, i > 0 && at(i - 1).has(Feature.COLON));
        signs.set(
                Feature.AFTER_OPEN_END,
                i > 0 && !at(i - 1).has(Feature.LONG) && Ends.runsOn(at(i - 1).text()));
        signs.set(Feature.AFTER_CAPITALS, i > 0 && at(i - 1).has(Feature.CAPITALS));
        signs.set(Feature.BEFORE_BYLINE, hasNext && at(i + 1).hasAny(Feature.BY, Feature.NAME));
        signs.set(Feature.BEFORE_DATE, hasNext && at(i + 1).has(Feature.DATE_ONLY));
        signs.set(
                Feature.BEFORE_CREDIT,
                hasNext
                        && at(i + 1).block().gapBefore() == 0
                        && !body[i]
                        && at(i + 1).hasAny(Feature.CREDIT_END, Feature.CUE_PHOTO)
                        && !at(i + 1).has(Feature.LONG));
        signs.set(Feature.AFTER_SLUG, i > 0 && at(i - 1).hasAny(Feature.SLUG, Feature.FILE_NAME));
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
        signs.set(
                Feature.AFTER_LONG_RULE,
                i > 0 && at(i - 1).has(Feature.RULE) && at(i - 1).text().length() >= 8);
        signs.set(Feature.AFTER_CLOSE, afterClose(i));
        signs.set(
                Feature.TEASER,
                signs.has(Feature.CUT_OFF)
                        || (hasNext
                                && at(i + 1).has(Feature.CUT_OFF)
                                && !body[i]
                                && !at(i + 1).has(Feature.CUT_COPY)));
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

    private void repeats() {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < body.length; i++) {
            String key = key(at(i).folded());
            if (key.length() < REPEAT_MIN || at(i).text().length() > 250) {
                continue;
            }
            Integer before = seen.put(key, i);
            if (before != null) {
                at(i).set(Feature.REPEATED_BEFORE);
                at(before).set(Feature.REPEATED_LATER);
            }
        }
    }

    private static String key(String folded) {
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '#') {
                break;
            }
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** A line that ends in, or begins with, a headline that stands whole a little later. */
    private void copies(int near) {
        for (int i = 0; i < near; i++) {
            String text = at(i).folded();
            if (text.length() > 400) {
                continue;
            }
            for (int k = i + 1; k < Math.min(body.length, i + 8); k++) {
                String other = at(k).folded();
                if (other.length() >= 20 && other.length() <= 250 && isCopy(text, other)) {
                    at(i).set(Feature.CUT_COPY);
                }
            }
        }
    }

    private static boolean isCopy(String text, String headline) {
        if (text.length() > headline.length() && text.contains(headline)) {
            return true;
        }
        int at = text.indexOf(headline.substring(0, 15));
        if (at < 0 || !Ends.cutOff(text)) {
            return false;
        }
        int end = text.length();
        while (end > at
                && (text.charAt(end - 1) == '.'
                        || text.charAt(end - 1) == '…'
                        || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return headline.startsWith(text.substring(at, end));
    }

    private boolean standsInText(int i) {
        String text = at(i).folded();
        if (text.length() < 25 || text.length() > 300 || (body[i] && !at(i).has(Feature.QUOTED))) {
            return false;
        }
        String words = trimmed(text);
        for (int k = Math.max(0, i - LOOK_FOR_QUOTE);
                k < Math.min(body.length, i + LOOK_FOR_QUOTE);
                k++) {
            if (k != i
                    && body[k]
                    && at(k).folded().length() > text.length()
                    && at(k).folded().contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The first block that could be a headline. */
    private void topText() {
        for (Signs signs : all) {
            if (couldBeHeadline(signs)
                    && !signs.hasAny(Feature.CUT_COPY, Feature.TINY, Feature.BREADCRUMB)) {
                signs.set(Feature.TOP_TEXT);
                return;
            }
        }
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
                    Feature.KICKER, few && larger && sentence && closes && couldBeHeadline(signs));
        }
    }

    /** Items of a list that has no other. */
    private void loneItems() {
        for (int i = 0; i < body.length; i++) {
            if (isItem(i) && !(i > 0 && isItem(i - 1)) && !(i + 1 < body.length && isItem(i + 1))) {
                at(i).set(Feature.LONE_ITEM);
            }
        }
    }

    private boolean isItem(int i) {
        return at(i).hasAny(Feature.BULLET, Feature.NUMBERED);
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
                        Feature.NUMBER_ONLY,
                        Feature.PAGE_REFERENCE,
                        Feature.CUE_LABEL,
                        Feature.CUE_ABOUT_PUBLISHER,
                        Feature.DATELINE,
                        Feature.CREDIT_END)
                && !(signs.has(Feature.FULL_STOP) && signs.has(Feature.SEVERAL_SENTENCES));
    }

    private void shortRuns() {
        int start = 0;
        for (int i = 0; i <= body.length; i++) {
            boolean goesOn =
                    i < body.length
                            && at(i).hasAny(Feature.SHORT)
                            && at(i).has(Feature.NO_STOP)
                            && !at(i).hasAny(
                                            Feature.BY,
                                            Feature.DATE_ONLY,
                                            Feature.BULLET,
                                            Feature.NUMBERED);
            if (!goesOn) {
                for (int k = start; i - start >= 4 && k < i; k++) {
                    at(k).set(Feature.IN_SHORT_RUN);
                }
                start = i + 1;
            }
        }
    }

    /** Blocks that look as a headline does with what follows: byline, date, dateline, picture. */
    private void openings() {
        int firstComment = body.length;
        for (int i = body.length - 1; i >= 0; i--) {
            firstComment = at(i).has(Feature.CUE_COMMENT_HEAD) && i > 3 ? i : firstComment;
        }
        for (int i = 0; i < body.length; i++) {
            Signs signs = at(i);
            if (!couldBeHeadline(signs)
                    || signs.hasAny(
                            Feature.TINY,
                            Feature.CUT_OFF,
                            Feature.SMALL_START,
                            Feature.BULLET,
                            Feature.STAFF,
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

    /** Blocks after the body that name an author of a byline. */
    private void authors() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < body.length; i++) {
            Byline byline = at(i).byline().orElse(null);
            if (byline != null && names.size() < 20 && at(i).hasAny(Feature.BY, Feature.NAME)) {
                names.addAll(byline.authors());
            }
        }
        if (names.isEmpty()) {
            return;
        }
        for (int i = 0; i < body.length; i++) {
            Signs signs = at(i);
            if (signs.text().length() > 900 || signs.hasAny(Feature.BY, Feature.SHORT)) {
                continue;
            }
            String start = signs.text().substring(0, Math.min(60, signs.text().length()));
            for (String name : names) {
                signs.set(Feature.NAMES_AUTHOR, start.contains(name));
            }
        }
    }

    /** Speakers that speak more than once: {@code Q:}, {@code MONTI:}. */
    private void speakers() {
        Map<String, Integer> turns = new HashMap<>();
        for (Signs signs : all) {
            if (signs.has(Feature.SPEAKER)) {
                turns.merge(speaker(signs), 1, Integer::sum);
            }
        }
        for (Signs signs : all) {
            signs.set(
                    Feature.SPEAKER_AGAIN,
                    signs.has(Feature.SPEAKER) && turns.getOrDefault(speaker(signs), 0) >= 2);
        }
    }

    private static String speaker(Signs signs) {
        String text = signs.folded();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '.') {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** {@code About Northlight Ferries}, where the text above names Northlight Ferries. */
    private void aboutNamed() {
        for (int i = 1; i < body.length; i++) {
            Signs signs = at(i);
            int space = signs.folded().indexOf(' ');
            if (!signs.has(Feature.CUE_ABOUT_PUBLISHER) || !signs.has(Feature.SHORT) || space < 0) {
                continue;
            }
            String named = trimmed(signs.folded().substring(space));
            for (int k = 0; k < Math.min(i, NEAR) && named.length() >= 4; k++) {
                signs.set(Feature.ABOUT_NAMED, at(k).folded().contains(named));
            }
        }
    }
}
