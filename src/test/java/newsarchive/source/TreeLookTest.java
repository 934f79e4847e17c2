package newsarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeLookTest {
    private static final int FILES = 1_000;

    @TempDir Path top;

    @Test
    void sharedByThreadsSeesEachFileOnceAndTheSameAsOne() throws Exception {
        for (int i = 0; i < FILES; i++) {
            write("folder " + i % 3 + "/" + (i % 7 == 0 ? "deep/er/" : "") + i, "x".repeat(i));
        }
        Set<Path> seen = ConcurrentHashMap.newKeySet();
        TreeLook look =
                new TreeLook(
                        top,
                        true,
                        (folder, name) -> false,
                        (file, path, looks) -> assertThat(seen.add(file)).isTrue());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(look::work));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(seen).hasSize(FILES);
        assertThat(look.stamp().isWhole()).isTrue();
        assertThat(look.stamp().text())
                .isEqualTo(TreeStamp.of(top, true, (folder, name) -> false).text())
                .startsWith("3e8-");
    }

    @Test
    void leavesOutFilesAndWholeFolders() throws IOException {
        write("a/kept", "1");
        write("a/.hidden", "2");
        write(".git/config", "3");
        TreeStamp seen = TreeStamp.of(top, false, (folder, name) -> name.startsWith("."));
        TreeStamp kept = new TreeStamp();
        kept.add("a/kept", 1);
        assertThat(seen.text()).isEqualTo(kept.text());
    }

    @Test
    void ofALinkToAFolderProvesNothing() throws IOException {
        write("a/file", "1");
        assertThat(TreeStamp.of(top, false, (folder, name) -> false).isWhole()).isTrue();
        Files.createSymbolicLink(top.resolve("b"), top.resolve("a"));
        assertThat(TreeStamp.of(top, false, (folder, name) -> false).isWhole()).isFalse();
        assertThat(TreeStamp.of(top.resolve("b"), false, (folder, name) -> false).isWhole())
                .isFalse();
    }

    private void write(String path, String text) throws IOException {
        Path file = top.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
