package newsarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadBeforeTest {
    private static final FileTime THEN = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir Path root;
    private final ReadBefore before = new ReadBefore();
    private Path file;
    private int times;

    @BeforeEach
    void givenASourceThatWasRead() throws IOException {
        file = write("articles/a.md", "one");
        assertThat(timesReadNow()).isEqualTo(1);
    }

    @Test
    void whatLooksTheSameIsNotReadAgain() {
        assertThat(timesReadNow()).isZero();
        assertThat(timesReadNow()).isZero();
    }

    @Test
    void whatHasAnotherTimeOrLengthIs() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_001L));
        assertThat(timesReadNow()).isEqualTo(1);
        write("articles/a.md", "longer");
        assertThat(timesReadNow()).isEqualTo(1);
        assertThat(timesReadNow()).isZero();
    }

    @Test
    void soIsWhatIsKnownToHaveChangedWhateverItLooksLike() throws IOException {
        write("articles/a.md", "two");
        before.forget(Set.of(root.resolve("articles/other.md")));
        assertThat(timesReadNow()).isZero();
        before.forget(Set.of(file));
        assertThat(timesReadNow()).isEqualTo(1);
    }

    @Test
    void aSidecarThatComesChangesOrGoesCounts() throws IOException {
        Path sidecar = write("articles/a.yml", "title: T");
        assertThat(timesReadNow()).isEqualTo(1);
        write("articles/a.yml", "title: Other");
        assertThat(timesReadNow()).isEqualTo(1);
        write("articles/a.yml", "title: Equal");
        before.forget(Set.of(sidecar));
        assertThat(timesReadNow()).isEqualTo(1);
        Files.delete(sidecar);
        assertThat(timesReadNow()).isEqualTo(1);
    }

    @Test
    void withOtherSettingsAllIsReadAgain() throws IOException {
        write("names.yml", "- name: Ines Amsel\n");
        assertThat(timesReadNow()).isEqualTo(1);
        assertThat(timesReadNow()).isZero();
    }

    private int timesReadNow() {
        times = 0;
        before.begin(root);
        for (SourceFile source : SourceTree.articles(root).files()) {
            before.read(
                    source,
                    () -> {
                        times++;
                        return new ReadFile(source, List.of(), List.of());
                    });
        }
        return times;
    }

    private Path write(String name, String text) throws IOException {
        Path written = root.resolve(name);
        Files.createDirectories(written.getParent());
        Files.writeString(written, text);
        Files.setLastModifiedTime(written, THEN);
        return written;
    }
}
