package newsarchive.parse.clipping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by what repeats: a file of several has, again and again, a headline, below it a
 * line of fields of the same shape, and a text. One such head says little; two of one shape, each
 * with a text of its own and next to nothing above the first, are the heads of articles.
 */
final class RepeatedHeads {
    private static final int SHORTEST = 12;
    private static final int FEW_WORDS = 3;
    private static final int META_LINES = 4;
    private static final int A_CODE = 4;
    private static final int A_HOUSE = 30;
    private static final int A_WIDE_GAP = 3;
    private static final int A_HEADLINE = 25;

    /** Behind the shape of fields below which the headline stands again. */
    private static final String COPIED = "+copy";

    /** Paragraphs that may stand above the first head: the words of who made the digest. */
    private static final int PREFACE = 1;

    private final List<Signs> all;
    private final boolean[] body;

    private RepeatedHeads(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Adds them to the signs of all blocks; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body) {
        RepeatedHeads reader = new RepeatedHeads(all, body);
        reader.run();
        reader.datedHeads();
        reader.setApart();
    }

    private Signs at(int i) {
        return all.get(i);
    }

    private void run() {
        Map<String, Integer> heads = new TreeMap<>();
        String[] shapes = new String[body.length];
        int above = 0;
        for (int i = 0; i + 2 < body.length; i++) {
            boolean late = above > PREFACE && heads.isEmpty();
            String shape = late || isCopyOfHead(shapes, i) ? null : shapeBelow(i);
            boolean first = shape != null && !heads.containsKey(shape);
            if (first && shape.endsWith(COPIED) && above > PREFACE) {
                shape = null; // a list of other articles below a text
            }
            boolean below = i > 0 && shapes[i - 1] != null;
            boolean again = below && shape != null && isAgain(heads, shape, shapes[i - 1]);
            if (again) {
                heads.merge(shapes[i - 1], -1, Integer::sum); // the line above is its label
                shapes[i - 1] = null;
            }
            shapes[i] = below && !again ? null : shape;
            if (shapes[i] != null) {
                heads.merge(shape, 1, Integer::sum);
            }
            above += body[i] ? 1 : 0;
            if (at(i).hasAny(Feature.CUE_RELATED_HEAD, Feature.CUE_COMMENT_HEAD) && above > 0) {
                break;
            }
        }
        for (int i = 0; i < body.length; i++) {
            if (shapes[i] != null && heads.getOrDefault(shapes[i], 0) >= 2) {
                mark(i);
            }
        }
    }

