package newsarchive.link;

import newsarchive.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/** How near two articles are in time, as far as that says that they belong together. */
public enum DaysApart {
    /** At most seven days. */
    WEEK,
    /** At most thirty-one days. */
    MONTH,
    /** More, or the day of one is not known. */
    MORE;

    /** Tells it of two articles' dates; null where there is none. */
    public static DaysApart of(@Nullable PublicationDate one, @Nullable PublicationDate other) {
        return one instanceof PublicationDate.Day day && other instanceof PublicationDate.Day with
                ? of(day.date().toEpochDay() - with.date().toEpochDay())
                : MORE;
    }

    /** Tells it of a number of days, of either sign. */
    static DaysApart of(long days) {
        long apart = Math.abs(days);
        return apart <= 7 ? WEEK : apart <= 31 ? MONTH : MORE;
    }
}
