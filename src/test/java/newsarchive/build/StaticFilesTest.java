package newsarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.problem.Problem;
import newsarchive.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest {
    @TempDir Path root;
    private final Problems problems = new Problems();

    @BeforeEach
    void aFile() throws IOException {
        put("fine.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {".nojekyll", ".well-known/security.txt", "Übersicht (1).pdf", "a.b.c"})
    void aFileIsCopiedUnderItsName(String name) throws IOException {
        put(name);
        assertThat(StaticFiles.of(root, problems)).containsOnlyKeys("fine.txt", name);
        assertThat(problems.sorted()).isEmpty();
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\nlines.txt",
                "a\u202egnp.exe",
                "what?.txt",
                "back\\slash",
                "con.txt",
                "dot./x",
                "esc\u001b[31m"
            })
    void aNameThatIsNotPublishedEverywhereIsNamedAndNotCopied(String name) throws IOException {
        put(name);
        assertThat(StaticFiles.of(root, problems)).containsOnlyKeys("fine.txt");
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("static-name");
    }

    @Test
    void aLinkIsNamedAndNotFollowed() throws IOException {
        Path outside = Files.createDirectories(root.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(root.resolve("static/file.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("static/folder"), outside);
        assertThat(StaticFiles.of(root, problems)).containsOnlyKeys("fine.txt");
        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsExactly("static-link", "static-link");
    }

    private void put(String name) throws IOException {
        Path file = root.resolve("static").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }
}
