package newsarchive.article;

import java.util.List;
import java.util.Map;

/**
 * Where an article came from and what was done to it.
 *
 * @param file source path relative to the archive's root
 * @param index place of the article in its file, from 0
 * @param firstLine first line of the article in the file, from 1
 * @param lastLine last line, inclusive
 * @param sha256 of the source file's bytes, 64 lower-case hex digits
 * @param charset the charset the file was read in
 * @param evidence by field name as in front matter, sorted
 */
public record Provenance(
        String file,
        int index,
        int firstLine,
        int lastLine,
        String sha256,
        String charset,
        Map<String, Evidence> evidence,
        List<Removal> removals,
        List<Change> changes) {

    public Provenance {
        evidence = FieldMap.copyOf(evidence);
        removals = List.copyOf(removals);
        changes = List.copyOf(changes);
    }
}
