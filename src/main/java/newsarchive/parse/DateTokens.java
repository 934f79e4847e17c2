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
        add(Kind.NUMBER, from, end, end - from > 9 ? -1 : (int) value);
        return end;
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
        add(Kind.WORD, from, end, -1);
        return end;
    }

    private static boolean isMarkAbove(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(Kind kind, int start, int end, int value) {
        tokens.add(new Token(kind, start, end, value, folded.substring(start, end)));
    }
}
