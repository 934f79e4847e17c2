package newsarchive.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import newsarchive.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * What a charset's label means on the web: the table of the WHATWG Encoding standard, in which
 * {@code iso-8859-1} and {@code us-ascii} mean windows-1252, as browsers read them.
 */
final class CharsetLabel {
    private CharsetLabel() {}

    /** The charset of a label in any case; null when unknown or not among Java's charsets. */
    static @Nullable Charset find(String label) {
        String key = label.strip().toLowerCase(Locale.ROOT);
        // nearly every page says so: spare it the table
        if (key.equals("utf-8") || key.equals("utf8")) {
            return StandardCharsets.UTF_8;
        }
        String java = Table.LABELS.get(key);
        return java != null && Charset.isSupported(java) ? Charset.forName(java) : null;
    }

    /** Loaded when the first page asks. */
    private static final class Table {
        static final Map<String, String> LABELS = load();

        private static Map<String, String> load() {
            Map<String, String> labels = new HashMap<>();
            for (String line : ListFile.lines(CharsetLabel.class, "charset-labels.txt")) {
                int colon = line.indexOf(':');
                for (String label : line.substring(colon + 1).strip().split(" +")) {
                    labels.put(label, line.substring(0, colon));
                }
            }
            return labels;
        }
    }
}
