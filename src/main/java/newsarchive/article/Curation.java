package newsarchive.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the curator settled about an article's life in the archive: front matter and sidecars state
 * it, no reader guesses it. Only a licence may be the source's own statement.
 *
 * @param added the day it came into the archive
 * @param modified the day the curator last changed it
 * @param draft true: never published
 * @param slug the written address, without folder and ending
 * @param aliases further addresses, relative to the site's root
 * @param access null: the publisher's or the archive's default
 * @param embargo not published before this day
 * @param rights a statement to print
 * @param keep words that no repair may touch
 * @param note the curator's own note, printed apart from the text
 * @param original the untouched file it was imported from
 */
public record Curation(
        @Nullable LocalDate added,
        @Nullable LocalDate modified,
        boolean draft,
        @Nullable String slug,
        List<String> aliases,
        @Nullable Access access,
        @Nullable LocalDate embargo,
        @Nullable String rights,
        @Nullable String canonical,
        @Nullable String series,
        @Nullable Integer part,
        List<String> respondsTo,
        List<String> corrects,
        @Nullable String translationOf,
        @Nullable String story,
        List<String> keep,
        @Nullable String note,
        @Nullable Original original) {

    /** Nothing settled. */
    public static final Curation NONE =
            new Curation(
                    null, null, false, null, List.of(), null, null, null, null, null, null,
                    List.of(), List.of(), null, null, List.of(), null, null);

    public Curation {
        aliases = List.copyOf(aliases);
        respondsTo = List.copyOf(respondsTo);
        corrects = List.copyOf(corrects);
        keep = List.copyOf(keep);
    }

    /**
     * The same with the rights that the source itself states; what the curator wrote stays.
     *
     * @param stated null where the source states none
     */
    public Curation withRights(@Nullable String stated) {
        return rights != null || stated == null
                ? this
                : new Curation(
                        added,
                        modified,
                        draft,
                        slug,
                        aliases,
                        access,
                        embargo,
                        stated,
                        canonical,
                        series,
                        part,
                        respondsTo,
                        corrects,
                        translationOf,
                        story,
                        keep,
                        note,
                        original);
    }
}