    /** Whether the headline stands above already, its fields between. */
    private boolean isCopyOfHead(String[] shapes, int i) {
        for (int k = Math.max(0, i - META_LINES); k < i; k++) {
            if (shapes[k] != null && at(k).folded().endsWith(at(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether heads of one shape were met, and of the other none besides the last. */
    private static boolean isAgain(Map<String, Integer> heads, String shape, String above) {
        return !shape.equals(above)
                && heads.getOrDefault(shape, 0) > heads.getOrDefault(above, 0) - 1
                && heads.getOrDefault(shape, 0) > 0;
    }

    /**
     * {@code 15 September 2013 – Title}, a text, and so on from the first line of the text: the day
     * is the item's. Where a headline stands above the first, they are the sections of one text.
     */
    private void datedHeads() {
        int first = 0;
        while (first < body.length && !at(first).has(Feature.DATED_LINK)) {
            if (body[first] || isHeadline(first) || at(first).has(Feature.BY)) {
                return;
            }
            first++;
        }
        int heads = 0;
        for (int i = first; i + 1 < body.length; i++) {
            heads += isDatedHead(i) ? 1 : 0;
        }
        for (int i = first; heads >= 2 && i + 1 < body.length; i++) {
            if (isDatedHead(i)) {
                at(i).unset(Feature.DATED_LINK, Feature.DATE_WITHIN, Feature.DATELINE);
                at(i).unset(Feature.DATELINE_LINE, Feature.SPEAKER);
                at(i).set(Feature.DATED_HEAD);
                at(i).set(Feature.OPENS_NEXT);
            }
        }
    }

    private boolean isDatedHead(int i) {
        return at(i).has(Feature.DATED_LINK) && !body[i] && body[i + 1];
    }

    /**
     * A headline above which far more lines are left free than anywhere in the texts: two pieces
     * pasted one below the other.
     */
    private void setApart() {
        int widest = 0;
        int first = body.length;
        for (int i = body.length - 2; i > 0; i--) {
            first = body[i] ? i : first;
        }
        for (int i = first + 1; i + 1 < body.length; i++) {
            if (!opensApart(i)) {
                widest = Math.max(widest, at(i).block().gapBefore());
            }
        }
        boolean headed = first > 0 && isHeadline(first - 1);
        for (int i = first + 1; headed && i + 1 < body.length; i++) {
            boolean apart = opensApart(i) && at(i).block().gapBefore() > widest;
            at(i).set(Feature.OPENS_DIGEST_ITEM, apart);
        }
    }

    private boolean opensApart(int i) {
        return at(i).block().gapBefore() >= A_WIDE_GAP
                && isHeadline(i)
                && body[i + 1]
                && at(i).text().length() >= A_HEADLINE
                && isLongName(at(i))
                && !at(i).hasAny(Feature.NUMBERED, Feature.QUESTION);
    }

    private void mark(int i) {
        at(i).set(Feature.OPENS_DIGEST_ITEM);
        at(i).unset(Feature.BEFORE_ISSUE);
        for (int k = i + 1; k <= i + META_LINES + 1 && k < body.length && !body[k]; k++) {
            if (MetaLine.shapeOf(at(k)) == null) {
                if (!isMark(at(k))) {
                    body[k] = at(k).has(Feature.OPEN_SENTENCE) && !at(k).has(Feature.SHORT);
                    at(k).set(Feature.ITEM_TEXT, body[k]);
                    return;
                }
                continue;
            }
            boolean place = at(k).has(Feature.DATELINE_LINE) && !at(k).has(Feature.NAME);
            boolean plain = place || at(k).hasAny(Feature.DATE_ONLY, Feature.OUTLET, Feature.BY);
            at(k).set(Feature.CREDITS_ITEM, !plain);
        }
    }

    /** The shape of the line of fields right above the text of a headline; null when it is none. */
    private @Nullable String shapeBelow(int i) {
        if (!isHeadline(i)) {
            return null;
        }
        if (MetaLine.shapeOf(at(i)) != null && !isLongName(at(i))) {
            return null;
        }
        @Nullable String shape = null;
        boolean copied = false;
        int k = i + 1;
        while (k < body.length && !body[k] && k <= i + META_LINES) {
            String line = MetaLine.shapeOf(at(k));
            boolean copy = shape != null && at(i).folded().endsWith(at(k).folded());
            if (line == null && !isMark(at(k)) && !copy) {
                break;
            }
            // a mark left by a picture or a house that no list knows
            shape = line == null || copy ? shape : line;
            copied |= copy;
            k++;
        }
        boolean text =
                k < body.length
                        && (body[k]
                                || (at(k).hasAny(Feature.CUT_OFF, Feature.OPEN_SENTENCE)
                                        && !at(k).has(Feature.SHORT)));
        return text && copied ? shape + COPIED : text ? shape : null;
    }

    /** {@code X2}, {@code 13}, {@code THE COAST POST-}: stands among fields and says none. */
    static boolean isMark(Signs signs) {
        String text = signs.text();
        boolean code = text.length() <= A_CODE && text.chars().anyMatch(Character::isDigit);
        return code || (text.length() <= A_HOUSE && signs.has(Feature.CAPITALS));
    }

    private static boolean isLongName(Signs signs) {
        return signs.dates().isEmpty()
                && !signs.has(Feature.BY)
                && signs.text().chars().filter(c -> c == ' ').count() >= FEW_WORDS;
    }

    private boolean isHeadline(int i) {
        return isHeadline(all, body, i);
    }

    /** Whether a block looks like a headline and stands where one may. */
    static boolean isHeadline(List<Signs> all, boolean[] body, int i) {
        Signs signs = all.get(i);
        boolean apart =
                i == 0
                        || signs.block().gapBefore() > 0
                        || !body[i - 1]
                        || all.get(i - 1).has(Feature.STOP);
        return !body[i]
                && apart
                && signs.text().length() >= SHORTEST
                && !signs.hasAny(
                        Feature.LONG,
                        Feature.FULL_STOP,
                        Feature.DATE_ONLY,
                        Feature.BY,
                        Feature.COLON,
                        Feature.BULLET,
                        Feature.RULE,
                        Feature.URL,
                        Feature.SMALL_START,
                        Feature.CUE_PHOTO,
                        Feature.CUE_SHARE,
                        Feature.CUE_NAV,
                        Feature.CUE_TAGS,
                        Feature.CUE_RELATED_HEAD,
                        Feature.CREDIT_END,
                        Feature.DATELINE_LINE,
                        Feature.MAIL_RUN);
    }
}
