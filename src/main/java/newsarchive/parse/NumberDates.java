package newsarchive.parse;

import java.util.List;
import newsarchive.parse.DateTokens.Kind;
import newsarchive.parse.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/** Dates in numbers: {@code 15/11/2016}, {@code 2016-02-17}, {@code ۱۳۹۴/۱۱/۲۸}. */
final class NumberDates {
    private final List<Token> tokens;
    private final boolean dayFirst;
    private final boolean lunar;
    private final boolean persian;

    /**
     * Reads the tokens of one line.
     *
     * @param dayFirst whether the language puts the day first
     * @param lunar whether it is one in which years about 1430 are of the lunar calendar
     * @param persian whether it is Persian, where {@code 91/06/12} is a day of 1391
     */
    NumberDates(List<Token> tokens, boolean dayFirst, boolean lunar, boolean persian) {
        this.tokens = tokens;
        this.persian = persian;
        this.dayFirst = dayFirst;
        this.lunar = lunar;
    }

    /** Whether the number goes on to the left: {@code 1.2.3}, {@code $5}, {@code v2016}. */
    boolean isGlued(int at) {
        Token before = tokens.get(at - 1);
        if (before.end() != tokens.get(at).start() || before.kind() != Kind.MARK) {
            return false;
        }
        char mark = before.word().charAt(0);
        boolean joins = mark == '.' || mark == '/' || mark == '-' || mark == ':' || mark == ',';
        return mark == '$'
                || mark == '€'
                || mark == '£'
                || mark == '#'
                || (joins
                        && at > 1
                        && tokens.get(at - 2).end() == before.start()
                        && tokens.get(at - 2).kind() == Kind.NUMBER);
    }

    /** The date that begins at token {@code at}; null when none does. */
    @Nullable DateCore at(int at) {
        if (at + 4 >= tokens.size()) {
            return null;
        }
        Token a = tokens.get(at);
        Token b = tokens.get(at + 2);
        Token c = tokens.get(at + 4);
        Token mark = tokens.get(at + 1);
        boolean shape =
                b.kind() == Kind.NUMBER
                        && c.kind() == Kind.NUMBER
                        && mark.kind() == Kind.MARK
                        && tokens.get(at + 3).word().equals(mark.word())
                        && tight(at, at + 4);
        if (!shape || b.digits() > 2 || !"./-".contains(mark.word()) || goesOn(at + 4)) {
            return null;
        }
        if (a.digits() == 4 && c.digits() <= 2) {
            return isOldYear(a.value())
                    ? old(at, a.value(), b.value(), c.value())
                    : DateCore.gregorian(at, at + 5, a.value(), b.value(), c.value(), false);
        }
        boolean jalali = persian && a.digits() == 2 && a.value() > 31 && c.digits() == 2;
        if (jalali && !mark.isMark('.')) {
            return DateCore.jalali(at, at + 5, 1300 + a.value(), b.value(), c.value()); // 91/06/12
        }
        if (a.digits() > 2 || (c.digits() != 4 && (c.digits() != 2 || mark.isMark('-')))) {
            return null;
        }
        int year = c.digits() == 4 ? c.value() : century(c.value());
        return isOldYear(year)
                ? old(at, year, b.value(), a.value())
                : dayAndMonth(at, year, a.value(), b.value(), mark.isMark('.'));
    }

    private @Nullable DateCore dayAndMonth(int at, int year, int a, int b, boolean dotted) {
        boolean aCanBeMonth = a <= 12;
        boolean bCanBeMonth = b <= 12;
        if (bCanBeMonth && (!aCanBeMonth || dotted || dayFirst)) {
            return DateCore.gregorian(at, at + 5, year, b, a, false);
        }
        boolean either = bCanBeMonth && aCanBeMonth && a != b;
        return DateCore.gregorian(at, at + 5, year, a, b, either);
    }

    /**
     * A day of the Iranian calendar, or of the lunar one where the line or the language says so.
     */
    private @Nullable DateCore old(int at, int year, int month, int day) {
        boolean marked = at + 5 < tokens.size() && isLunarMark(tokens.get(at + 5).word());
        return marked || lunar
                ? DateCore.hijri(at, marked ? at + 6 : at + 5, year, month, day)
                : DateCore.jalali(at, at + 5, year, month, day);
    }

    /** {@code هـ} behind a year. */
    static boolean isLunarMark(String word) {
        return Lexicon.get().section("hijri-word").has(word);
    }

    /** A year of the Iranian or the lunar calendar in the times of which clippings are. */
    static boolean isOldYear(int year) {
        return year >= 1250 && year <= 1450;
    }

    static int century(int two) {
        return two >= 50 ? 1900 + two : 2000 + two;
    }

    private boolean goesOn(int at) {
        if (at + 2 >= tokens.size() || !tight(at, at + 2)) {
            return false;
        }
        Token mark = tokens.get(at + 1);
        return (mark.isMark('.') || mark.isMark('/') || mark.isMark('-'))
                && tokens.get(at + 2).kind() == Kind.NUMBER
                && !isClock(at + 2);
    }

    /** {@code 11:20} in {@code 08.11.2016-11:20}. */
    private boolean isClock(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).digits() <= 2
                && tokens.get(at + 1).isMark(':')
                && tokens.get(at + 2).digits() == 2
                && tight(at, at + 2);
    }

    /** Whether the tokens follow each other without spaces. */
    boolean tight(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).end() != tokens.get(i + 1).start()) {
                return false;
            }
        }
        return true;
    }
}
