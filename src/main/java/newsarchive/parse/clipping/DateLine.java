package newsarchive.parse.clipping;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/** Tells whether a line says when a text was published and nothing else. */
final class DateLine {
    private static final List<String> LABELS =
            List.of("updated", "published", "weekday", "time-word", "date-connector");

    /** How long ago something was put on the page, in the words of the seven languages. */
    private static final Pattern AGO =
            Pattern.compile(
                    "(?iu)\\b(\\p{Nd}+|an?) \\p{L}+ (ago|назад|پیش)\\b|\\b(il y a|vor|hace|منذ|قبل) \\p{Nd}+ \\p{L}+");

    private static final Pattern CLOCK = Pattern.compile("\\p{Nd}{1,2}[:.h]\\p{Nd}{2}(?!\\p{Nd})");

    /** {@code Est. May 19, 1883}, {@code Fundado en 1903}: since when there is the paper. */
    private static final Pattern FOUNDED =
            Pattern.compile(
                    "(?iu)\\b(est|estab|established|founded|since|gegründet|gegr|seit|fondé|fondée|depuis|fundado|fundada"
                            + "|desde|основана?|издается с|издаётся с|تأسست|تأسس|تأسيس|صدرت|از سال|تأسیس)\\.?\\s*(?:in|en|im|am|on|le|el|в|عام|سنة)?\\s*$");

    private DateLine() {}

    /** The days of a line without that of the paper's founding. */
    static List<FoundDate> withoutFounding(String text, List<FoundDate> dates) {
        boolean founded = dates.size() == 1 && isFounding(text, dates.get(0));
        return founded ? List.of() : dates;
    }

    private static boolean isFounding(String text, FoundDate date) {
        return FOUNDED.matcher(text.substring(0, date.start())).find()
                || FOUNDED.matcher(firstWord(date.text())).find();
    }

    /** {@code Est} of {@code Est. May 19}, where the reader took the word for the day's. */
    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    static boolean saysHowLongAgo(String text) {
        return AGO.matcher(text).find();
    }

    /** Whether a date and the words around it ({@code Published:}, {@code Updated}) are all. */
    static boolean isOnlyDate(String text, List<FoundDate> dates, @Nullable String language) {
        if (dates.isEmpty() || text.length() > 160) {
            return false;
        }
        String withoutAge = AGO.matcher(text).replaceAll(" ");
        if (withoutAge.length() < text.length()) {
            return isOnlyDate(withoutAge, DateReader.find(withoutAge, language), language);
        }
        int covered = 0;
        for (FoundDate date : dates) {
            covered += date.end() - date.start();
        }
        int rest = 0;
        String folded = FoldLetters.fold(text);
        int at = 0;
        for (FoundDate date : dates) {
            rest += uncovered(folded, at, date.start());
            at = date.end();
        }
        rest += uncovered(folded, at, text.length());
        return rest == 0 || (rest <= 3 && covered >= 8);
    }

    /** Letters between two offsets that are no label of a date. */
    private static int uncovered(String folded, int from, int to) {
        int letters = 0;
        int at = from;
        while (at < to) {
            boolean begins =
                    Character.isLetter(folded.charAt(at))
                            && (at == from || !Character.isLetter(folded.charAt(at - 1)));
            int label = begins ? labelLength(folded, at, to) : clockLength(folded, at, to);
            if (label > 0) {
                at += label;
            } else {
                letters += Character.isLetterOrDigit(folded.charAt(at)) ? 1 : 0;
                at++;
            }
        }
        return letters;
    }

    /** Length of {@code 14:22}, which may stand apart from the day. */
    private static int clockLength(String folded, int at, int to) {
        Matcher clock = CLOCK.matcher(folded).region(at, to);
        boolean begins = at == 0 || !Character.isDigit(folded.charAt(at - 1));
        return begins && clock.lookingAt() ? clock.end() - at : 0;
    }

    private static int labelLength(String folded, int at, int to) {
        for (String section : LABELS) {
            Phrases.Phrase phrase =
                    Lexicon.get().section(section).longestAt(folded, at, Lexicon.ALL);
            if (phrase != null && at + phrase.text().length() <= to) {
                return phrase.text().length();
            }
        }
        return 0;
    }
}
