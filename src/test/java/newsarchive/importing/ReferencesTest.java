package newsarchive.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries of references: RIS, BibTeX and CSL-JSON, with and without files. */
class ReferencesTest {
    private static final String SNAPSHOT =
            """
            <html><head><title>Another headline</title></head><body><article>
            <h1>Another headline</h1><p>The snapshot holds the words of the page, enough of them \
            to be read as a text by whoever reads it.</p><p>A second paragraph follows.</p>
            </article></body></html>
            """;

    @TempDir Path here;
    private Imports archive;

    @BeforeEach
    void anArchive() throws IOException {
        archive = new Imports(here.resolve("archive"));
    }

    @Test
    void aRecordOfRisWithoutTextIsALinkToTheOriginal() throws IOException {
        ImportReport report =
                archive.files(
                        write(
                                "lib.ris",
                                """
                                TY  - NEWS
                                AU  - Lindqvist, Mara
                                A1  - Reuters
                                TI  - Ferry vote put off
                                T2  - The Lake Courier
                                PY  - 2014
                                DA  - 2014/03//early
                                UR  - https://courier.example/2014/ferry
                                LA  - en
                                KW  - ferries
                                AB  - A short account
                                of the vote.
                                ER  -\s
                                """));

        assertThat(report.problems()).isEmpty();
        assertThat(archive.text("articles/2014-03-ferry-vote-put-off.md"))
                .startsWith(
                        """
                        ---
                        title: Ferry vote put off
                        authors: [Mara Lindqvist, Reuters]
                        date: 2014-03
                        publisher: The Lake Courier
                        url: https://courier.example/2014/ferry
                        language: en
                        tags: [ferries]
                        summary: A short account of the vote.
                        added: 2026-01-02
                        access: link
                        """);
    }

    @Test
    void theFileIsTheTextAndTheRecordKnowsTheRest() throws IOException {
        write("files/12/page.html", SNAPSHOT);
        write("files/13/print.pdf", "%PDF-1.4");
        Path library =
                write(
                        "lib.bib",
                        """
                        A comment, mail me@example.org
                        @string{courier = "The Lake Courier"}
                        @article{l14,
                          author = {Lindqvist, Mara and {Agence Exemple} and M{\\"u}ller, J\\'an},
                          title = {{Ferry: \\emph{never} on Monday -- 50\\% \\& more}},
                          journal = courier, year = 2015, month = may,
                          url = {https://courier.example/2015/a_b},
                          keywords = {ferries, votes},
                          file = {Print:files/13/print.pdf:application/pdf;Shot:files/12/page.html:text/html}
                        }
                        """);
        ImportReport report = archive.files(library);

        assertThat(report.problems()).isEmpty();
        assertThat(archive.text(report.written().get(0).file()))
                .contains("title: \"Ferry: never on Monday – 50% & more\"\n")
                .contains("authors: [Mara Lindqvist, Agence Exemple, Ján Müller]\n")
                .contains("date: 2015-05\n", "publisher: The Lake Courier\n")
                .contains("url: https://courier.example/2015/a_b\n")
                .contains("  file: originals/page.html\n")
                .contains("The snapshot holds the words");
        assertThat(archive.text("originals/page.html")).isEqualTo(SNAPSHOT);
        assertThat(archive.text("originals/page.yml")).contains("date: 2015-05\n");
    }

    @Test
    void theDayMayStandWithTheMonth() throws IOException {
        archive.files(
                write(
                        "lib.bib",
                        """
                        @article{a, title={One}, year={2016}, month={feb 17}, author={J{\\' a}n M{\\" u}ller}}
                        @article{b, title={Two}, year=2016, month=feb # "~17"}
                        @article{c, title={Three}, year={2016}, month={winter}}
                        @online{d, title={Four}, date={2016-02-17/2016-02-19}, url={\\url{https://c.example/a}}}
                        """));
        assertThat(archive.tree().keySet())
                .contains(
                        "articles/2016-02-17-one.md",
                        "articles/2016-02-17-two.md",
                        "articles/2016-three.md",
                        "articles/2016-02-17-four.md");
        assertThat(archive.text("articles/2016-02-17-one.md")).contains("authors: [Ján Müller]\n");
        assertThat(archive.text("articles/2016-02-17-four.md"))
                .contains("url: https://c.example/a\n");
    }

    @Test
    void anExportWithItsFolderIsReadOnceAndAsAWhole() throws IOException {
        write("zotero/files/12/page.html", SNAPSHOT);
        write(
                "zotero/lib.ris",
                "TY  - NEWS\nTI  - The record's\nL1  - files/12/page.html\nER  - \n");

        ImportReport report = archive.files(here.resolve("zotero"));

        assertThat(report.written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/the-records.md");
        assertThat(report.refused()).isEmpty();
    }

    @Test
    void noFileOutsideOfTheExportIsRead() throws IOException {
        Path secret = write("secret.txt", "the curator's own words");
        ImportReport report =
                archive.files(
                        write(
                                "zotero/lib.ris",
                                "TY  - NEWS\nTI  - One\nL1  - ../secret.txt\nL1  - "
                                        + secret
                                        + "\nER  - \n"));

        assertThat(report.problems())
                .extracting(Problem::code)
                .containsExactly("attachment-missing", "attachment-missing");
        assertThat(archive.tree().values())
                .noneMatch(text -> text.contains("the curator's own words"));
    }

    @Test
    void readsCslJson() throws IOException {
        ImportReport report =
                archive.files(
                        write(
                                "lib.json",
                                """
                                [{"id":"x","type":"article-newspaper","title":"Harbour gulls",
                                "author":[{"family":"Berg","given":"Anna","non-dropping-particle":"van der"},
                                {"literal":"Reuters"}],"container-title":"The Lake Courier",
                                "issued":{"date-parts":[["2016",2,17]]},"language":"en-GB",
                                "URL":"https://courier.example/gulls","abstract":"Of gulls."},
                                {"id":"y","type":"webpage","title":"Undated","issued":{"literal":"n.d."}}]
                                """));

        assertThat(report.problems()).isEmpty();
        assertThat(archive.text("articles/2016-02-17-harbour-gulls.md"))
                .contains("authors: [Anna van der Berg, Reuters]\n", "summary: Of gulls.\n");
        assertThat(archive.text("articles/undated.md"))
                .contains("# date:")
                .doesNotContain("access:");
    }

    @Test
    void brokenLibrariesGiveWhatIsWholeAndSaySo() throws IOException {
        assertThat(codes("cut.ris", "TY  - NEWS\nTI  - Cut off\n"))
                .containsExactly("import-file-broken");
        assertThat(archive.tree()).containsKey("articles/cut-off.md");
        assertThat(codes("none.ris", "nothing of RIS")).containsExactly("import-file-broken");
        assertThat(codes("cut.bib", "@article{a, title = {Open"))
                .containsExactly("import-file-broken");
        assertThat(codes("none.bib", "only a comment")).containsExactly("import-file-broken");
        assertThat(codes("cut.json", "[{\"id\":\"1\",\"type\":\"book\",\"title\":\"T\"},{\"id"))
                .containsExactly("import-file-broken");
        assertThat(codes("other.json", "{\"a\":1}")).containsExactly("file-kind-unknown");
        assertThat(codes("deep.json", "[".repeat(100_000))).containsExactly("import-file-broken");
        assertThat(codes("deep.bib", "@a{b, c = " + "{".repeat(200_000)))
                .containsExactly("import-file-broken");
    }

    private java.util.List<String> codes(String name, String text) throws IOException {
        return archive.files(write(name, text)).problems().stream().map(Problem::code).toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = here.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
