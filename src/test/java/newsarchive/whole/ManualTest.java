package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.BuildSite;
import newsarchive.build.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual in {@code docs} is an archive, and one without a fault. */
class ManualTest {
    @TempDir Path temp;

    @Test
    void theManualIsBuiltWithoutAnyProblem() throws Exception {
        Path root = temp.resolve("docs");
        copy(Path.of("docs"), root);
        BuildRequest request =
                new BuildRequest(
                        root,
                        temp.resolve("manual"),
                        "https://example.org/manual/",
                        false,
                        true,
                        false,
                        2,
                        LocalDate.of(2026, 1, 1));

        BuildReport report = BuildSite.build(request, Progress.SILENT);

        assertThat(report.problems()).isEmpty();
        assertThat(report.published()).isTrue();
        assertThat(temp.resolve("manual/articles/your-first-archive-in-ten-minutes.html")).exists();
        assertThat(temp.resolve("manual/tags/reference.html")).exists();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (!target.toString().matches(".*/(site-out|\\.archive)/.*")) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}
