package newsarchive.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    @TempDir Path folder;
    private Path root;

    @BeforeEach
    void anArchive() throws IOException {
        root = Files.createDirectories(folder.resolve("home/root"));
        Files.createDirectories(root.resolve("articles"));
        Files.writeString(root.resolve("file"), "x");
    }

    @ParameterizedTest
    @CsvSource({
        ".., the archive itself lies in it",
        "., the archive itself lies in it",
        "../.., the archive itself lies in it",
        "site-out/.., the archive itself lies in it",
        "articles, it lies in the archive's folder articles",
        "articles/site, it lies in the archive's folder articles",
        "static, it lies in the archive's folder static",
        "templates/deep/er, it lies in the archive's folder templates",
        ".archive/x, it lies in the archive's folder .archive",
        "file, it is a file",
    })
    void aFolderWhoseLossWouldHurtIsRefused(String out, String reason) {
        assertThatThrownBy(() -> OutputFolder.check(root, root.resolve(out)))
                .isInstanceOf(PublishException.class)
                .hasMessage(
                        "the site cannot be written to \"" + root.resolve(out) + "\": " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site-out", "../site", "articles-site", "new/deep/site", "docs"})
    void anyOtherFolderIsAllowed(String out) throws Exception {
        assertThat(OutputFolder.check(root, root.resolve(out)))
                .isEqualTo(root.toRealPath().resolve(out).normalize());
    }

    @Test
    void theRootOfTheFileSystemHomeAndNothingAreRefused() {
        Path top = root.toAbsolutePath().getRoot();
        Path home = Path.of(System.getProperty("user.home"));
        for (Path out : new Path[] {top, home, Path.of("")}) {
            assertThatThrownBy(() -> OutputFolder.check(root, out))
                    .isInstanceOf(PublishException.class)
                    .hasMessageStartingWith("the site cannot be written to");
        }
    }

    @Test
    void aLinkToTheSourcesHidesNothing() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), root.resolve("articles"));
        assertThatThrownBy(() -> OutputFolder.check(root, link))
                .isInstanceOf(PublishException.class)
                .hasMessageEndingWith("it lies in the archive's folder articles");
    }

    @Test
    void foldersRightBelowTheTopAreKnown() {
        assertThat(OutputFolder.isTopLevel(Path.of("/etc"))).isTrue();
        assertThat(OutputFolder.isTopLevel(Path.of("/srv/site"))).isFalse();
    }
}
