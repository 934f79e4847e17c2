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
 * @param calendar whose month it is
 */
record MonthWord(int number, int to, FoundDate.Calendar calendar) {

    private static final List<FoundDate.Calendar> CALENDARS = List.of(FoundDate.Calendar.values());

    /** The month that begins at token {@code at}; null when none does. */
    static @Nullable MonthWord at(String folded, List<Token> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).kind() != Kind.WORD) {
            return null;
        }
        Lexicon lexicon = Lexicon.get();
        int start = tokens.get(at).start();
        String line = cutBehindGluedWord(folded, tokens.get(at));
        for (FoundDate.Calendar calendar : CALENDARS) {
            Phrases.Phrase month =
                    lexicon.section(section(calendar)).longestAt(line, start, Lexicon.ALL);
            if (month != null) {
                return new MonthWord(month.number(), tokenAfter(tokens, at, month), calendar);
            }
        }
        return null;
    }

    private static String section(FoundDate.Calendar calendar) {
        return switch (calendar) {
            case GREGORIAN -> "month";
            case JALALI -> "month.jalali";
            case HIJRI -> "month.hijri";
        };
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
