package newsarchive.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The calendar day, month or year on which an article was published: it says what is known and no
 * more. Years run from 1 to 9999. Orders by time, and within the same time the more exact first.
 */
public sealed interface PublicationDate extends Comparable<PublicationDate> {

    /** {@code 2016-02-17}, {@code 2016-02} or {@code 2016}. */
    String iso();

    /** The year. */
    int year();

    /** The month from 1, or 0 when only the year is known. */
    int month();

    /** The day of the month from 1, or 0 when it is not known. */
    int day();

    /** A day of the calendar. */
    record Day(LocalDate date) implements PublicationDate {
        @Override
        public String iso() {
            return four(date.getYear())
                    + "-"
                    + two(date.getMonthValue())
                    + "-"
                    + two(date.getDayOfMonth());
        }

        @Override
        public int year() {
            return date.getYear();
        }

        @Override
        public int month() {
            return date.getMonthValue();
        }

        @Override
        public int day() {
            return date.getDayOfMonth();
        }
    }

    /** A month of which the day is not known. */
    record Month(YearMonth date) implements PublicationDate {
        @Override
        public String iso() {
            return four(date.getYear()) + "-" + two(date.getMonthValue());
        }

        @Override
        public int year() {
            return date.getYear();
        }

        @Override
        public int month() {
            return date.getMonthValue();
        }

        @Override
        public int day() {
            return 0;
        }
    }

    /** A year of which the month is not known. */
    record OfYear(int year) implements PublicationDate {
        @Override
        public String iso() {
            return four(year);
        }

        @Override
        public int month() {
            return 0;
        }

        @Override
        public int day() {
            return 0;
        }
    }

    /** The date of a day; empty when there is no such day or the year is not 1 to 9999. */
    static Optional<PublicationDate> ofDay(int year, int month, int day) {
        if (year < 1 || year > Year.MAX_VALUE || year > 9999) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Day(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The date of a month; empty when there is no such month. */
    static Optional<PublicationDate> ofMonth(int year, int month) {
        return year < 1 || year > 9999 || month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(new Month(YearMonth.of(year, month)));
    }

    /** The date of a year; empty when it is not 1 to 9999. */
    static Optional<PublicationDate> ofYear(int year) {
        return year < 1 || year > 9999 ? Optional.empty() : Optional.of(new OfYear(year));
    }

    /**
     * Reads exactly {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY} in ASCII digits; empty for
     * anything else and for days that do not exist.
     */
    static Optional<PublicationDate> parse(String iso) {
        int length = iso.length();
        for (int i = 0; i < length; i++) {
            char c = iso.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : c < '0' || c > '9') {
                return Optional.empty();
            }
        }
        return switch (length) {
            case 4 -> ofYear(Integer.parseInt(iso));
            case 7 -> ofMonth(number(iso, 0, 4), number(iso, 5, 7));
            case 10 -> ofDay(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10));
            default -> Optional.empty();
        };
    }

    @Override
    default int compareTo(PublicationDate other) {
        int byYear = Integer.compare(year(), other.year());
        if (byYear != 0) {
            return byYear;
        }
        int byMonth = Integer.compare(lastIfUnknown(month()), lastIfUnknown(other.month()));
        return byMonth != 0
                ? byMonth
                : Integer.compare(lastIfUnknown(day()), lastIfUnknown(other.day()));
    }

    private static int lastIfUnknown(int part) {
        return part == 0 ? Integer.MAX_VALUE : part;
    }

    private static int number(String iso, int from, int to) {
        return Integer.parseInt(iso, from, to, 10);
    }

    private static String four(int year) {
        String digits = Integer.toString(year);
        return digits.length() >= 4 ? digits : "0".repeat(4 - digits.length()) + digits;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
