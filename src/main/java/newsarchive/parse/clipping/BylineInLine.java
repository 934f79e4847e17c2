package newsarchive.parse.clipping;

import java.util.List;
import java.util.Set;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.GivenNames;
import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;

/**
 * Finds a byline that stands in one line with the first words of the text or with the headline:
 * {@code by Ann Example The ferry sails twice a week.}, {@code Ferry Returns by Ann Example Jul.
 * 19, 2016 9:45 am}.
 */
final class BylineInLine {
    private static final int MARK_AT_MOST = 4;
    private static final int A_HEADLINE = 20;
    private static final int BEHIND_HEADLINE = 60;
    private static final int NAME = 2;
    private static final int LONG_NAME = 3;

    private static final Set<String> MARKS = Set.of("by", "par", "von", "por");

    private BylineInLine() {}

    /** Offset at which a sentence begins behind the byline that opens the line; 0 if none does. */
    static int end(String text) {
        int space = text.indexOf(' ');
        if (space < 2 || space > MARK_AT_MOST || !isMark(text, 0, space)) {
            return 0;
        }
        int[] starts = new int[LONG_NAME + 3];
        int words = starts(text, space + 1, starts);
        if (words < starts.length) {
            return 0;
        }
        for (int name = NAME; name <= LONG_NAME; name++) {
            String who = text.substring(starts[0], starts[name] - 1);
            boolean known = isName(who) && GivenNames.open(who);
            if (known && isLarge(text, starts[name]) && opensSentence(text, starts, name)) {
                return starts[name];
            }
        }
        String who = text.substring(starts[0], starts[NAME] - 1);
        boolean sentence = isLarge(text, starts[NAME]) && isSmall(text, starts[NAME + 1]);
        return sentence && isName(who) && GivenNames.open(who) ? starts[NAME] : 0;
    }

    /** Whether a word that opens sentences, not names, stands behind the name. */
    private static boolean opensSentence(String text, int[] starts, int name) {
        String word = FoldLetters.fold(text.substring(starts[name], starts[name + 1] - 1));
        Lexicon lexicon = Lexicon.get();
        return lexicon.section("common").has(word) || lexicon.section("person-title").has(word);
    }

    private static int starts(String text, int from, int[] starts) {
        int words = 0;
        int at = from;
        while (words < starts.length && at > 0 && at < text.length()) {
            starts[words++] = at;
            at = text.indexOf(' ', at) + 1;
        }
        return words;
    }

    private static boolean isMark(String text, int from, int to) {
        return MARKS.contains(FoldLetters.fold(text.substring(from, to)));
    }

    /** Words that begin large, without marks between them but the stop of an initial. */
    static boolean isName(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean begins = i == 0 || words.charAt(i - 1) == ' ';
            boolean initial = c == '.' && i >= 1 && (i == 1 || words.charAt(i - 2) == ' ');
            boolean joins = c == ' ' || c == '-' || c == '\'' || c == '’' || initial;
            if (begins ? !Character.isUpperCase(c) : !Character.isLetter(c) && !joins) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLarge(String text, int at) {
        char c = text.charAt(at);
        return Character.isUpperCase(c) || "\"“„«".indexOf(c) >= 0;
    }

    private static boolean isSmall(String text, int at) {
        return Character.isLowerCase(text.charAt(at));
    }

    /** Offset of the byline that stands with a day behind the headline; 0 if none does. */
    static int start(String text) {
        char last = text.charAt(text.length() - 1);
        boolean may = Character.isDigit(last) || last == 'm' || last == 'M';
        int mark = may ? mark(text) : 0;
        if (mark < A_HEADLINE || text.length() - mark > BEHIND_HEADLINE) {
            return 0;
        }
        String byline = text.substring(mark);
        List<FoundDate> dates = DateReader.find(byline);
        if (dates.isEmpty() || !dates.get(0).exact()) {
            return 0;
        }
        int space = byline.indexOf(' ');
        int day = PartsOfLine.endOfWords(byline, dates.get(0).start());
        boolean named = day > space + 1 && dates.get(dates.size() - 1).end() >= byline.length() - 9;
        String who = named ? byline.substring(space + 1, day) : "";
        return who.indexOf(' ') > 0 && isName(who) && GivenNames.open(who) ? mark : 0;
    }

    /** Offset of the last word such as "by" in a line; 0 if there is none. */
    private static int mark(String text) {
        int space = text.lastIndexOf(' ');
        for (int at = text.lastIndexOf(' ', space - 1);
                at > 0;
                space = at, at = previous(text, at)) {
            if (space - at - 1 < MARK_AT_MOST && isMark(text, at + 1, space)) {
                return at + 1;
            }
        }
        return 0;
    }

    private static int previous(String text, int at) {
        return text.lastIndexOf(' ', at - 1);
    }
}
