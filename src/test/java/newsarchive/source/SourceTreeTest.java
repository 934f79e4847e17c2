package newsarchive.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    @TempDir Path temp;
    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectories(temp.resolve("archive"));
        Files.createDirectories(root.resolve("articles"));
    }

    @Test
    void listsByPathAndTellsKindsByEnding() throws IOException {
        given("b.md", "a.txt", "c/d.HTML", "c/a.markdown", "z.xhtml");

        assertThat(listing().files())
                .extracting(file -> file.name() + " " + file.kind())
                .containsExactly(
                        "articles/a.txt CLIPPING",
                        "articles/b.md MARKDOWN",
                        "articles/c/a.markdown MARKDOWN",
                        "articles/c/d.HTML SAVED_PAGE",
                        "articles/z.xhtml SAVED_PAGE");
    }

    @Test
    void aSidecarBelongsToTheArticleOfItsName() throws IOException {
        given("a.txt", "a.yml", "b.html", "b.yaml", "c.md");

        SourceListing listing = listing();

        assertThat(listing.files())
                .extracting(
                        file -> file.sidecar() == null ? null : file.sidecar().getFileName() + "")
                .containsExactly("a.yml", "b.yaml", null);
        assertThat(listing.problems()).isEmpty();
    }

    @Test
    void aSidecarWithoutArticleAndASecondSidecarAreTold() throws IOException {
        given("a.txt", "a.yml", "a.yaml", "lone.yml");

        assertThat(listing().problems())
                .extracting(Problem::code, problem -> problem.position().file())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sidecar-twice", "articles/a.yaml"),
                        org.assertj.core.groups.Tuple.tuple("sidecar-orphan", "articles/lone.yml"));
    }

    @Test
    void aSavedPagesFolderIsNotRead() throws IOException {
        given(
                "page.html",
                "page_files/ad.html",
                "page-Dateien/x.txt",
                "Seite.htm",
                "Seite_fichiers/y.md");

        assertThat(names()).containsExactly("articles/Seite.htm", "articles/page.html");
    }

    @Test
    void aFolderOfThatNameWithoutItsPageIsRead() throws IOException {
        given("press_files/a.txt", "press.txt", "pressroom.html");

        assertThat(names())
                .containsExactly(
                        "articles/press.txt",
                        "articles/press_files/a.txt",
                        "articles/pressroom.html");
    }

    @Test
    void hiddenFilesAreSkippedAndUnknownOnesLeftOutWithAReason() throws IOException {
        given(".DS_Store", ".git/a.txt", "report.docx", "README", "a.txt");

        SourceListing listing = listing();

        assertThat(listing.files()).hasSize(1);
        assertThat(listing.leftOut())
                .containsExactly(
                        new LeftOut(
                                "articles/README",
                                "no ending; articles end in .md, .txt, .html, .mhtml or .mht"),
                        new LeftOut(
                                "articles/report.docx",
                                "unknown ending \".docx\"; articles end in .md, .txt, .html, .mhtml or .mht"));
    }

    @Test
    void linksAreFollowedInsideTheArchiveOnly() throws IOException {
        given("a.txt");
        write(temp.resolve("secret.txt"));
        write(root.resolve("notes/n.txt"));
        link("inside", root.resolve("notes"));
        link("again", root.resolve("notes"));
        link("same.txt", root.resolve("articles/a.txt"));
        link("outside.txt", temp.resolve("secret.txt"));
        link("circle", root.resolve("articles"));
        link("self.txt", root.resolve("articles/self.txt"));
        link("nowhere.txt", root.resolve("none.txt"));

        SourceListing listing = listing();

        assertThat(listing.files())
                .extracting(SourceFile::name)
                .containsExactly("articles/a.txt", "articles/again/n.txt");
        assertThat(listing.leftOut())
                .extracting(LeftOut::name)
                .containsExactly("articles/inside", "articles/same.txt");
        assertThat(listing.problems())
                .allMatch(problem -> problem.code().equals("link-not-followed"))
                .extracting(problem -> problem.position().file())
                .containsExactly(
                        "articles/circle",
                        "articles/nowhere.txt",
                        "articles/outside.txt",
                        "articles/self.txt");
    }

    @Test
    void aPipeIsNeverOpened() throws Exception {
        given("a.txt");
        Process made;
        try {
            made = new ProcessBuilder("mkfifo", root.resolve("articles/p.txt").toString()).start();
        } catch (IOException noSuchProgram) {
            assumeThat(false).as("mkfifo is not there").isTrue();
            return;
        }
        assumeThat(made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0).isTrue();

        assertThat(listing().files()).hasSize(1);
        assertThat(listing().problems()).extracting(Problem::code).containsExactly("file-special");
    }

    @Test
    void anUnreadableFolderIsAnError() throws IOException {
        given("a.txt", "locked/b.txt");
        Path locked = root.resolve("articles/locked");
        assumeThat(locked.toFile().setReadable(false) && !Files.isReadable(locked))
                .as("only a user without all rights can be refused")
                .isTrue();
        try {
            assertThat(listing().problems())
                    .extracting(Problem::toString)
                    .singleElement()
                    .asString()
                    .contains("folder-unreadable", "articles/locked");
        } finally {
            assertThat(locked.toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void anArchiveWithoutArticlesIsToldSo() throws IOException {
        Files.delete(root.resolve("articles"));

        assertThat(listing().problems())
                .extracting(Problem::code)
                .containsExactly("articles-missing");
    }

    @Test
    void aTooLargeFileIsRefusedWithItsSize() throws IOException {
        Path file = root.resolve("articles/big.txt");
        Files.writeString(file, "x".repeat(101));

        SourceText text = new SourceReader(100).read(SourceTree.articles(root).files().get(0));

        assertThat(text.text()).isEmpty();
        assertThat(text.problems())
                .extracting(Problem::message)
                .containsExactly("\"101\" bytes, where an article has at most 100");
    }

    @Test
    void aFileOfTooManyLinesIsRefusedWithItsLine() throws IOException {
        Path file = root.resolve("lines.txt");
        Files.writeString(file, "a\n".repeat(500_001));
        SourceText text =
                new SourceReader()
                        .read(
                                new SourceFile(
                                        "articles/lines.txt", file, SourceKind.CLIPPING, null));
        assertThat(text.sha256()).isEmpty();
        assertThat(text.problems())
                .extracting(problem -> problem.code() + ":" + problem.position().line())
                .containsExactly("file-too-large:500001");
    }

    @Test
    void readsTextWithItsChecksum() throws IOException {
        Files.writeString(root.resolve("articles/a.txt"), "abc");

        SourceText text = new SourceReader().read(SourceTree.articles(root).files().get(0));

        assertThat(text.text()).isEqualTo("abc");
        assertThat(text.charset()).isEqualTo("UTF-8");
        assertThat(text.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aFileThatWentAwayIsAnError() {
        SourceFile gone =
                new SourceFile("articles/x.md", root.resolve("x.md"), SourceKind.MARKDOWN, null);

        assertThat(new SourceReader().read(gone).problems())
                .extracting(Problem::message)
                .containsExactly("this file cannot be read: it is not there");
    }

    private SourceListing listing() {
        return SourceTree.articles(root);
    }

    private List<String> names() {
        return listing().files().stream().map(SourceFile::name).toList();
    }

    private void given(String... names) throws IOException {
        for (String name : names) {
            write(root.resolve("articles").resolve(name));
        }
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(root.resolve("articles").resolve(name), target);
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            assumeThat(false).as("no symbolic links here").isTrue();
        }
    }
}
