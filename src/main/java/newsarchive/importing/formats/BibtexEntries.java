package newsarchive.importing.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.text.LineMap;
import org.jspecify.annotations.Nullable;

/**
 * Splits a BibTeX file into entries and their fields; values keep their TeX. Strings that the file
 * defines and the names of months are put in. What stands outside of entries is a comment.
 */
final class BibtexEntries {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private final String text;
    private final Map<String, String> strings = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int at;
    private @Nullable Integer brokenAt;

    /**
     * An entry.
     *
     * @param fields by name in lower case, as written but for the outer braces
     */
    record Entry(String kind, String key, Map<String, String> fields) {}

    private BibtexEntries(String text) {
        this.text = text;
    }

    /** Reads a whole file; never throws. */
    static BibtexEntries of(String text) {
        BibtexEntries read = new BibtexEntries(text);
        read.readAll();
        return read;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The line of the first entry that does not end, from 1; 0 when all do. */
    int brokenLine() {
        return brokenAt == null ? 0 : new LineMap(text).line(brokenAt);
    }

    private void readAll() {
        for (int i = 0; i < MONTHS.size(); i++) {
            strings.put(MONTHS.get(i), Integer.toString(i + 1));
        }
        while ((at = text.indexOf('@', at)) >= 0) {
            int start = at;
            at++;
            String kind = word().toLowerCase(Locale.ROOT);
            blanks();
            if (kind.isEmpty() || at >= text.length() || "{(".indexOf(text.charAt(at)) < 0) {
                continue; // a sign in a comment, as in a mail address
            }
            char close = text.charAt(at) == '{' ? '}' : ')';
            if (kind.equals("comment") || kind.equals("preamble")) {
                braced();
                continue;
            }
            at++;
            if (!entry(kind, close) && brokenAt == null) {
                brokenAt = start;
            }
        }
    }

    /** Reads fields up to the closing sign; false when there is none. */
    private boolean entry(String kind, char close) {
        String key = "";
        if (!kind.equals("string")) {
            int end = at;
            while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != close) {
                end++;
            }
            key = text.substring(at, end).strip();
            at = end;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        boolean closed = fields(fields, close);
        if (kind.equals("string")) {
            strings.putAll(fields);
        } else {
            entries.add(new Entry(kind, key, fields));
        }
        return closed;
    }

    private boolean fields(Map<String, String> fields, char close) {
        while (true) {
            blanks();
            if (at >= text.length()) {
                return false;
            }
            char c = text.charAt(at);
            if (c == close) {
                at++;
                return true;
            }
            if (c == ',') {
                at++;
                continue;
            }
            String name = word().toLowerCase(Locale.ROOT);
            blanks();
            if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
                return false;
            }
            at++;
            String value = value(close);
            if (value == null) {
                return false;
            }
            fields.putIfAbsent(name, value);
        }
    }

    /** Parts joined with {@code #}; null when one does not end. */
    private @Nullable String value(char close) {
        StringBuilder value = new StringBuilder();
        do {
            blanks();
            String part = part(close);
            if (part == null) {
                return null;
            }
            value.append(part);
            blanks();
        } while (at < text.length() && text.charAt(at) == '#' && at++ >= 0);
        return value.toString();
    }

    private @Nullable String part(char close) {
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '{') {
            return braced();
        }
        if (c == '"') {
            return quoted();
        }
        int from = at;
        while (at < text.length() && ",#\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == close) {
                break;
            }
            at++;
        }
        String word = text.substring(from, at).strip();
        return strings.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    /** From an opening brace to the one that closes it. */
    private @Nullable String braced() {
        int from = at + 1;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{' || (c == '(' && at < from)) {
                depth++;
            } else if (c == '}' || (c == ')' && text.charAt(from - 1) == '(' && depth == 1)) {
                depth--;
                if (depth == 0) {
                    at++;
                    return text.substring(from, at - 1);
                }
            }
        }
        return null;
    }

    private @Nullable String quoted() {
        int from = ++at;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == '"' && depth == 0) {
                at++;
                return text.substring(from, at - 1);
            }
        }
        return null;
    }

    private String word() {
        int from = at;
        while (at < text.length() && isWordSign(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private static boolean isWordSign(char c) {
        return Character.isLetterOrDigit(c) || "_-+:.".indexOf(c) >= 0;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
