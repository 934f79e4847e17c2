package newsarchive.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import newsarchive.article.Direction;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.page.Messages;

/**
 * Makes what a reader sees of an article before following a link to it: headline, source, date and
 * first lines, as far as its access allows. The files are scripts that call one function, like
 * those of the search, so that they load from any host and from a disk. An article stands in the
 * file whose number its address gives ({@link #place}), so that a page needs no list of addresses;
 * the number of files is a power of two, so that it seldom changes.
 */
final class Previews {
    private static final String FOLDER = "data/previews/";

    /** Articles of a file, on average; one of them is about 400 bytes. */
    private static final int PER_FILE = 24;

    private static final int WORDS = 45;

    private final Archive archive;
    private final Messages messages;

    private Previews(Archive archive) {
        this.archive = archive;
        this.messages = Messages.of(archive.config().language());
    }

    /** The files by path relative to the site's root, in a fixed order. */
    static Map<String, Supplier<byte[]>> of(Archive archive) {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        int count = files(archive.entries().size());
        files.put(FOLDER + "index.js", () -> script("files", count));
        List<List<Entry>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new ArrayList<>());
        }
        for (Entry entry : archive.entries()) {
            parts.get(place(entry.path(), count)).add(entry);
        }
        Previews previews = new Previews(archive);
        for (int i = 0; i < count; i++) {
            int number = i;
            files.put(
                    FOLDER + i + ".js", () -> script(number, previews.articles(parts.get(number))));
        }
        return files;
    }

    /** How many files so many articles take: a power of two. */
    static int files(int articles) {
        int files = 1;
        while (files * PER_FILE < articles) {
            files *= 2;
        }
        return files;
    }

    /** The file an article stands in: FNV-1a over the characters of its address. */
    static int place(String path, int files) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < path.length(); i++) {
            hash = (hash ^ path.charAt(i)) * 0x01000193;
        }
        return hash & (files - 1);
    }

    private Map<String, Object> articles(List<Entry> entries) {
        Map<String, Object> articles = new LinkedHashMap<>();
        entries.forEach(entry -> articles.put(entry.path(), shown(entry)));
        return articles;
    }

    /** Keys of one letter: title, date for machines and in words, sources, opening, language. */
    private Map<String, Object> shown(Entry entry) {
        Metadata metadata = entry.article().metadata();
        PublicationDate date = metadata.date();
        String language = metadata.language();
        boolean foreign = language != null && !language.equals(archive.config().language());
        String opening = entry.opening(WORDS);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("t", entry.headline());
        shown.put("d", date == null ? null : date.iso());
        shown.put("w", date == null ? messages.text("undated") : messages.date(date));
        shown.put("s", SearchIndex.source(archive, entry));
        shown.put("o", opening.isEmpty() ? metadata.summary() : opening);
        shown.put("l", foreign ? language : null);
        shown.put("r", foreign ? Direction.of(language) : null);
        return shown;
    }

    private static byte[] script(Object key, Object value) {
        String call = "archivePreviews(" + JsonText.of(key) + "," + JsonText.of(value) + ");\n";
        return call.getBytes(StandardCharsets.UTF_8);
    }
}
