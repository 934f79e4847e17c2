package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from and what was done to it, in words.
 *
 * @param file source path relative to the archive's root
 * @param lines {@code Lines 1 to 40}, null when the article is the whole file
 * @param added the day it came into the archive, null when not stated
 * @param modified the day the curator last changed it, null when not stated
 * @param original to the untouched source, named as its file is; null where it is not offered
 * @param sha256 64 hex digits
 * @param summary what was removed and repaired, counted, in one sentence
 * @param fields where each field was read
 * @param removals what was left out; empty where the access does not allow to show it
 * @param changes what was repaired; empty where the access does not allow to show it
 * @param moreChanges how many repairs are not listed, in words; null when all are
 */
public record ProvenanceView(
        String file,
        @Nullable String lines,
        @Nullable DateLabel added,
        @Nullable DateLabel modified,
        @Nullable Link original,
        String sha256,
        String charset,
        String summary,
        List<Field> fields,
        List<Cut> removals,
        List<Repair> changes,
        @Nullable String moreChanges) {

    public ProvenanceView {
        fields = List.copyOf(fields);
        removals = List.copyOf(removals);
        changes = List.copyOf(changes);
    }

    /**
     * Where one field was read.
     *
     * @param name in the interface's language
     * @param where {@code front matter}, {@code byline} …
     * @param line of the source, null when it has none
     * @param certainty {@code stated}, {@code sure}, {@code likely} or {@code doubtful}, in the
     *     interface's language
     * @param runnerUp the value that came second, null when there was none
     */
    public record Field(
            String name,
            String where,
            @Nullable String line,
            String certainty,
            @Nullable String runnerUp) {}

    /** Lines that were left out. */
    public record Cut(@Nullable String lines, String reason, String text) {}

    /**
     * One kind of repair.
     *
     * @param times how often, null for once
     */
    public record Repair(
            String rule,
            @Nullable String lines,
            String before,
            String after,
            @Nullable String times) {}
}
