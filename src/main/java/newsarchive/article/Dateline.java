package newsarchive.article;

import org.jspecify.annotations.Nullable;

/**
 * The opening of a report: {@code London, 24 Sep –}, {@code BERLIN (Reuters) -}.
 *
 * @param place the place as a reader would write it: {@code London}, {@code Berlin}
 * @param agency the agency named in brackets, null when none
 * @param date the date as it stood there, {@code 24 Sep}, null when none
 */
public record Dateline(@Nullable String place, @Nullable String agency, @Nullable String date) {}
