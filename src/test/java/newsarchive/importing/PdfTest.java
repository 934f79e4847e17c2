package newsarchive.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.problem.Problem;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs are made here, with letters where a newspaper has them. */
class PdfTest {
    private static final List<String> LEFT =
            List.of(
                    "The board of the harbour met on Monday",
                    "and left the question of the ferry to its",
                    "next meeting, which nobody in the room",
                    "could put a date to, whatever was asked.",
                    "   Two members had wanted a vote. The",
                    "chairman said the figures were not there");
    private static final List<String> RIGHT =
            List.of(
                    "yet, and that he would not be hurried by",
                    "anybody. He has held the office for nine",
                    "years and means to hold it for ten.",
                    "   On the quay the ferry lay with its en-",
                    "gine running, as it has done every night",
                    "since the winter began and the ice came.");

    @TempDir Path here;
    private Imports archive;

    /** Making a PDF looks for the system's fonts and keeps a list of them. */
    @BeforeAll
    static void noListInTheHomeFolder() {
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }

    @BeforeEach
    void anArchive() throws IOException {
        archive = new Imports(here.resolve("archive"));
    }

    @Test
    void readsColumnsOneAfterTheOther() throws IOException {
        Path file = here.resolve("ferry.pdf");
        try (PDDocument document = new PDDocument()) {
            try (PDPageContentStream page = page(document)) {
                // drawn row by row, as some programs do
                write(page, 20, 60, 720, "Ferry vote put off again");
                write(page, 10, 60, 690, "By Mara Lindqvist");
                write(page, 10, 60, 675, "3 March 2014");
                for (int i = 0; i < LEFT.size(); i++) {
                    write(page, 10, 60, 640 - 12 * i, LEFT.get(i));
                    write(page, 10, 320, 640 - 12 * i, RIGHT.get(i));
                }
            }
            document.save(file.toFile());
        }

        ImportReport report = archive.files(file);

        assertThat(report.problems()).isEmpty();
        String article = archive.text("articles/2014-03-03-ferry-vote-put-off-again.md");
        assertThat(article)
                .contains("authors: [Mara Lindqvist]\n", "  file: originals/ferry.pdf\n")
                .containsSubsequence(
                        "next meeting, which nobody in the room\ncould put a date to",
                        "\n\nTwo members had wanted a vote.",
                        "figures were not there\nyet, and that he would not be hurried",
                        "\n\nOn the quay the ferry lay with its engine running");
        assertThat(Files.readAllBytes(archive.root().resolve("originals/ferry.pdf")))
                .isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void whatThePagesRepeatIsNoText() throws IOException {
        Path file = here.resolve("long.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= 4; number++) {
                try (PDPageContentStream page = page(document)) {
                    write(page, 8, 60, 760, "The Lake Courier, page " + number);
                    for (int i = 0; i < 5; i++) {
                        write(page, 10, 60, 700 - 12 * i, onPage(number).get(i));
                    }
                    write(page, 8, 300, 30, "" + number);
                }
            }
            document.save(file.toFile());
        }

        ImportReport report = archive.files(file);

        assertThat(archive.text(report.written().get(0).file()))
                .doesNotContain("The Lake Courier, page 3")
                .containsSubsequence("the first thing", "the second thing", "the third thing");
    }

    @Test
    void theSidecarOfAPdfCounts() throws IOException {
        Path file = here.resolve("ferry.pdf");
        try (PDDocument document = new PDDocument()) {
            try (PDPageContentStream page = page(document)) {
                for (int i = 0; i < LEFT.size(); i++) {
                    write(page, 10, 60, 640 - 12 * i, LEFT.get(i));
                }
            }
            document.save(file.toFile());
        }
        Files.writeString(here.resolve("ferry.yml"), "title: The board waits\n");

        assertThat(archive.files(file).written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/the-board-waits.md");
        assertThat(archive.root().resolve("originals/ferry.yml")).exists();
    }

    @Test
    void aLockedOneASetOfPicturesAndADamagedOneSaySo() throws IOException {
        Path locked = here.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            try (PDPageContentStream page = page(document)) {
                write(page, 10, 60, 600, "Words behind a lock.");
            }
            document.protect(new StandardProtectionPolicy("own", "user", new AccessPermission()));
            document.save(locked.toFile());
        }
        Path scanned = here.resolve("scanned.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scanned.toFile());
        }
        byte[] whole = Files.readAllBytes(scanned);
        Path cut = here.resolve("cut.pdf");
        Files.write(cut, java.util.Arrays.copyOf(whole, 60));
        Path none = Files.writeString(here.resolve("none.pdf"), "words");

        ImportReport report = archive.files(locked, scanned, cut, none);

        assertThat(report.written()).isEmpty();
        assertThat(report.problems())
                .extracting(Problem::code)
                .containsOnly("pdf-unreadable")
                .hasSize(4);
        assertThat(report.problems())
                .extracting(Problem::message)
                .contains(
                        "this PDF is encrypted and wants a password",
                        "this PDF holds pictures of pages and no text",
                        "this PDF cannot be read: it is damaged or no PDF");
    }

    private static List<String> onPage(int number) {
        String word = List.of("first", "second", "third", "fourth").get(number - 1);
        return List.of(
                "Of the " + word + " thing that the board had before it",
                "nobody spoke for long, and what was said of",
                "the " + word + " thing in the " + word + " hour filled half",
                "of a page in the book that is kept for it.",
                "   Then came the " + word + " pause, with coffee.");
    }

    private static PDPageContentStream page(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static void write(PDPageContentStream page, int size, int x, int y, String text)
            throws IOException {
        int setIn = text.length() - text.stripLeading().length();
        page.beginText();
        page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        page.newLineAtOffset(x + 4 * setIn, y);
        page.showText(text.strip());
        page.endText();
    }
}
