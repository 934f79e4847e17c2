package newsarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.link.Archive;
import newsarchive.page.SampleArchive;
import newsarchive.page.Site;
import newsarchive.problem.Problem;
import newsarchive.problem.Problems;
import newsarchive.render.PageRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeAwayTest {
    @TempDir Path temp;
    private final Problems problems = new Problems();
    private final Archive archive = SampleArchive.whole();

    private List<SiteFile> files(List<SiteFile> site) {
        PageRenderer renderer = new PageRenderer(null, Site.of(archive), problems);
        return TakeAway.of(archive, site, renderer, problems);
    }

    private static String text(List<SiteFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> ((SiteFile.Made) file).content().get())
                .map(made -> new String(made, StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageStatesTheSizeOfEachFile() {
        List<SiteFile> files = files(List.of(new SiteFile.Made("a.txt", () -> new byte[9000])));
        String page = text(files, "downloads.html");
        assertThat(page).contains("data/site.zip", "data/archive.epub", "data/archive.csv");
        int bytes =
                text(files, "data/archive.bib")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                        .length;
        assertThat(page).contains((bytes + 999) / 1000 + " KB");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aFileAskedForTwiceIsMadeOnce() {
        List<Integer> made = new ArrayList<>();
        SiteFile counted =
                new SiteFile.Made(
                        "a.txt",
                        () -> {
                            made.add(1);
                            return new byte[10];
                        });
        List<SiteFile> files = files(List.of(counted));
        text(files, "data/site.zip");
        text(files, "downloads.html");
        assertThat(made).hasSize(1);
    }

    @Test
    void aSiteTooLargeForAZipFileIsToldAndOfferedWithout() throws Exception {
        Path large = temp.resolve("large.bin");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1_100_000_000L);
        }
        List<SiteFile> files = files(List.of(new SiteFile.Copied("large.bin", large)));
        assertThat(files).extracting(SiteFile::path).doesNotContain("data/site.zip");
        assertThat(text(files, "downloads.html")).contains("data/archive.epub");
        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsExactly("download-too-large");
        Files.delete(large);
    }
}
