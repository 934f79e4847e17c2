package newsarchive.importing.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Metadata;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of a PDF by the places of its letters, for the reader of clippings to find the
 * article in it. What the file says of its title and author is not taken: it is the name of a
 * template as often as not.
 */
final class ReadPdf {
    private static final int MOST_PAGES = 500;
    private static final int MOST_LETTERS = 5_000_000;
    private static final long LARGEST = 200_000_000;

    private ReadPdf() {}

    static void read(Path file, String name, FoundItems found) throws IOException {
        if (Files.size(file) > LARGEST) {
            found.problem(broken(name, "is larger than 200 MB", "split it"));
            return;
        }
        // otherwise the fonts of the system are looked through and a list left in the home folder
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir", ""));
        System.setProperty("java.awt.headless", "true");
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            text(document, name, found);
        } catch (InvalidPasswordException locked) {
            found.problem(
                    broken(
                            name,
                            "is encrypted and wants a password",
                            "open it with its password and print or save it without"));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            found.problem(
                    broken(
                            name,
                            "cannot be read: it is damaged or no PDF",
                            "open it in another program and save it anew"));
        }
    }

    private static void text(PDDocument document, String name, FoundItems found)
            throws IOException {
        int pages = Math.min(MOST_PAGES, document.getNumberOfPages());
        if (pages < document.getNumberOfPages()) {
            found.problem(
                    Problem.warning(
                            "pdf-doubtful",
                            Position.of(name),
                            "\"%d\" pages, of which the first %d were read"
                                    .formatted(document.getNumberOfPages(), MOST_PAGES),
                            "split it and import the parts"));
        }
        List<List<String>> read = new ArrayList<>();
        long letters = 0;
        int empty = 0;
        for (int page = 1; page <= pages && letters < MOST_LETTERS; page++) {
            List<String> lines = PdfPage.lines(PdfPieces.of(document, page));
            empty += lines.isEmpty() ? 1 : 0;
            letters += lines.stream().mapToLong(String::length).sum();
            read.add(lines);
        }
        if (empty == pages) {
            found.problem(
                    broken(
                            name,
                            "holds pictures of pages and no text",
                            "run it through a text recognition (ocrmypdf) first"));
            return;
        }
        if (empty > 0) {
            found.problem(
                    Problem.warning(
                            "pdf-doubtful",
                            Position.of(name),
                            "\"%d\" of %d pages have no text: pictures, perhaps scanned"
                                    .formatted(empty, pages),
                            "look whether the article is whole"));
        }
        String text = joined(PdfFurniture.without(read));
        found.article(new FoundItem(Metadata.UNKNOWN, new Content.Plain(text)));
    }

    /** A paragraph that a page breaks goes on at the next. */
    private static String joined(List<List<String>> pages) {
        StringBuilder text = new StringBuilder();
        for (List<String> page : pages) {
            List<String> lines = new ArrayList<>(page);
            while (!lines.isEmpty() && lines.get(0).isEmpty()) {
                lines.remove(0);
            }
            while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
                lines.remove(lines.size() - 1);
            }
            if (!text.isEmpty() && !lines.isEmpty() && endsSentence(text)) {
                text.append('\n');
            }
            lines.forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private static boolean endsSentence(StringBuilder text) {
        int at = text.length() - 1;
        while (at > 0 && (text.charAt(at) == '\n' || "”\"’»)".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return ".!?…".indexOf(text.charAt(at)) >= 0;
    }

    private static Problem broken(String name, String what, String hint) {
        return Problem.error("pdf-unreadable", Position.of(name), "this PDF " + what, hint);
    }
}
