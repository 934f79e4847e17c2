package newsarchive.parse;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The Islamic lunar calendar by its arithmetic form of thirty-year cycles. Countries begin their
 * months by sight or by tables of their own, a day or two apart from it, so the day it gives is not
 * a day to print: what is sure of it is the month or the year.
 */
final class HijriCalendar {
    /** 1 Muharram 1, 16 July 622 of the Julian calendar. */
    private static final long EPOCH_DAY = LocalDate.of(622, 7, 19).toEpochDay();

    private HijriCalendar() {}

    /** About the Gregorian day, two days at most beside it; empty when there is no such day. */
    static Optional<LocalDate> toGregorian(int year, int month, int day) {
        if (year < 1200 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 30) {
            return Optional.empty();
        }
        long before = 354L * (year - 1) + (3 + 11L * year) / 30;
        int inYear = 29 * (month - 1) + month / 2;
        return Optional.of(LocalDate.ofEpochDay(EPOCH_DAY + before + inYear + day - 1));
    }
}
