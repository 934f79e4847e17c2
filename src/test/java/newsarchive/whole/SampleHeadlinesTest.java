package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.build.BuildReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the articles of the sample archive: none may be lost in another or come apart. */
class SampleHeadlinesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/sample-articles.txt");

    @TempDir private Path temp;

    @Test
    void eachArticleOfTheSampleHasItsPageAndThereAreNoOthers() throws Exception {
        Path root = temp.resolve("sample");
        Path out = temp.resolve("out");
        SampleArchive.copyTo(root);
        // with it a build stops where an author, a topic or a publisher is read no more
        Tree.copy(Path.of("permalinks.tsv"), root.resolve("permalinks.tsv"));
        BuildReport report = SampleArchive.build(root, out, "https://someone.example/repo/", 2);
        assertThat(report.published()).as("%s", report.problems()).isTrue();
        assertThat(pages(out.resolve("articles"))).isEqualTo(Files.readAllLines(EXPECTED));
    }

    private static List<String> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
