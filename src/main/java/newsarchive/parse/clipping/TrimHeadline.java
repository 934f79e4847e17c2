package newsarchive.parse.clipping;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.GivenNames;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * Takes off a headline what lists, newsletters and programs for mail set around it: the mark of a
 * mailing list, the paper and the day behind it, the author behind a headline in quotation marks.
 */
final class TrimHeadline {
    private static final int SHORTEST = 8;
    private static final int LONGEST_OUTLET = 40;

    private static final Pattern REPLY =
            Pattern.compile(
                    "(?iu)^((re|fwd?|aw|wg|tr|rv|enc|отв|ha|رد|پاسخ)(\\[\\d+])?:\\s*|\\[[\\p{L}\\d _.-]{2,30}]\\s*)+(?=\\S)");

    /** {@code Re: }, {@code Fwd: }, which nothing but mail programs writes. */
    private static final Pattern SURE_REPLY =
            Pattern.compile("^((re|fwd?|aw|wg)(\\[\\d+])?:\\s*)+(?=\\S)", Pattern.CASE_INSENSITIVE);

    /** {@code 04/05/98 TITLE}: a day in figures that no sentence begins with. */
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "^(\\p{Nd}{1,4}[/.-]\\p{Nd}{1,2}[/.-]\\p{Nd}{1,4})[\\s:|–—-]+(?=\\p{L})");

    private static final String OPENERS = "\"“„«‘";
    private static final String CLOSERS = "\"”“»’";

    private TrimHeadline() {}

    /** {@code Title} of {@code Re: [HARBOUR-L] Title}. */
    static String ofReply(String subject) {
        return REPLY.matcher(subject).replaceFirst("");
    }

    /**
     * {@code Title} of {@code Re: Title}, and of {@code [HARBOUR-L] Title} where it is a mail's.
     */
    static String ofList(String text, boolean mail) {
        if (mail) {
            return ofReply(text);
        }
        boolean may = !text.isEmpty() && text.length() > 4 && text.indexOf(':') > 0;
        return may ? SURE_REPLY.matcher(text).replaceFirst("") : text;
    }

    /** {@code Title} of {@code # Title} and {@code **Title**}, as plain text marks headings. */
    static String ofMarks(String text) {
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        if (hashes > 0) { // #word is a tag
            boolean marks = hashes < text.length() && text.charAt(hashes) == ' ';
            return marks ? text.substring(hashes).strip() : text;
        }
        int from = 0;
        int to = text.length();
        boolean stars = to > SHORTEST && text.charAt(0) == '*' && text.charAt(to - 1) == '*';
        while (stars && from < to && isStar(text.charAt(from))) {
            from++;
        }
        while (stars && to > from && isStar(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isStar(char c) {
        return c == '*' || c == ' ';
    }

    /** {@code Title} of {@code 04/05/98 Title}. */
    static String ofDayInFigures(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return text;
        }
        Matcher day = DAY_FIRST.matcher(text);
        boolean found = day.find() && text.length() - day.end() >= SHORTEST;
        return found && !DateReader.find(day.group(1)).isEmpty() ? text.substring(day.end()) : text;
    }

    /** {@code Title} of {@code Title – The Paper – 4 May}. */
    static String ofPaperAndDay(String text, List<FoundDate> dates) {
        if (dates.isEmpty()) {
            return text;
        }
        int dash = lastDash(text, text.length());
        FoundDate last = dates.get(dates.size() - 1);
        boolean range = dates.size() > 1 && dates.get(dates.size() - 2).end() >= dash - 1;
        if (dash < SHORTEST || range || last.start() < dash || !isOnlyDay(text, dash, last)) {
            return text;
        }
        int paper = lastDash(text, dash);
        boolean named = paper >= SHORTEST && dash - paper <= LONGEST_OUTLET;
        return text.substring(0, named ? paper : dash).strip();
    }

    private static boolean isOnlyDay(String text, int dash, FoundDate day) {
        int others = 0;
        for (int i = dash; i < text.length(); i++) {
            boolean within = i >= day.start() && i < day.end();
            others += !within && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return others <= 4; // "le 4 mai", "dated"
    }

    /** Offset of the last dash before {@code to} with a space on a side; -1 if none. */
    static int lastDash(String text, int to) {
        for (int i = to - 2; i > 0; i--) {
            boolean dash = "-–—|".indexOf(text.charAt(i)) >= 0;
            if (dash && (Line.isSpace(text.charAt(i - 1)) || Line.isSpace(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Title} of {@code The Paper | Title}. */
    static String ofPaperBefore(String text) {
        int bar = text.indexOf('|');
        if (bar < 3 || bar > LONGEST_OUTLET || text.length() - bar < SHORTEST) {
            return text;
        }
        String paper = text.substring(0, bar).strip();
        String rest = text.substring(bar + 1).strip();
        boolean known = KnownOutlets.get().named(paper) != null || OutletName.looksLike(paper);
        return known && rest.indexOf('|') < 0 ? rest : text;
    }

    /** The headline and the author of {@code “Title” by Ann Example}. */
    record Signed(String title, String author) {}

    /** Reads {@code 2. “Title” by Ann Example}; null when the line is no such. */
    static @Nullable Signed signed(String text) {
        int from = Bullet.number(text);
        if (text.length() - from < SHORTEST || OPENERS.indexOf(text.charAt(from)) < 0) {
            return null;
        }
        int close = -1;
        for (int i = from + SHORTEST; i < text.length(); i++) {
            close = CLOSERS.indexOf(text.charAt(i)) >= 0 ? i : close;
        }
        if (close < 0) {
            return null;
        }
        String behind = text.substring(close + 1);
        String bare = behind.startsWith(",") ? behind.substring(1).strip() : behind.strip();
        Phrases.Phrase by =
                Lexicon.get().section("by").longestAt(FoldLetters.fold(bare), 0, Lexicon.ALL);
        if (by == null || by.text().length() + 4 > bare.length()) {
            return null;
        }
        String rest = bare.substring(by.text().length()).strip();
        String name = rest.startsWith(":") ? rest.substring(1).strip() : rest;
        boolean person = GivenNames.open(name) && BylineInLine.isName(name);
        return person ? new Signed(text.substring(from + 1, close).strip(), name) : null;
    }
}
