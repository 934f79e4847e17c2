package newsarchive.importing.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
import newsarchive.source.SourceReader;
import newsarchive.source.SourceText;

/** The formats of other programs, told by a file's ending and its first bytes. */
public enum FileFormat {
    /** RSS, Atom, OPML, WordPress export. */
    XML,
    /** CSL-JSON, JSON Feed, JSON Lines. */
    JSON,
    /** Pocket, Instapaper, our own table. */
    CSV,
    RIS,
    BIBTEX,
    /** Browsers, Pocket, Instapaper. */
    BOOKMARKS,
    /** A text of nothing but addresses. */
    ADDRESSES,
    MAIL,
    PDF,
    WARC,
    WACZ;

    /** How many bytes of a file's beginning are enough to tell. */
    public static final int START = 2048;

    private static final int LARGEST_TEXT = 200_000_000;

    /**
     * The format of a file that begins so; empty for one that is read as an article, or unknown.
     */
    public static Optional<FileFormat> of(String fileName, byte[] start) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return switch (ending) {
            case "xml", "rss", "atom", "rdf", "opml" -> Optional.of(XML);
            case "json", "jsonl", "ndjson" -> Optional.of(JSON);
            case "csv" -> Optional.of(CSV);
            case "ris" -> Optional.of(RIS);
            case "bib", "bibtex" -> Optional.of(BIBTEX);
            case "eml" -> Optional.of(MAIL);
            case "pdf" -> Optional.of(PDF);
            case "warc" -> Optional.of(WARC);
            case "wacz" -> Optional.of(WACZ);
            case "gz" ->
                    fileName.toLowerCase(Locale.ROOT).endsWith(".warc.gz")
                            ? Optional.of(WARC)
                            : Optional.empty();
            case "txt", "text" ->
                    ReadAddresses.looksLike(text) ? Optional.of(ADDRESSES) : Optional.empty();
            case "html", "htm" ->
                    ReadBookmarks.looksLike(text) ? Optional.of(BOOKMARKS) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * Reads a file of this format. Bad input gives problems, never an exception.
     *
     * @param name for positions
     * @throws IOException when the file cannot be read, or {@code found} cannot take it
     */
    public void read(Path file, String name, FoundItems found) throws IOException {
        try {
            switch (this) {
                case XML -> ReadXml.read(file, name, found);
                case JSON -> ReadJson.read(text(file, name, found), name, found);
                case CSV -> ReadTable.read(text(file, name, found), name, found);
                case RIS -> ReadRis.read(text(file, name, found), name, found);
                case BIBTEX -> ReadBibtex.read(text(file, name, found), name, found);
                case BOOKMARKS -> ReadBookmarks.read(text(file, name, found), found);
                case ADDRESSES -> ReadAddresses.read(text(file, name, found), found);
                case MAIL -> ReadMail.read(file, name, found);
                case PDF -> ReadPdf.read(file, name, found);
                case WARC -> ReadWarc.warc(file, name, found);
                case WACZ -> ReadWarc.wacz(file, name, found);
            }
        } catch (NoClassDefFoundError missing) {
            found.problem(
                    Problem.error(
                            "formats-missing",
                            Position.of(name),
                            "this format is read by archive-formats.jar, which is not there",
                            "put archive-formats.jar beside archive.jar; both are made together"));
        }
    }

    private static String text(Path file, String name, FoundItems found) {
        SourceFile source = new SourceFile(name, file, SourceKind.CLIPPING, null);
        SourceText text = new SourceReader(LARGEST_TEXT).read(source);
        text.problems().forEach(found::problem);
        return text.text();
    }
}
