package newsarchive.parse;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The Iranian solar calendar, by the 33-year cycle of leap years that agrees with the astronomical
 * one from 1343 to 1472 (1964 to 2093), the years in which a clipping may be dated.
 */
public final class JalaliCalendar {
    /** 1 Farvardin 1 by the proleptic 33-year cycle. */
    private static final long EPOCH_DAY = LocalDate.of(622, 3, 21).toEpochDay();

    private JalaliCalendar() {}

    /** The Gregorian day; empty when the calendar has no such day or the year is not 1200-1500. */
    public static Optional<LocalDate> toGregorian(int year, int month, int day) {
        if (year < 1200 || year > 1500 || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        int days = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
        if (day > days) {
            return Optional.empty();
        }
        long before = 365L * (year - 1) + leapYearsBefore(year);
        int inYear = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
        return Optional.of(LocalDate.ofEpochDay(EPOCH_DAY + before + inYear + day - 1));
    }

    /** Whether Esfand of that year has 30 days. */
    public static boolean isLeap(int year) {
        int inCycle = year % 33;
        return inCycle == 1
                || inCycle == 5
                || inCycle == 9
                || inCycle == 13
                || inCycle == 17
                || inCycle == 22
                || inCycle == 26
                || inCycle == 30;
    }

    private static int leapYearsBefore(int year) {
        int count = (year / 33) * 8;
        for (int y = year - year % 33; y < year; y++) {
            count += isLeap(y) ? 1 : 0;
        }
        return count;
    }
}
