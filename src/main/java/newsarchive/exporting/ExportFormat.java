package newsarchive.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import newsarchive.link.Archive;
import newsarchive.render.Downloads;

/** The formats in which an archive is handed to other programs. */
public enum ExportFormat {
    /** One JSON object a line, with the texts plain and as HTML. */
    JSONL("jsonl"),
    /** A table without texts, for spreadsheets. */
    CSV("csv"),
    /** References for Zotero, pandoc and citeproc. */
    CSL_JSON("csl-json"),
    BIBTEX("bibtex"),
    RIS("ris"),
    /** A book. */
    EPUB("epub"),
    /** A database with a full-text index, for Datasette and SQL. */
    SQLITE("sqlite"),
    /** A folder with table, texts and a Frictionless description of both. */
    DATAPACKAGE("datapackage");

    private final String word;

    ExportFormat(String word) {
        this.word = word;
    }

    /** As it is written on the command line. */
    public String word() {
        return word;
    }

    /** All formats as they are written. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ExportFormat::word).toList();
    }

    /** Whether the export is one text that can go to the standard output. */
    public boolean isText() {
        return this != EPUB && this != SQLITE && this != DATAPACKAGE;
    }

    /**
     * The export as bytes; only for formats of one file that is no database.
     *
     * @throws IllegalStateException for the others
     */
    public byte[] bytes(Archive archive) {
        return switch (this) {
            case JSONL -> Downloads.jsonLines(archive);
            case CSV -> Downloads.csv(archive, "\ufeff");
            case CSL_JSON -> Downloads.cslJson(archive);
            case BIBTEX -> Downloads.bibtex(archive);
            case RIS -> Downloads.ris(archive);
            case EPUB -> Downloads.epub(archive);
            case SQLITE, DATAPACKAGE -> throw new IllegalStateException(word + " is no text");
        };
    }

    /** Writes the export at {@code place}, where nothing is. */
    void write(Archive archive, Path place) throws IOException, ExportException {
        switch (this) {
            case SQLITE -> WriteSqlite.write(archive, place);
            case DATAPACKAGE -> DataPackage.write(archive, place);
            default -> Files.write(place, bytes(archive));
        }
    }
}
