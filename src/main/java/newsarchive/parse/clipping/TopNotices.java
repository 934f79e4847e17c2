package newsarchive.parse.clipping;

import java.util.List;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import newsarchive.text.Letters;

/**
 * Finds what stands above a text and is none of it, however long its sentences: notices by which
 * archives, scanners and browsers speak of the page ({@code This article was generated
 * automatically and may contain errors.}), lists of other articles, mottos. Such a paragraph is no
 * landmark, or whatever stands below it would be taken for what follows a text.
 */
final class TopNotices {
    private static final int TOP = 24;
    private static final int LOOK_AT = 300;

    /** Blocks above a motto, and between it and the text. */
    private static final int ABOVE_MOTTO = 3;

    private static final int BELOW_MOTTO = 10;

    /** A shorter line stands twice for other reasons. */
    private static final int A_HEADLINE = 15;

    private final List<Signs> all;
    private final boolean[] body;
    private final int languages;
    private final Phrases notices = Lexicon.get().section("top-notice");

    private TopNotices(List<Signs> all, boolean[] body, int languages) {
        this.all = all;
        this.body = body;
        this.languages = languages;
    }

    /** Marks them, and takes them from {@code body}, which says which blocks look like text. */
    static void mark(List<Signs> all, boolean[] body, int languages) {
        TopNotices reader = new TopNotices(all, body, languages);
        reader.notices();
        reader.lists();
        reader.description();
        reader.mottos();
    }

    private void notices() {
        for (int i = 0; i < Math.min(body.length, TOP); i++) {
            boolean notice = isNotice(all.get(i));
            if (body[i] && (!notice || !textBelow(i))) {
                return;
            }
            if (notice) {
                all.get(i).set(Feature.TOP_NOTICE);
                body[i] = false;
            }
        }
    }

    /** The page's description on top: the headline and more, and the headline again below it. */
    private void description() {
        String whole = body.length > 1 && body[0] ? all.get(0).folded() : "";
        for (int i = 1; i < Math.min(body.length, ABOVE_MOTTO) && !whole.isEmpty(); i++) {
            String line = all.get(i).folded();
            boolean headline = !body[i] && line.length() >= A_HEADLINE;
            if (headline && whole.startsWith(line) && textBelow(i)) {
                all.get(0).set(Feature.TOP_NOTICE);
                body[0] = false;
                return;
            }
        }
    }

    /**
     * A paragraph alone above the text: the motto of a site, with the day or the headline, said
     * twice, below it; or a long deck, with the headline above it and again below it.
     */
    private void mottos() {
        int motto = nextText(0);
        int text = nextText(motto + 1);
        if (motto > ABOVE_MOTTO
                || text == body.length
                || text == motto + 1
                || text - motto > BELOW_MOTTO
                || all.get(motto).hasAny(Feature.CUE_PHOTO, Feature.CREDIT_END)) {
            return;
        }
        boolean dated = false;
        boolean deck = false;
        boolean twice = false;
        for (int i = motto + 1; i < text; i++) {
            dated |= all.get(i).has(Feature.DATE_ONLY);
            String words = Repetitions.trimmed(all.get(i).folded());
            boolean line = words.length() >= A_HEADLINE && all.get(i).has(Feature.NO_STOP);
            for (int k = 0; line && k < i; k++) {
                boolean same = Repetitions.trimmed(all.get(k).folded()).equals(words);
                deck |= same && k < motto;
                twice |= same && k > motto;
            }
        }
        boolean quoted = motto == 0 && "\"“«„".indexOf(all.get(0).text().charAt(0)) >= 0;
        if (!deck && dated && (twice || quoted)) {
            all.get(motto).set(Feature.TOP_NOTICE);
        }
        body[motto] = !deck && !all.get(motto).has(Feature.TOP_NOTICE);
    }

    private int nextText(int from) {
        int next = from;
        while (next < body.length && !body[next]) {
            next++;
        }
        return next;
    }

    private boolean textBelow(int i) {
        for (int k = i + 1; k < body.length; k++) {
            if (body[k] && !body[k - 1]) {
                return true;
            }
        }
        return false;
    }

    private boolean isNotice(Signs signs) {
        if (signs.has(Feature.SELF_NOTICE)) {
            return true;
        }
        String folded = signs.folded();
        for (int i = 0; i < Math.min(folded.length(), LOOK_AT); i++) {
            boolean begins =
                    Letters.isLetter(folded.charAt(i))
                            && (i == 0 || !Letters.isLetter(folded.charAt(i - 1)));
            if (begins && notices.longestAt(folded, i, languages) != null) {
                return true;
            }
        }
        return false;
    }

    /** Items on top, and a headline with its byline or day only below them. */
    private void lists() {
        int last = -1;
        int items = 0;
        for (int i = 0; i < Math.min(body.length, TOP); i++) {
            boolean item = all.get(i).has(Feature.BULLET);
            if ((body[i] || isMark(i)) && !item) {
                break;
            }
            items += item ? 1 : 0;
            last = item ? i : last;
        }
        if (items < 2 || !isHeadedBelow(last)) {
            return;
        }
        for (int i = 0; i <= last; i++) {
            if (all.get(i).has(Feature.BULLET)) {
                all.get(i).set(Feature.TOP_NOTICE);
                body[i] = false;
            }
        }
    }

    private boolean isMark(int i) {
        return all.get(i).hasAny(Feature.BY, Feature.DATE_ONLY, Feature.DATELINE_LINE);
    }

    /** Whether a headline and what marks one stand below a list and above the next paragraph. */
    private boolean isHeadedBelow(int list) {
        boolean headline = false;
        boolean marked = false;
        int i = list + 1;
        while (i < body.length && !body[i]) {
            marked |= isMark(i);
            headline |= !isMark(i) && RepeatedHeads.isHeadline(all, body, i);
            i++;
        }
        marked |= i < body.length && all.get(i).has(Feature.DATELINE);
        return i < body.length && headline && marked;
    }
}
