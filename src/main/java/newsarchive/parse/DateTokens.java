package newsarchive.parse;

import java.util.ArrayList;
import java.util.List;
import newsarchive.text.FoldLetters;

/** Cuts a line into numbers, words and marks, the way {@link DateReader} looks at it. */
final class DateTokens {
    enum Kind {
        NUMBER,
        WORD,
        MARK
    }

    /**
     * One token.
     *
     * @param value of a number, -1 when it has more than nine digits
     * @param word folded word, or the folded mark itself
     */
    record Token(Kind kind, int start, int end, int value, String word) {
        int digits() {
            return kind == Kind.NUMBER ? end - start : 0;
        }

        boolean isMark(char c) {
            return kind == Kind.MARK && word.charAt(0) == c;
        }
    }

    private static final int YEAR = 4;

    /** As they stand behind a name in capitals. */
    private static final String[] MONTHS = {
        "JANUARY", "FEBRUARY", "MARCH", "APRIL", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER",
        "NOVEMBER", "DECEMBER", "JAN", "FEB", "AUG", "SEPT", "OCT", "NOV", "DEC"
    };

    private final String line;
    private final String folded;
    private final List<Token> tokens = new ArrayList<>();

    private DateTokens(String line) {
        this.line = line;
        this.folded = FoldLetters.fold(line);
    }

    static List<Token> of(String line) {
        return new DateTokens(line).cut();
    }

    private List<Token> cut() {
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Character.isDigit(c)) {
                at = number(at);
            } else if (Character.isLetter(c)) {
                at = word(at);
            } else {
                if (folded.charAt(at) != ' ') {
                    add(Kind.MARK, at, at + 1, -1);
                }
                at++;
            }
        }
        return tokens;
    }

    private int number(int from) {
        int end = from;
        long value = 0;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            if (end - from < 10) {
                value = value * 10 + Character.digit(line.charAt(end), 10);
            }
            end++;
        }
        int year = from + YEAR;
        if (end > year && end - year <= 2 && isYearBeforeClock(from, end)) {
            add(Kind.NUMBER, from, year, Integer.parseInt(line.substring(from, year)));
            return year;
        }
        add(Kind.NUMBER, from, end, end - from > 9 ? -1 : (int) value);
        return end;
    }

    /** {@code March 7, 20247:55 AM}: a page's year and clock, pasted without a space. */
    private boolean isYearBeforeClock(int from, int end) {
        return (line.startsWith("20", from) || line.startsWith("19", from))
                && end + 2 < line.length()
                && line.charAt(end) == ':'
                && Character.isDigit(line.charAt(end + 1))
                && Character.isDigit(line.charAt(end + 2));
    }

    /** A word ends where a capital follows a small letter: {@code PublishedFebruary 17}. */
    private int word(int from) {
        int end = from + 1;
        while (end < line.length()
                && (Character.isLetter(line.charAt(end)) || isMarkAbove(line.charAt(end)))
                && !(Character.isUpperCase(line.charAt(end))
                        && Character.isLowerCase(line.charAt(end - 1)))) {
            end++;
        }
        int month = monthBehindName(from, end);
        if (month > from) {
            add(Kind.WORD, from, month, -1);
        }
        add(Kind.WORD, month, end, -1);
        return end;
    }

    /** {@code EXAMPLEMARCH 12, 2019}: where a month begins that is glued to a name in capitals. */
    private int monthBehindName(int from, int end) {
        int day = end < line.length() && line.charAt(end) == '.' ? end + 2 : end + 1;
        boolean dayFollows =
                end - from > 5
                        && day < line.length()
                        && Character.isDigit(line.charAt(day))
                        && Character.isUpperCase(line.charAt(end - 1))
                        && Character.isUpperCase(line.charAt(end - 2));
        for (int i = 0; dayFollows && i < MONTHS.length; i++) {
            int at = end - MONTHS[i].length();
            if (at - from >= 2 && line.startsWith(MONTHS[i], at)) {
                return at;
            }
        }
        return from;
    }

    private static boolean isMarkAbove(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(Kind kind, int start, int end, int value) {
        tokens.add(new Token(kind, start, end, value, folded.substring(start, end)));
    }
}
