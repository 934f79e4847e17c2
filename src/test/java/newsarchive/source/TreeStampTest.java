package newsarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeStampTest {
    @TempDir Path top;

    @BeforeEach
    void givenTwoFiles() throws IOException {
        Files.createDirectories(top.resolve("a/b"));
        Files.writeString(top.resolve("a/b/one.txt"), "one");
        Files.writeString(top.resolve("two.txt"), "four");
    }

    @Test
    void isTheSameInWhateverOrderFilesAreAdded() throws IOException {
        TreeStamp added = new TreeStamp();
        added.add("two.txt", 4);
        added.add("a/b/one.txt", 3);
        assertThat(added.text()).isEqualTo(stamp(false)).startsWith("2-");
    }

    @Test
    void changesWithNameSizeAndPlace() throws IOException {
        String before = stamp(false);
        Files.move(top.resolve("two.txt"), top.resolve("a/two.txt"));
        String moved = stamp(false);
        Files.writeString(top.resolve("a/two.txt"), "five!");
        assertThat(stamp(false)).isNotEqualTo(moved).isNotEqualTo(before);
        assertThat(moved).isNotEqualTo(before);
    }

    @Test
    void changesWithTimeWhereThatIsAsked() throws IOException {
        String without = stamp(false);
        String with = stamp(true);
        Files.setLastModifiedTime(top.resolve("two.txt"), FileTime.fromMillis(86_400_000));
        assertThat(stamp(false)).isEqualTo(without);
        assertThat(stamp(true)).isNotEqualTo(with);
    }

    @Test
    void ofNothingIsThatOfNoFiles() throws IOException {
        String nothing = TreeStamp.of(top.resolve("none"), true, (folder, name) -> false).text();
        assertThat(nothing).isEqualTo(new TreeStamp().text());
    }

    private String stamp(boolean times) throws IOException {
        return TreeStamp.of(top, times, (folder, name) -> false).text();
    }
}
