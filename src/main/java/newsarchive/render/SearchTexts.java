package newsarchive.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.page.Messages;
import newsarchive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The text that the search quotes of an article. A long one is cut into parts, so that a result
 * loads only the one it quotes; a word's place alone tells in which part it stands
 * (docs/articles/search.md). Safe for many threads.
 */
public final class SearchTexts {
    /** Places of words that one part tells. */
    static final int PLACES = 2048;

    /** Characters that a part repeats of its neighbours, so that a quotation ends at no edge. */
    private static final int BEFORE = 64;

    private static final int AFTER = 320;

    private static final String FOLDER = SearchIndex.FOLDER + "text/";
    private static final String ENDING = ".js";

    private final SearchFields fields;
    private final Messages messages;
    private final Entry entry;
    private final int parts;

    /** Where each part begins; the text itself is read anew for each and held by nobody. */
    private volatile int @Nullable [] edges;

    /**
     * The text of an entry.
     *
     * @param end the place after the last of its words
     */
    SearchTexts(SearchFields fields, Messages messages, Entry entry, int end) {
        this.fields = fields;
        this.messages = messages;
        this.entry = entry;
        this.parts = parts(end);
    }

    /** How many parts a text has whose words end before a place. */
    static int parts(int end) {
        return Math.max(1, (end + PLACES - 1) / PLACES);
    }

    /** The name of an entry's text: the last part of its address without the ending. */
    static String name(Entry entry) {
        String path = entry.path();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".html".length());
    }

    /** The path of a part's file; names of texts hold no dot. */
    static String path(Entry entry, int part) {
        return FOLDER + id(entry, part) + ENDING;
    }

    private static String id(Entry entry, int part) {
        return part == 0 ? name(entry) : name(entry) + "." + part;
    }

    /** What the paths of all parts of an entry's text have in common. */
    public static String stem(Entry entry) {
        return FOLDER + name(entry);
    }

    /** The same of a part's path; of another path its beginning up to a dot. */
    public static String stem(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** The files of an entry's text by their paths. */
    public static Map<String, byte[]> of(Archive archive, Entry entry) {
        SearchFields fields = new SearchFields(archive);
        Messages messages = Messages.of(archive.config().language());
        int[] end = {0};
        Words.each(fields.text(entry).quoted(), (word, from, to) -> end[0]++);
        end[0] += first(entry, messages);
        SearchTexts texts = new SearchTexts(fields, messages, entry, end[0]);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int part = 0; part < texts.parts(); part++) {
            files.put(path(entry, part), texts.file(part));
        }
        return Collections.unmodifiableMap(files);
    }

    /** The place of the text's first word. */
    private static int first(Entry entry, Messages messages) {
        return SearchFields.TEXT + facts(entry, messages) + 1;
    }

    private static int facts(Entry entry, Messages messages) {
        int[] words = {0};
        Words.each(SearchIndex.facts(entry, messages), (word, from, to) -> words[0]++);
        return words[0];
    }

    int parts() {
        return parts;
    }

    /** A part's file; without a stamp, so that one that did not change is the same file. */
    byte[] file(int part) {
        String text = fields.text(entry).quoted();
        String shown = parts == 1 ? text : cut(text, part);
        return SearchIndex.scriptOfText("text", id(entry, part), "", shown);
    }

    private String cut(String text, int part) {
        int[] known = edges;
        if (known == null) {
            known = edges(text);
            edges = known;
        }
        int from = part == 0 ? 0 : spaceAfter(text, known[part] - BEFORE, known[part]);
        int to =
                part + 1 == parts
                        ? text.length()
                        : spaceBefore(text, known[part + 1], known[part + 1] + AFTER);
        return (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
    }

    private int[] edges(String text) {
        int[] starts = new int[parts];
        int[] place = {first(entry, messages)};
        Words.each(
                text,
                (word, from, to) -> {
                    if (place[0] % PLACES == 0) {
                        starts[place[0] / PLACES] = from;
                    }
                    place[0]++;
                });
        return starts;
    }

    /** Behind the first space from an offset on; {@code to} where there is none before it. */
    private static int spaceAfter(String text, int from, int to) {
        for (int at = Math.max(0, from); at < to; at++) {
            if (at == 0 || isSpace(text.charAt(at - 1))) {
                return at;
            }
        }
        return to;
    }

    /** Before the last space up to an offset; where there is none, as in Chinese, the offset. */
    private static int spaceBefore(String text, int from, int to) {
        if (to >= text.length()) {
            return text.length();
        }
        for (int at = to; at > from; at--) {
            if (isSpace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }
}
