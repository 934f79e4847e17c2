package newsarchive.parse;

import java.time.LocalDate;
import java.util.Optional;
import newsarchive.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Day, month and year of a date in a line, Gregorian; 0 where the text has none.
 *
 * @param from first token of it
 * @param to the token after it
 * @param calendar in which the text gives it
 * @param swappable whether day and month could change places
 */
record DateCore(
        int from,
        int to,
        int year,
        int month,
        int day,
        FoundDate.Calendar calendar,
        boolean swappable) {

    /** A Gregorian day; null when the calendar has none such. */
    static @Nullable DateCore gregorian(
            int from, int to, int year, int month, int day, boolean swappable) {
        boolean sound = year >= 1500 && year <= 2199 && month >= 1 && month <= 12;
        return sound && day >= 1 && PublicationDate.ofDay(year, month, day).isPresent()
                ? new DateCore(from, to, year, month, day, FoundDate.Calendar.GREGORIAN, swappable)
                : null;
    }

    /** A Gregorian month with its year, or a month and day without one. */
    static DateCore partial(int from, int to, int year, int month, int day) {
        return new DateCore(from, to, year, month, day, FoundDate.Calendar.GREGORIAN, false);
    }

    /** A day of the Iranian calendar, Gregorian; null when it has none such. */
    static @Nullable DateCore jalali(int from, int to, int year, int month, int day) {
        Optional<LocalDate> date = JalaliCalendar.toGregorian(year, month, day);
        return date.map(
                        d ->
                                new DateCore(
                                        from,
                                        to,
                                        d.getYear(),
                                        d.getMonthValue(),
                                        d.getDayOfMonth(),
                                        FoundDate.Calendar.JALALI,
                                        false))
                .orElse(null);
    }

    /** What is sure of a day of the lunar calendar: its Gregorian month, else its year. */
    static @Nullable DateCore hijri(int from, int to, int year, int month, int day) {
        LocalDate date = HijriCalendar.toGregorian(year, month, day).orElse(null);
        if (date == null) {
            return null;
        }
        boolean inMonth = date.minusDays(2).getMonth() == date.plusDays(2).getMonth();
        boolean inYear = date.minusDays(2).getYear() == date.plusDays(2).getYear();
        return new DateCore(
                from,
                to,
                inYear ? date.getYear() : 0,
                inMonth ? date.getMonthValue() : 0,
                0,
                FoundDate.Calendar.HIJRI,
                false);
    }
}
