package newsarchive.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.build.Progress;
import newsarchive.build.ReadArticles;
import newsarchive.build.ReadFile;
import newsarchive.config.ConfigReader;
import newsarchive.problem.Problem;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceTree;
import newsarchive.words.ReadArticle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is imported reads back as the same article: every case of every reader. */
class RoundTripTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir Path root;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES, 3)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("input."))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsBackAsTheSameArticles(Path input) throws IOException {
        List<Article> before = articles(read(input, "input"));

        ImportReport report = importInto(root, input);

        assertThat(report.written()).hasSameSizeAs(before);
        assertThat(report.problems()).extracting(Problem::code).doesNotContain("import-differs");
        for (int i = 0; i < before.size(); i++) {
            String path = report.written().get(i).file();
            ReadFile back = read(root.resolve(path), path);
            assertThat(back.problems()).isEmpty();
            assertThat(back.articles()).hasSize(1);
            Article after = articles(back).get(0);
            assertThat(after.metadata()).isEqualTo(before.get(i).metadata());
            assertThat(after.body().text()).isEqualTo(before.get(i).body().text());
            assertThat(after.body().headings()).isEqualTo(before.get(i).body().headings());
            assertThat(SameArticle.sameParts(after.body(), before.get(i).body()))
                    .as("%s%nand%n%s", after.body().parts(), before.get(i).body().parts())
                    .isTrue();
        }

        assertThat(importInto(root, input).written()).as("again").isEmpty();
    }

    private ReadFile read(Path file, String name) {
        SourceFile source = SourceTree.single(file, name + "." + ending(file)).files().get(0);
        return new ReadArticles(ConfigReader.read(root)).read(source);
    }

    private static List<Article> articles(ReadFile file) {
        return file.articles().stream().map(ReadArticle::article).toList();
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static ImportReport importInto(Path root, Path input) throws IOException {
        ImportRequest request =
                new ImportRequest(root, "articles", false, false, LocalDate.of(2026, 1, 2), 1);
        try (GatherInput gathered = new GatherInput()) {
            gathered.add(input, "input." + ending(input));
            return ImportArticles.run(request, gathered, Imports.NO_WEB, Progress.SILENT);
        }
    }
}
