package newsarchive.parse.savedpage;

import java.util.Optional;
import newsarchive.article.PublicationDate;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import org.jspecify.annotations.Nullable;

/**
 * The calendar day of a date in page data: {@code 2024-05-03T15:47:42+02:00}, {@code 20240503},
 * {@code 2024/05/03}, {@code Fri, 03 May 2024 15:47:42 GMT}, {@code May 3, 2024}. The day is the
 * one written, which is the page's own: no time zone is converted.
 */
public final class MachineDate {
    private MachineDate() {}

    /** Reads a date; empty when there is none or it is not of this world (before 1600). */
    public static Optional<PublicationDate> read(String text, @Nullable String language) {
        String s = text.strip();
        Optional<PublicationDate> day = digits(s);
        if (day.isPresent()) {
            return day;
        }
        if (s.length() > 80) {
            return Optional.empty();
        }
        for (FoundDate found : DateReader.find(s, language)) {
            if (found.date() != null) {
                return found.known();
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationDate> digits(String s) {
        int year = number(s, 0, 4);
        if (year < 1600 || year > 2999) {
            return Optional.empty();
        }
        if (s.length() >= 8
                && number(s, 4, 8) >= 0
                && (s.length() == 8 || s.length() == 14 || s.charAt(8) == 'T')) {
            return PublicationDate.ofDay(year, number(s, 4, 6), number(s, 6, 8));
        }
        if (s.length() == 4) {
            return PublicationDate.ofYear(year);
        }
        char sign = s.charAt(4);
        if (sign != '-' && sign != '/' && sign != '.') {
            return Optional.empty();
        }
        int end = digitsEnd(s, 5);
        int month = number(s, 5, end);
        if (end == s.length()) {
            return PublicationDate.ofMonth(year, month);
        }
        if (s.charAt(end) != sign) {
            return Optional.empty();
        }
        int last = digitsEnd(s, end + 1);
        return PublicationDate.ofDay(year, month, number(s, end + 1, last));
    }

    private static int digitsEnd(String s, int from) {
        int end = from;
        while (end < s.length() && end < from + 2 && s.charAt(end) >= '0' && s.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** The number in a range, -1 when it holds anything but digits. */
    private static int number(String s, int from, int to) {
        if (to > s.length() || from >= to) {
            return -1;
        }
        int sum = 0;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            sum = sum * 10 + c - '0';
        }
        return sum;
    }
}
