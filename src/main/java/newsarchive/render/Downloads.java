package newsarchive.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.page.CitationFacts;
import newsarchive.page.CiteArticles;
import newsarchive.page.Site;

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
        files.put("data/archive.epub", () -> Epub.of(archive));
        files.put("data/archive.jsonl", tables::jsonLines);
        files.put("data/archive.csv", tables::csv);
        files.put("data/archive.bib", () -> all(archive, BibliographyFiles::bibtex));
        files.put("data/archive.ris", () -> all(archive, BibliographyFiles::ris));
        return files;
    }

    private static byte[] all(Archive archive, Function<CitationFacts, String> format) {
        CiteArticles cite = new CiteArticles(Site.of(archive));
        ByteArrayOutputStream all = new ByteArrayOutputStream(archive.entries().size() * 512);
        for (Entry entry : archive.entries()) {
            all.writeBytes(format.apply(cite.facts(entry)).getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }
}
