package newsarchive.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** What each column of the table of articles holds. Stateless. */
final class TableColumn {
    private static final Map<String, String> DESCRIPTIONS =
            Map.ofEntries(
                    Map.entry("title", "Headline"),
                    Map.entry("deck", "Line under the headline"),
                    Map.entry("authors", "Names in the order of the byline, parted by \"; \""),
                    Map.entry(
                            "date",
                            "Day of publication, or its month or year where no more is known"),
                    Map.entry("publisher", "Who published it first"),
                    Map.entry("url", "Address of the original"),
                    Map.entry("archived_url", "Address of a copy in a web archive"),
                    Map.entry("tags", "Tags, parted by \"; \""),
                    Map.entry("language", "BCP 47"),
                    Map.entry("kind", "What sort of piece it is"),
                    Map.entry("section", "Section of the publication"),
                    Map.entry("summary", "A short account"),
                    Map.entry("access", "How much of the text is shown: full, excerpt or link"),
                    Map.entry("rights", "Statement of rights"),
                    Map.entry("words", "Number of words that are shown"),
                    Map.entry("added", "Day it came into the archive"),
                    Map.entry("modified", "Day it was changed last"),
                    Map.entry("path", "Its page, relative to the site"),
                    Map.entry("page", "Its page, absolute"),
                    Map.entry("source_file", "File it was read from"),
                    Map.entry("index", "Its place in that file, from 0"),
                    Map.entry("sha256", "Checksum of that file"));

    private TableColumn() {}

    /** The type by Table Schema. */
    static String type(String column) {
        return switch (column) {
            case "words", "index" -> "integer";
            case "added", "modified" -> "date";
            default -> "string";
        };
    }

    static String description(String column) {
        return DESCRIPTIONS.getOrDefault(column, column);
    }

    /** Writes what a value must keep to, where there is such a rule. */
    static void constraint(String column, JsonGenerator json) throws IOException {
        String pattern =
                switch (column) {
                    case "date" -> "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
                    case "sha256" -> "[0-9a-f]{64}";
                    default -> "";
                };
        boolean unique = column.equals("path");
        if (!pattern.isEmpty() || unique) {
            json.writeObjectFieldStart("constraints");
            if (unique) {
                json.writeBooleanField("required", true);
                json.writeBooleanField("unique", true);
            } else {
                json.writeStringField("pattern", pattern);
            }
            json.writeEndObject();
        }
    }
}
