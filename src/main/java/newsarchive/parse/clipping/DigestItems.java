package newsarchive.parse.clipping;

import java.util.List;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;

/**
 * Finds the lines that open the items of a digest: above dispatches of agencies, above texts closed
 * by their source in brackets, below days on lines of their own, and any short line apart where the
 * head of the text says that it is one.
 */
final class DigestItems {
    private static final int DIGEST_HEAD = 6;
    private static final int A_TOWN = 30;
    private static final int A_DAY = 20;

    private final List<Signs> all;
    private final boolean[] body;

    /** Whether no blank line stands in the text. */
    private final boolean tight;

    private DigestItems(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
        this.tight = all.stream().skip(1).allMatch(s -> s.block().gapBefore() == 0);
    }

    /** Adds them to the signs of all blocks; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body) {
        DigestItems reader = new DigestItems(all, body);
        reader.digestItems();
        reader.placedItems();
        reader.datedItems();
    }

    private Signs at(int i) {
        return all.get(i);
    }

    /** A line right above a dispatch, in a text of several such: a digest of the agencies. */
    private void digestItems() {
        int items = 0;
        for (int i = 0; i + 1 < body.length; i++) {
            items += isDigestItem(i) ? 1 : 0;
        }
        for (int i = 0; items >= 2 && i + 1 < body.length; i++) {
            at(i).set(Feature.OPENS_DIGEST_ITEM, isDigestItem(i));
            at(i + 1).set(Feature.ITEM_TEXT, isDigestItem(i) && isSourcedByDay(i + 1));
        }
        if (saysDigest()) {
            itemsOfDigest();
        }
    }

    /**
     * A line above the first paragraph that calls the text a digest, a newsline, a press review.
     */
    private boolean saysDigest() {
        for (int i = 0; i < Math.min(body.length, DIGEST_HEAD) && !body[i]; i++) {
            if (callsItselfDigest(at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short block says {@code digest}, {@code press review}, {@code in this issue}. */
    static boolean callsItselfDigest(Signs signs) {
        String folded = signs.folded();
        for (int k = 0; k < folded.length() && folded.length() < 200; k++) {
            boolean begins = k == 0 || !Character.isLetterOrDigit(folded.charAt(k - 1));
            if (begins
                    && Lexicon.get().section("digest").longestAt(folded, k, Lexicon.ALL) != null) {
                return true;
            }
        }
        return false;
    }

    /** In a digest a short line apart, with a paragraph below it, heads the next item. */
    private void itemsOfDigest() {
        int items = 0;
        for (int i = 1; i + 1 < body.length; i++) {
            items += headsItem(i) ? 1 : 0;
        }
        for (int i = 1; items >= 2 && i + 1 < body.length; i++) {
            if (headsItem(i)) {
                at(i).set(Feature.OPENS_DIGEST_ITEM);
            }
        }
    }

    private boolean headsItem(int i) {
        Signs signs = at(i);
        int next = i + 1;
        boolean who = at(next).hasAny(Feature.BY, Feature.DATE_ONLY) && next + 1 < body.length;
        return !body[i]
                && signs.block().gapBefore() > 0
                && signs.text().length() >= 12
                && signs.has(Feature.SHORT)
                && signs.has(Feature.NO_STOP)
                && !signs.hasAny(
                        Feature.DATE_ONLY,
                        Feature.BY,
                        Feature.RULE,
                        Feature.COLON,
                        Feature.BULLET,
                        Feature.CREDIT_END,
                        Feature.CUE_SHARE,
                        Feature.CUE_NAV,
                        Feature.CUE_READ_ALSO,
                        Feature.CUE_NEWSLETTER,
                        Feature.CUE_RELATED_HEAD,
                        Feature.CUE_COPYRIGHT)
                && body[who ? next + 1 : next];
    }

    /** A word on a line of its own right above a headline. */
    private static boolean isLabel(Signs signs) {
        return signs.has(Feature.TINY) && signs.has(Feature.NO_STOP);
    }

    private boolean headsText(int i) {
        Signs signs = at(i);
        return !body[i]
                && (i == 0 || tight || signs.block().gapBefore() > 0 || isLabel(at(i - 1)))
                && signs.text().length() >= 12
                && !signs.hasAny(
                        Feature.LONG,
                        Feature.FULL_STOP,
                        Feature.DATE_ONLY,
                        Feature.BY,
                        Feature.NAME,
                        Feature.COLON,
                        Feature.BULLET,
                        Feature.RULE,
                        Feature.URL,
                        Feature.CUE_PHOTO,
                        Feature.CUE_SHARE,
                        Feature.CUE_NAV,
                        Feature.CUE_RELATED_HEAD,
                        Feature.CREDIT_END);
    }

    /**
     * A short line and a text that opens with a town and a dash, for each text of the file: {@code
     * Dreis-Muster – Der Autor ist tot.}
     */
    private void placedItems() {
        int items = 0;
        int others = 0;
        for (int i = 0; i + 1 < body.length; i++) {
            boolean heads = headsText(i) && body[i + 1];
            boolean item = heads && opensWithTown(at(i + 1));
            items += item ? 1 : 0;
            others += heads && !item ? 1 : 0;
        }
        for (int i = 0; items >= 2 && others == 0 && i + 1 < body.length; i++) {
            if (headsText(i) && body[i + 1]) {
                at(i).set(Feature.OPENS_DIGEST_ITEM);
            }
        }
    }

    private static boolean opensWithTown(Signs signs) {
        String text = signs.text();
        int dash = Math.max(text.indexOf(" - "), text.indexOf(" – "));
        dash = dash < 0 ? text.indexOf(" — ") : dash;
        return isDispatch(signs)
                || opensWithTownAndDay(text)
                || (dash > 2
                        && closesOrIsCut(signs)
                        && dash <= A_TOWN
                        && Character.isUpperCase(text.charAt(0))
                        && Character.isUpperCase(text.charAt(Math.min(dash + 3, text.length() - 1)))
                        && !OutletName.hasSmallLongWord(text.substring(0, dash)));
    }

    /** {@code Lucknow, September 29: …}. */
    private static boolean opensWithTownAndDay(String text) {
        int colon = text.indexOf(": ");
        int comma = text.indexOf(", ");
        if (comma < 2 || colon < comma || colon > A_TOWN + A_DAY) {
            return false;
        }
        List<FoundDate> dates = DateReader.find(text.substring(0, colon));
        return !dates.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && dates.get(0).start() <= comma + 2
                && dates.get(0).end() == colon;
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
                && (body[i + 1] || isSourced(i + 1))
                && (isDispatch(at(i + 1)) || isSourced(i + 1));
    }

    /** Whether a text is closed by its source, in brackets or with its day behind a dash. */
    private boolean isSourced(int i) {
        return Surroundings.sourceInBrackets(at(i).text()) != null || isSourcedByDay(i);
    }

    private boolean isSourcedByDay(int i) {
        boolean sameLine =
                i + 1 < body.length
                        && at(i).block().lastLine().index()
                                == at(i + 1).block().firstLine().index();
        return sameLine
                && at(i + 1).has(Feature.DATE_WITHIN)
                && "-–—".indexOf(at(i + 1).text().charAt(0)) >= 0;
    }

    /** A paragraph that opens with a dateline; a caption with a town's name has no stop. */
    private static boolean isDispatch(Signs signs) {
        return signs.has(Feature.DATELINE) && closesOrIsCut(signs);
    }

    private static boolean closesOrIsCut(Signs signs) {
        return signs.hasAny(Feature.STOP, Feature.CUT_OFF, Feature.LONG);
    }
}
