package newsarchive.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what was pasted by how it begins; what could be anything is a clipping. Stateless. */
final class PastedKind {
    private static final Pattern BIBTEX = Pattern.compile("@[a-z]+\\s*\\{[^\\s,{}]*,");

    private PastedKind() {}

    /** The ending that a file of this kind has. */
    static String ending(byte[] bytes) {
        int length = Math.min(bytes.length, 1024);
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        String start = (text.startsWith("\ufeff") ? text.substring(1) : text).strip();
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.contains("<!doctype html") || lower.contains("<html")) {
            return "html";
        }
        if (lower.startsWith("<!doctype netscape-bookmark-file-1")) {
            return "html";
        }
        boolean xml = lower.startsWith("<?xml") || lower.startsWith("<rss");
        if (xml || lower.startsWith("<feed") || lower.startsWith("<opml")) {
            return "xml";
        }
        if (start.startsWith("TY  - ")) {
            return "ris";
        }
        if (BIBTEX.matcher(lower).lookingAt()) {
            return "bib";
        }
        if (start.startsWith("{\"") || (start.startsWith("[") && bare(start).startsWith("{\""))) {
            return "json";
        }
        return start.startsWith("---\n") || start.startsWith("---\r\n") ? "md" : "txt";
    }

    private static String bare(String list) {
        return list.substring(1).strip();
    }
}
