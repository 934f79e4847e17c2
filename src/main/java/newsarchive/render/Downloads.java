package newsarchive.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.page.CitationFacts;
import newsarchive.page.CiteArticles;
import newsarchive.page.Site;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files in which the whole archive can be taken away. What may not be shown is in none of
 * them, because it is not in the {@link Archive} any more.
 */
public final class Downloads {
    private Downloads() {}

    /** The files by path relative to the site's root, in the order in which they are offered. */
    public static Map<String, Supplier<byte[]>> of(Archive archive) {
        ArchiveTables tables = new ArchiveTables(archive);
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put("data/archive.epub", () -> epub(archive));
        files.put("data/archive.jsonl", tables::jsonLines);
        files.put("data/archive.csv", tables::csv);
        files.put("data/archive.bib", () -> bibtex(archive));
        files.put("data/archive.ris", () -> ris(archive));
        return files;
    }

    /** A book of all articles, oldest first. */
    public static byte[] epub(Archive archive) {
        return Epub.of(archive);
    }

    /** One object a line for each article, with its text plain and as HTML. */
    public static byte[] jsonLines(Archive archive) {
        return new ArchiveTables(archive).jsonLines(true);
    }

    /**
     * A table without texts.
     *
     * @param mark what stands before it: the mark by which spreadsheets know UTF-8, or nothing
     */
    public static byte[] csv(Archive archive, String mark) {
        return new ArchiveTables(archive).csv(mark);
    }

    /** The names of the table's columns, which are also those of JSON Lines. */
    public static List<String> columns(Archive archive) {
        return new ArchiveTables(archive).columns();
    }

    /**
     * Hands out all articles as rows, newest first: the columns, and behind them {@code bio},
     * {@code note}, {@code text} and {@code html}; null and empty lists where nothing is known.
     */
    public static void eachRow(Archive archive, Consumer<Map<String, @Nullable Object>> taker) {
        new ArchiveTables(archive).eachRow(true, taker);
    }

    /** BibTeX for all articles. */
    public static byte[] bibtex(Archive archive) {
        return all(archive, BibliographyFiles::bibtex);
    }

    /** RIS for all articles. */
    public static byte[] ris(Archive archive) {
        return all(archive, BibliographyFiles::ris);
    }

    /** CSL-JSON for all articles, one a line. */
    public static byte[] cslJson(Archive archive) {
        CiteArticles cite = new CiteArticles(Site.of(archive));
        List<String> items = new ArrayList<>();
        for (Entry entry : archive.entries()) {
            items.add(JsonText.of(BibliographyFiles.cslItem(cite.facts(entry))));
        }
        String list = "[\n" + String.join(",\n", items) + "\n]\n";
        return list.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] all(Archive archive, Function<CitationFacts, String> format) {
        CiteArticles cite = new CiteArticles(Site.of(archive));
        ByteArrayOutputStream all = new ByteArrayOutputStream(archive.entries().size() * 512);
        for (Entry entry : archive.entries()) {
            all.writeBytes(format.apply(cite.listed(entry)).getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }
}
