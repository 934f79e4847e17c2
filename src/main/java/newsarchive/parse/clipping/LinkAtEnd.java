package newsarchive.parse.clipping;

import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;

/**
 * Finds the link by which a page leads on from a teaser or a cut text and which was copied at the
 * end of its last line: {@code … said the mayor. Read more}, {@code … der Sprecherin. mehr}, {@code
 * … of the region […] Continue reading →}. Behind the end of a sentence or a cut only; the phrases
 * stand in {@code [link-end]} of the word lists.
 */
final class LinkAtEnd {
    private static final int LONGEST = 44;
    private static final int A_TEXT = 40;
    private static final String STOPS = ".!?…؟۔";
    private static final String ENDS = ".!?…؟۔\"”»)]";
    private static final String AROUND = " \u00A0.…»›>→←‹<«[](){}|:-–—";

    private LinkAtEnd() {}

    /** Whether a line is nothing but such a link. */
    static boolean is(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to > from && text.length() <= LONGEST && isPhrase(text.substring(from, to));
    }

    private static boolean isPhrase(String text) {
        return Lexicon.get().section("link-end").has(FoldLetters.fold(text));
    }

    /** Where it begins, marks around it included; -1 where a line ends otherwise. */
    static int start(String text) {
        int to = text.length();
        int lowest = Math.max(A_TEXT, to - LONGEST);
        while (to > lowest && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        int from = to;
        while (from > lowest && !isEnd(text, from - 1)) {
            from--;
        }
        if (from <= lowest || from == to) {
            return behindDash(text, to, lowest);
        }
        int end = from;
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        if (from == to || !isPhrase(text.substring(from, to))) {
            return -1;
        }
        // the bracket or arrow before it is the link's, the space before that is nobody's
        while (end < from && Line.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@code … to a time when -read more}: behind a dash a link of several words. */
    private static int behindDash(String text, int to, int lowest) {
        int dash = to - 1;
        while (dash > lowest && "-–—".indexOf(text.charAt(dash)) < 0) {
            dash--;
        }
        if (dash <= lowest || !Line.isSpace(text.charAt(dash - 1))) {
            return -1;
        }
        String link = text.substring(dash + 1, to).strip();
        return link.indexOf(' ') > 0 && isPhrase(link) ? dash : -1;
    }

    /** Whether a sentence ends or was cut here; a bracket that opens the link is no end. */
    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (ENDS.indexOf(c) < 0) {
            return false;
        }
        boolean cut = c == '…' || (c == '.' && at > 1 && text.charAt(at - 1) == '.');
        boolean gap = at + 1 < text.length() && " \u00A0[(".indexOf(text.charAt(at + 1)) >= 0;
        // behind a word in quotation marks or brackets the sentence goes on
        return cut || (gap && (STOPS.indexOf(c) >= 0 || STOPS.indexOf(text.charAt(at - 1)) >= 0));
    }
}
