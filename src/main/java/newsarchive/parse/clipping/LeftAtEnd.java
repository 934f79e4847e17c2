package newsarchive.parse.clipping;

import java.util.List;
import java.util.regex.Pattern;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;

/**
 * Finds what was left behind the last words of a text on the same line, and is none of them: the
 * link to the whole, a note with a star, what remains of a torn web address, the paper and day of
 * an item. Each is looked for only where its sign stands near the end of the line.
 */
final class LeftAtEnd {
    private static final int A_TEXT = 40;
    private static final int A_NOTE = 220;
    private static final int A_SOURCE = 45;

    /** {@code ,4386,244775,00.html} glued to the last word. */
    private static final Pattern TORN_ADDRESS =
            Pattern.compile(
                    "[,/][\\w,/=&?+-]*\\d[\\w,/=&?+-]*\\.(?:s?html?|story|php|aspx?|jsp|stm)");

    private static final Pattern MARKS = Pattern.compile("[-–—,/|]");

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
        } else if ("lyxpm".indexOf(last) >= 0) {
            found = tornAddress(text, A_TEXT);
        }
        return found < 0 ? starNote(text) : found;
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
            String name = MARKS.matcher(rest.substring(0, dates.get(0).start())).replaceAll(" ");
            boolean known = name.isBlank() || OutletPiece.known(name.strip()) != null;
            boolean numbers = rest.chars().noneMatch(Character::isLetter) || !name.isBlank();
            return known && numbers ? i : -1;
        }
        return -1;
    }
}
