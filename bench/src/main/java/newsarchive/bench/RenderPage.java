package newsarchive.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Making article pages of an archive of 100: filling places, template, UTF-8. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RenderPage {
    private Path root;
    private PlannedSite site;
    private List<String> pages;
    private int next;

    /** Reads and links the archive. */
    @Setup
    public void planSite() throws IOException {
        root = Files.createTempDirectory("bench");
        MadeArchive.write(root, 100, 900, false);
        LocalDate day = LocalDate.of(2026, 1, 1);
        Path out = root.resolve("site-out");
        site =
                PlannedSite.plan(
                        BuildRequest.plain(root, out, 1, day),
                        Progress.SILENT);
        pages = site.paths().stream().filter(path -> path.startsWith("articles/")).toList();
    }

    /** Deletes the archive. */
    @TearDown
    public void clear() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(RenderPage::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One article's page. */
    @Benchmark
    public byte[] articlePage() throws IOException {
        next = (next + 1) % pages.size();
        return site.read(pages.get(next));
    }
}
