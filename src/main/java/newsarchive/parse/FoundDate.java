package newsarchive.parse;

import java.util.Optional;
import newsarchive.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that stands in a line of text.
 *
 * @param start offset in the line where it begins, weekday and clock time included
 * @param end offset after it
 * @param text as it stands there
 * @param year Gregorian, 0 when the text names none
 * @param month from 1; 0 when the text names none or day and month cannot be told apart
 * @param day from 1; 0 when the text names none
 * @param date what is known of it as a date; null without a year or when it is ambiguous
 * @param other the second reading of an ambiguous date, {@code 1989-09-05}; {@code date} is null
 *     then and {@code first} the other one
 * @param first the first reading of an ambiguous date
 * @param label the word that stands before it
 * @param calendar in which the text gives it
 * @param clock whether a clock time stands with it
 */
public record FoundDate(
        int start,
        int end,
        String text,
        int year,
        int month,
        int day,
        @Nullable PublicationDate date,
        @Nullable PublicationDate first,
        @Nullable PublicationDate other,
        Label label,
        Calendar calendar,
        boolean clock) {

    /** What the words before a date say of it. */
    public enum Label {
        /** Nothing. */
        NONE,
        /** {@code Published}, {@code Publié le}. */
        PUBLISHED,
        /** {@code Updated}, {@code Aktualisiert am}. */
        UPDATED
    }

    /** A calendar. */
    public enum Calendar {
        GREGORIAN,
        /** The Iranian solar one. */
        JALALI,
        /** The Islamic lunar one, of which the day is not sure. */
        HIJRI
    }

    /** Whether the text gives it in the Iranian calendar. */
    public boolean jalali() {
        return calendar == Calendar.JALALI;
    }

    /** The date, when the text gives a year and leaves no doubt. */
    public Optional<PublicationDate> known() {
        return Optional.ofNullable(date);
    }

    /** Whether a day or month is given but no year. */
    public boolean lacksYear() {
        return year == 0 && calendar != Calendar.HIJRI;
    }

    /** Whether day and month could change places. */
    public boolean ambiguous() {
        return first != null;
    }

    /** Whether the day is known. */
    public boolean exact() {
        return date != null && date.day() > 0;
    }
}
