package newsarchive.parse;

import java.util.List;
import newsarchive.parse.DateTokens.Kind;
import newsarchive.parse.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * The name of a month in a line.
 *
 * @param number from 1
 * @param to the token after it
 * @param jalali whether it is a month of the Iranian calendar
 */
record MonthWord(int number, int to, boolean jalali) {

    /** The month that begins at token {@code at}; null when none does. */
    static @Nullable MonthWord at(String folded, List<Token> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).kind() != Kind.WORD) {
            return null;
        }
        Lexicon lexicon = Lexicon.get();
        int start = tokens.get(at).start();
        String line = cutBehindGluedWord(folded, tokens.get(at));
        Phrases.Phrase gregorian = lexicon.section("month").longestAt(line, start, Lexicon.ALL);
        if (gregorian != null) {
            return new MonthWord(gregorian.number(), tokenAfter(tokens, at, gregorian), false);
        }
        Phrases.Phrase iranian =
                lexicon.section("month.jalali").longestAt(line, start, Lexicon.ALL);
        return iranian == null
                ? null
                : new MonthWord(iranian.number(), tokenAfter(tokens, at, iranian), true);
    }

    /** The line, cut where the word ends although letters follow it: {@code 2016By}. */
    private static String cutBehindGluedWord(String folded, Token word) {
        int end = word.end();
        boolean glued = end < folded.length() && Character.isLetterOrDigit(folded.charAt(end));
        return glued ? folded.substring(0, end) : folded;
    }

    private static int tokenAfter(List<Token> tokens, int at, Phrases.Phrase phrase) {
        int end = tokens.get(at).start() + phrase.text().length();
        int next = at;
        while (next < tokens.size() && tokens.get(next).start() < end) {
            next++;
        }
        return next;
    }
}
