package newsarchive.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import newsarchive.build.Progress;
import newsarchive.problem.Problem;
import newsarchive.source.LeftOut;
import newsarchive.source.SourceReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportArticlesTest {
    private static final String BODY =
            """

            The harbour board met on Monday and left the question of the ferry to its next \
            meeting, which nobody in the room could put a date to.

            Two members had wanted a vote. The chairman said that the figures were not there yet.
            """;

    private static final String CLIPPING =
            """
            Ferry vote put off again

            By Mara Lindqvist

            3 March 2014
            """
                    + BODY
                    + "\nSource: The Lake Courier\n";

    @TempDir Path here;
    private Path root;

    @BeforeEach
    void anArchive() throws IOException {
        root = Files.createDirectories(here.resolve("archive/articles")).getParent();
    }

    @Test
    void writesAllThatWasReadAndKeepsTheFile() throws IOException {
        Path file = write("cutting.txt", CLIPPING);

        ImportReport report = importing(file);

        assertThat(report.written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/2014-03-03-ferry-vote-put-off-again.md");
        assertThat(text("articles/2014-03-03-ferry-vote-put-off-again.md"))
                .isEqualTo(
                        """
                        ---
                        title: Ferry vote put off again
                        authors: [Mara Lindqvist]
                        date: 2014-03-03
                        publisher: The Lake Courier
                        # url:
                        language: en
                        # tags:
                        added: 2026-01-02
                        original:
                          file: originals/cutting.txt
                          sha256: "%s"
                        ---
                        """
                                        .formatted(sha256(file))
                                + BODY);
        assertThat(Files.readAllBytes(root.resolve("originals/cutting.txt")))
                .isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        Path file = write("cutting.txt", CLIPPING);
        importing(file);
        Map<String, String> before = tree();

        ImportReport again = importing(file);

        assertThat(again.written()).isEmpty();
        assertThat(again.refused())
                .containsExactly(
                        new ImportReport.Refused(
                                file.toString(),
                                "Ferry vote put off again",
                                "same file",
                                "articles/2014-03-03-ferry-vote-put-off-again.md"));
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void refusesWhatTheArchiveHoldsUnderAnotherName() throws IOException {
        Files.writeString(root.resolve("articles/by-hand.txt"), CLIPPING);

        assertThat(importing(write("cutting.txt", CLIPPING)).refused())
                .extracting(ImportReport.Refused::reason, ImportReport.Refused::earlier)
                .containsExactly(tuple("same file", "articles/by-hand.txt"));
        assertThat(root.resolve("originals")).doesNotExist();
    }

    @Test
    void refusesTheSameAddressHoweverItIsWritten() throws IOException {
        Files.writeString(
                root.resolve("articles/a.md"),
                "---\ntitle: A\nurl: https://www.courier.example/2014/ferry/amp\n---\n\nText.\n");
        String page =
                "<html><head><title>B</title><link rel=canonical"
                        + " href=\"http://courier.example/2014/ferry?utm_source=x\"></head>"
                        + "<body><article><h1>B</h1><p>Words of another kind stand here, and"
                        + " enough of them to be a text.</p></article></body></html>";

        assertThat(importing(write("b.html", page)).refused())
                .extracting(ImportReport.Refused::reason, ImportReport.Refused::earlier)
                .containsExactly(tuple("same address", "articles/a.md"));
    }

    @Test
    void refusesTheSameHeadlinePublisherAndDateButNotTheHeadlineAlone() throws IOException {
        importing(write("cutting.txt", CLIPPING));
        String otherWords = CLIPPING.replace("nobody in the room", "no one present");
        String otherDay = otherWords.replace("3 March", "10 March");

        assertThat(importing(write("retyped.txt", otherWords.replace("Ferry", "FERRY"))).refused())
                .extracting(ImportReport.Refused::reason)
                .containsExactly("same headline, publisher and date");
        assertThat(importing(write("next-week.txt", otherDay)).written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/2014-03-10-ferry-vote-put-off-again.md");
    }

    @Test
    void aStoppedImportIsTakenUpWhereItStopped() throws IOException {
        Path file = write("three.txt", three());
        importing(file);
        Map<String, String> whole = tree();
        Files.delete(root.resolve("articles/2014-05-02-bread-prices-fall.md"));
        Files.writeString(
                root.resolve("articles/.2014-05-02-bread-prices-fall.md.part"), "---\nti");

        assertThat(importing(file).written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/2014-05-02-bread-prices-fall.md");
        assertThat(tree()).isEqualTo(whole);
    }

    private static String three() {
        String rule = "\n\n* * * * * * * * * *\n\n";
        return CLIPPING
                + rule
                + CLIPPING.replace("Ferry vote put off again", "Bread prices fall")
                        .replace("3 March", "2 May")
                        .replace("ferry", "bread")
                + rule
                + CLIPPING.replace("Ferry vote put off again", "Bridge opens to walkers")
                        .replace("3 March", "9 June")
                        .replace("ferry", "bridge");
    }

    @Test
    void aFileOfSeveralArticlesIsSplit() throws IOException {
        ImportReport report = importing(write("three.txt", three()));

        assertThat(report.written())
                .extracting(ImportReport.Written::file)
                .containsExactly(
                        "articles/2014-03-03-ferry-vote-put-off-again.md",
                        "articles/2014-05-02-bread-prices-fall.md",
                        "articles/2014-06-09-bridge-opens-to-walkers.md");
        assertThat(text(report.written().get(2).file()))
                .contains("  file: originals/three.txt\n")
                .contains("  article: 3\n");
    }

    @Test
    void bringsPicturesAlong() throws IOException {
        write("page_files/a b.png", "picture");
        Path page =
                write(
                        "page.html",
                        "<html><head><title>The quay</title></head><body><article><h1>The"
                                + " quay</h1><p>Of the quay there is much to be said, and this page"
                                + " says some of it at length.</p><img src=\"page_files/a%20b.png\""
                                + " alt=\"Quay\"><img src=\"gone.png\" alt=\"Gone\"></article></body>"
                                + "</html>");

        importing(page);

        assertThat(text("articles/the-quay.md"))
                .contains("![Quay](the-quay/a%20b.png)")
                .contains("![Gone](gone.png)");
        assertThat(text("articles/the-quay/a b.png")).isEqualTo("picture");
    }

    @Test
    void theSidecarCountsAndComesAlong() throws IOException {
        Path file = write("cutting.txt", CLIPPING);
        String sidecar = "title: \"Ferry: the vote\"\ntags: [ferries]\nkeep: [Linqvist]\n";
        write("cutting.yml", sidecar);

        importing(file);

        assertThat(text("articles/2014-03-03-ferry-the-vote.md"))
                .contains("title: \"Ferry: the vote\"\n")
                .contains("tags: [ferries]\n")
                .contains("keep: [Linqvist]\n");
        assertThat(text("originals/cutting.yml")).isEqualTo(sidecar);
    }

    @Test
    void aDoubtIsToldWhereItIsSettled() throws IOException {
        importing(write("cutting.txt", CLIPPING.replace("3 March 2014", "3 March")));

        assertThat(text("articles/ferry-vote-put-off-again.md"))
                .startsWith("---\n# doubtful: date \"3 March\" has no year")
                .contains("# date: YYYY-MM-DD, YYYY-MM or YYYY\n");
    }

    @Test
    void aDryRunTellsTheSameAndWritesNothing() throws IOException {
        Path file = write("three.txt", three());
        Map<String, String> before = tree();

        ImportReport dry = importing(file, true);

        assertThat(tree()).isEqualTo(before);
        assertThat(dry.written())
                .extracting(ImportReport.Written::file)
                .isEqualTo(
                        importing(file).written().stream()
                                .map(ImportReport.Written::file)
                                .toList());
    }

    @Test
    void readsZipsAndNothingLandsOutsideOfThem() throws IOException {
        Path zip = here.resolve("all.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out, UTF_8)) {
            pack(packed, "2014/cutting.txt", CLIPPING);
            pack(packed, "../escaped.txt", CLIPPING.replace("Ferry", "Escaped"));
            pack(packed, "__MACOSX/._cutting.txt", "x");
            pack(packed, "notes.odt", "x");
        }

        ImportReport report = importing(zip);

        assertThat(report.written())
                .extracting(ImportReport.Written::from)
                .containsExactly(zip + "/2014/cutting.txt");
        assertThat(report.leftOut()).extracting(LeftOut::name).containsExactly(zip + "/notes.odt");
        try (Stream<Path> all = Files.list(here)) {
            assertThat(all.map(f -> f.getFileName().toString()).toList())
                    .containsExactlyInAnyOrder("archive", "all.zip");
        }
    }

    @Test
    void aZipThatIsMadeToFillTheDiskIsNotUnpacked() throws IOException {
        Path zip = here.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out, UTF_8)) {
            for (int i = 0; i < 12; i++) {
                packed.putNextEntry(new ZipEntry(i + ".odt"));
                packed.write(new byte[10_000_000]);
                packed.closeEntry();
            }
        }
        assertThat(Files.size(zip)).isLessThan(150_000);

        ImportReport report = importing(zip);

        assertThat(report.problems()).extracting(Problem::code).containsExactly("zip-unreadable");
        assertThat(report.leftOut()).hasSizeBetween(5, 10);
    }

    @Test
    void whatIsNoZipIsAnError() throws IOException {
        ImportReport report = importing(write("broken.zip", "not packed"));

        assertThat(report.problems()).extracting(Problem::code).containsExactly("zip-unreadable");
    }

    @Test
    void namesThatTheArchiveLinksReadBackAsTheyWere() throws IOException {
        write("archive/names.yml", "- name: Mara Lindqvist\n  kind: person\n");
        Path file = write("cutting.txt", CLIPPING.replace("The chairman", "Mara Lindqvist & co."));

        ImportReport report = importing(file);

        assertThat(report.problems()).isEmpty();
        assertThat(text(report.written().get(0).file())).contains("Mara Lindqvist & co. said");
    }

    @Test
    void aPastedTextIsKeptUnderItsHeadline() throws IOException {
        try (GatherInput input = new GatherInput()) {
            input.addPasted(new ByteArrayInputStream(CLIPPING.getBytes(UTF_8)));
            ImportArticles.run(request(false), input, Imports.NO_WEB, Progress.SILENT);
        }

        assertThat(text("originals/2014-03-03-ferry-vote-put-off-again.txt")).isEqualTo(CLIPPING);
    }

    @Test
    void pastedReferencesFeedsAndAddressesAreKnownByTheirBeginning() throws IOException {
        assertThat(pasted("TY  - NEWS\nTI  - From a record\nER  - \n").written()).hasSize(1);
        assertThat(pasted("@article{a,\n title = {From an entry}}\n").written()).hasSize(1);
        assertThat(pasted("@all: this is a clipping, and no entry of anything.\n").written())
                .extracting(one -> one.article().body().text())
                .containsExactly("@all: this is a clipping, and no entry of anything.");
        assertThat(pasted("# to read\nhttps://c.example/1\n\nhttps://c.example/2\n").listed())
                .extracting(ImportReport.Listed::url)
                .containsExactly("https://c.example/1", "https://c.example/2");
        assertThat(pasted("https://c.example/1 says that nobody came, and nobody did.\n").written())
                .hasSize(1);
    }

    private ImportReport pasted(String text) throws IOException {
        try (GatherInput input = new GatherInput()) {
            input.addPasted(new ByteArrayInputStream(text.getBytes(UTF_8)));
            return ImportArticles.run(request(false), input, Imports.NO_WEB, Progress.SILENT);
        }
    }

    @Test
    void twoFilesOfOneNameAreBothKept() throws IOException {
        importing(write("a/cutting.txt", CLIPPING));
        importing(write("b/cutting.txt", CLIPPING.replace("Ferry vote", "Bridge vote")));

        assertThat(tree()).containsKeys("originals/cutting.txt", "originals/cutting-2.txt");
    }

    private static void pack(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    private Path write(String name, String text) throws IOException {
        Path file = here.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String text(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    private static String sha256(Path file) throws IOException {
        return SourceReader.sha256(Files.readAllBytes(file));
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                tree.put(name, Files.readString(file));
            }
        }
        return tree;
    }

    private ImportReport importing(Path path) throws IOException {
        return importing(path, false);
    }

    private ImportReport importing(Path path, boolean dryRun) throws IOException {
        try (GatherInput input = new GatherInput()) {
            input.add(path, path.toString());
            return ImportArticles.run(request(dryRun), input, Imports.NO_WEB, Progress.SILENT);
        }
    }

    private ImportRequest request(boolean dryRun) {
        return new ImportRequest(root, "articles", dryRun, false, LocalDate.of(2026, 1, 2), 1);
    }
}
