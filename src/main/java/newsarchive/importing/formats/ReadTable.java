package newsarchive.importing.formats;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

/**
 * Reads tables in CSV: the lists of Pocket and Instapaper, and the table that {@code archive export
 * --format csv} writes.
 */
final class ReadTable {
    /** Instapaper's own folders say nothing of an article. */
    private static final List<String> FOLDERS = List.of("Unread", "Archive", "Starred");

    private ReadTable() {}

    static void read(String text, String name, FoundItems found) throws IOException {
        int line = 1;
        for (Map<String, String> row : CsvRows.of(text)) {
            line++;
            if (row.containsKey("source_file") && row.containsKey("authors")) {
                found.article(ArchiveFields.item(row::get));
            } else if (row.containsKey("url")) {
                address(row, found);
            } else {
                found.problem(
                        Problem.error(
                                "file-kind-unknown",
                                Position.of(name),
                                "a table without a column \"url\"",
                                "tables of Pocket, Instapaper and archive export --format csv can"
                                        + " be imported"));
                return;
            }
        }
        if (line == 1) {
            found.leftOut("the table", "has no rows");
        }
    }

    private static void address(Map<String, String> row, FoundItems found) {
        ItemFields fields = new ItemFields();
        String address = row.get("url").strip();
        String title = row.getOrDefault("title", "").strip();
        fields.url(address);
        if (fields.url() == null) {
            found.leftOut(title.isEmpty() ? address : title, "no address of the web");
            return;
        }
        String tags = row.getOrDefault("tags", "");
        if (tags.startsWith("[")) { // Instapaper writes them as JSON
            tags = tags.replace("[", "").replace("]", "").replace("\"", "");
        }
        ItemFields.parted(tags.replace('|', ','), ",").forEach(fields::tag);
        String folder = row.getOrDefault("folder", "").strip();
        fields.tag(FOLDERS.contains(folder) ? null : folder);
        found.address(new FoundAddress(address, title, fields.onlyTags()));
    }
}
