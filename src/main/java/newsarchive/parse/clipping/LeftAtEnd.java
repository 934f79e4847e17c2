package newsarchive.parse.clipping;

import java.util.List;
import java.util.regex.Pattern;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;

/**
 * Finds what was left behind the last words of a text on the same line, and is none of them: the
 * link to the whole, a note with a star, what remains of a torn web address, the short code of a
 * blog, the paper and day of an item, sentences that bid the reader click. Each is looked for only
 * where its sign stands near the end of the line.
 */
final class LeftAtEnd {
    private static final int A_TEXT = 40;
    private static final int A_NOTE = 220;
    private static final int A_SOURCE = 45;
    private static final int A_BIDDING = 330;

    /** {@code ,4386,244775,00.html} glued to the last word. */
    private static final Pattern TORN_ADDRESS =
            Pattern.compile(
                    "[,/][\\w,/=&?+-]*\\d[\\w,/=&?+-]*\\.(?:s?html?|story|php|aspx?|jsp|stm)");

    /** {@code [ads3]}, {@code [/caption]}, {@code [gallery ids="1,2"]}. */
    private static final Pattern SHORT_CODE =
            Pattern.compile("\\[/?[a-z]{3,}[\\w-]*(?: [a-z_]+=[^\\]]*)?\\]");

    private static final Pattern COUNTED_CODE =
            Pattern.compile(
                    "\\[(?:/[a-z_-]{3,}|[a-z]+[_-]?\\d+|[a-z_]+ [a-z_]+=.*|gallery|embed)\\]");

    private LeftAtEnd() {}

    /** Where it begins on the last line of a text; -1 where it ends with its text. */
    static int startOnLastLine(String text) {
        boolean address = text.length() <= A_TEXT && "lyxpm".indexOf(lastOf(text)) >= 0;
        return address ? tornAddress(text, 0) : start(text);
    }

    private static char lastOf(String text) {
        return text.charAt(text.length() - 1);
    }

    /** Where it begins on a line that is a text; -1 where it ends with its text. */
    static int start(String text) {
        int length = text.length();
        if (length <= A_TEXT) {
            return -1;
        }
        int link = LinkAtEnd.start(text);
        if (link > 0) {
            return link;
        }
        char last = lastOf(text);
        int found = -1;
        if (Character.isDigit(last)) {
            found = datedSource(text);
        } else if (last == ']') {
            found = shortCode(text);
        } else if ("lyxpm".indexOf(last) >= 0) {
            found = tornAddress(text, A_TEXT);
        }
        if (found < 0) {
            found = starNote(text);
        }
        return found < 0 ? biddings(text) : found;
    }

    /** Whether a line is nothing but what remains of an address. */
    static boolean isTornAddress(String text) {
        char first = text.charAt(0);
        return (first == ',' || first == '/')
                && text.length() <= A_NOTE
                && TORN_ADDRESS.matcher(text).matches();
    }

    private static int tornAddress(String text, int low) {
        int space = text.lastIndexOf(' ');
        for (int i = Math.max(Math.max(low, 1), space); i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ',' || c == '/') && ".…!?\"”".indexOf(text.charAt(i - 1)) >= 0) {
                return TORN_ADDRESS.matcher(text).region(i, text.length()).matches() ? i : -1;
            }
        }
        return -1;
    }

    private static int shortCode(String text) {
        int open = text.lastIndexOf('[');
        boolean code =
                open > A_TEXT
                        && SHORT_CODE.matcher(text).region(open, text.length()).matches()
                        && COUNTED_CODE.matcher(text).region(open, text.length()).matches();
        return code ? open : -1;
    }

    /**
     * {@code … of the island. *Teacher of history}: the only star, behind the end of a sentence.
     */
    private static int starNote(String text) {
        int star = text.lastIndexOf('*');
        boolean note =
                star > A_TEXT
                        && text.length() - star <= A_NOTE
                        && star + 4 < text.length()
                        && Line.isSpace(text.charAt(star - 1))
                        && text.indexOf('*') == star
                        && !Line.isSpace(text.charAt(star + 1))
                        && Ends.withStop(text.substring(0, star - 1).strip());
        return note ? star : -1;
    }

    /** {@code … is allowed to go ahead. -Guardian - 6/30/03}. */
    private static int datedSource(String text) {
        int from = Math.max(A_TEXT, text.length() - A_SOURCE);
        for (int i = from; i + 2 < text.length(); i++) {
            boolean dash = "-–—".indexOf(text.charAt(i)) >= 0 && Line.isSpace(text.charAt(i - 1));
            if (!dash) {
                continue;
            }
            String rest = text.substring(i + 1);
            List<FoundDate> dates = DateReader.find(rest);
            if (dates.isEmpty() || !dates.get(0).exact() || dates.get(0).end() < rest.length()) {
                return -1;
            }
            String name = rest.substring(0, dates.get(0).start()).replaceAll("[-–—,/|]", " ");
            boolean known = name.isBlank() || OutletPiece.known(name.strip()) != null;
            boolean numbers = rest.chars().noneMatch(Character::isLetter) || !name.isBlank();
            return known && numbers ? i : -1;
        }
        return -1;
    }

    /** {@code To read the full statement, click here.}: sentences that all do, to the end. */
    private static int biddings(String text) {
        int low = Math.max(A_TEXT, text.length() - A_BIDDING);
        int start = -1;
        int end = text.length();
        while (end > low) {
            int from = end - 2;
            while (from > low && !isGap(text, from)) {
                from--;
            }
            if (from <= low || !bids(text.substring(from, end))) {
                break;
            }
            start = from + 1;
            end = from;
        }
        return start;
    }

    private static boolean isGap(String text, int at) {
        return Line.isSpace(text.charAt(at)) && ".!?؟".indexOf(beforeClosers(text, at)) >= 0;
    }

    private static char beforeClosers(String text, int at) {
        int i = at - 1;
        while (i > 0 && "\"”»')".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return text.charAt(i);
    }

    private static boolean bids(String sentence) {
        String folded = FoldLetters.fold(sentence.strip());
        Phrases click = Lexicon.get().section("click-here");
        for (int i = Math.max(0, folded.length() - 30); i < folded.length(); i++) {
            boolean begins = i == 0 || folded.charAt(i - 1) == ' ';
            Phrases.Phrase phrase = begins ? click.longestAt(folded, i, Lexicon.ALL) : null;
            if (phrase != null && i + phrase.text().length() + 2 >= folded.length()) {
                return true;
            }
        }
        return false;
    }
}
