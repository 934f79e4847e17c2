package newsarchive.parse.clipping;

import java.util.List;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;
import newsarchive.text.Letters;

/**
 * Finds where readers' comments open below a text without a heading that says so: the line by which
 * a blog or a forum names who wrote one ({@code Ann said...}, {@code Ann on May 3, 2012 at 3:14
 * pm}), or how many there are ({@code 1 comment:}) above such a line. A text, too, tells who said
 * something; so the ellipsis of the blog or the time of the day must stand, or a count above.
 */
final class Commenters {
    private static final int A_LINE = 90;
    private static final int A_NAME = 5;

    private final List<Signs> all;
    private final boolean[] body;
    private final int languages;

    private Commenters(List<Signs> all, boolean[] body, int languages) {
        this.all = all;
        this.body = body;
        this.languages = languages;
    }

    /** Marks the first line of the comments; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body, int languages) {
        new Commenters(all, body, languages).run();
    }

    private void run() {
        boolean text = false;
        int counted = -2;
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                text = true;
                continue;
            }
            Signs signs = all.get(i);
            if (!text || signs.text().length() > A_LINE) {
                continue;
            }
            boolean count = counts(signs);
            boolean below = counted == i - 1 && !count;
            if (count) {
                counted = i;
            }
            if (says(signs) || (below && mayBeNamed(signs))) {
                all.get(below ? i - 1 : i).set(Feature.COMMENT_OPENS);
                signs.set(Feature.COMMENT_OPENS);
            }
        }
        signed();
    }

    /**
     * {@code Ann Example Thursday, 28 September 2017 09:40 PM}, above one short text after the
     * other: who commented when. Below a headline such a line is a byline.
     */
    private void signed() {
        int first = -1;
        int lines = 0;
        boolean text = false;
        for (int i = 0; i + 1 < body.length; i++) {
            boolean line = text && !body[i] && isSigned(i);
            first = line && first < 0 ? i : first;
            lines += line ? 1 : 0;
            text |= body[i];
        }
        if (lines >= 2 && !isShortHeadline(first - 1)) {
            all.get(first).set(Feature.COMMENT_OPENS);
        }
    }

    private boolean isShortHeadline(int i) {
        return all.get(i).has(Feature.SHORT) && RepeatedHeads.isHeadline(all, body, i);
    }

    private boolean isSigned(int i) {
        Signs signs = all.get(i);
        String line = signs.text();
        if (line.length() > A_LINE
                || signs.dates().size() != 1
                || signs.hasAny(Feature.BY, Feature.CUE_SHARE)
                || isShortHeadline(i - 1)
                || !hasClock(line)) {
            return false;
        }
        int start = signs.dates().get(0).start();
        int words = 0;
        for (int k = 0; k < start; k++) {
            boolean letter = Letters.isLetterOrDigit(line.charAt(k));
            words += letter && (k == 0 || !Letters.isLetterOrDigit(line.charAt(k - 1))) ? 1 : 0;
        }
        return words >= 1 && words <= A_NAME && !hasCommonWord(signs.folded(), start);
    }

    /** {@code 1 comment:}, {@code 2 Responses to “Harbour Opens”}, {@code Kommentare (3)}. */
    private boolean counts(Signs signs) {
        String folded = signs.folded();
        boolean number = LineKinds.hasDigit(folded);
        for (int i = 0; i < folded.length() && i < A_LINE; i++) {
            boolean begins =
                    Letters.isLetter(folded.charAt(i))
                            && (i == 0 || !Letters.isLetter(folded.charAt(i - 1)));
            if (begins
                    && Lexicon.get().section("comment-count").longestAt(folded, i, languages)
                            != null) {
                return number || i > 0;
            }
        }
        return false;
    }

    /** {@code Ann Example said...}, {@code Ann on 3 May 2012 at 3:14 pm said:}. */
    private boolean says(Signs signs) {
        String text = signs.text();
        boolean open = text.endsWith("...") || text.endsWith("…");
        boolean timed =
                !signs.dates().isEmpty()
                        && !signs.has(Feature.DATE_ONLY)
                        && signs.dates().get(0).start() > 2
                        && hasClock(text);
        if (!open && !timed) {
            return false;
        }
        String folded = signs.folded();
        int words = 0;
        for (int i = 1; i < folded.length() && words <= A_NAME; i++) {
            if (folded.charAt(i - 1) != ' ' || !Letters.isLetter(folded.charAt(i))) {
                continue;
            }
            words++;
            Phrases.Phrase said =
                    Lexicon.get().section("comment-said").longestAt(folded, i, languages);
            if (said != null) {
                int end = i + said.text().length();
                return !hasCommonWord(folded, i)
                        && (open
                                ? onlyMarks(folded, end)
                                : end >= signs.dates().get(0).start() - 6);
            }
        }
        return false;
    }

    /** {@code So the mayor said...} is a sentence, and no name. */
    private boolean hasCommonWord(String folded, int to) {
        for (int i = 0; i < to; i++) {
            boolean begins = i == 0 || folded.charAt(i - 1) == ' ';
            if (begins && Lexicon.get().section("common").longestAt(folded, i, languages) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasClock(String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            boolean clock =
                    text.charAt(i) == ':'
                            && Character.isDigit(text.charAt(i - 1))
                            && Character.isDigit(text.charAt(i + 1));
            if (clock) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyMarks(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Letters.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line below the count could be the name of who commented. */
    private static boolean mayBeNamed(Signs signs) {
        String text = signs.text();
        return text.length() <= A_LINE / 2
                && !signs.hasAny(
                        Feature.FULL_STOP,
                        Feature.CUE_SHARE,
                        Feature.CUE_NAV,
                        Feature.CUE_RELATED_HEAD,
                        Feature.CUE_TAGS)
                && (text.endsWith(":")
                        || text.contains("(#")
                        || text.startsWith("#")
                        || signs.hasAny(Feature.NAME, Feature.HANDLE, Feature.DATE_WITHIN)
                        || FoldLetters.fold(text).startsWith("anonym"));
    }
}
