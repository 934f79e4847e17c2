package newsarchive.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import newsarchive.build.ReadArticles;
import newsarchive.build.ReadFile;
import newsarchive.config.ConfigReader;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
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

/** Reading saved pages of 900 words with a site's menu and footer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadSavedPage {
    private static final int PAGES = 64;

    private final List<SourceFile> files = new ArrayList<>();
    private Path root;
    private ReadArticles articles;
    private int next;

    /** Writes the pages. */
    @Setup
    public void makePages() throws IOException {
        root = Files.createTempDirectory("bench");
        articles = new ReadArticles(ConfigReader.read(root));
        for (int i = 0; i < PAGES; i++) {
            Path file = root.resolve(i + ".html");
            Files.writeString(file, MadeTexts.savedPage(i, 900));
            files.add(new SourceFile(i + ".html", file, SourceKind.SAVED_PAGE, null));
        }
    }

    /** Deletes the pages. */
    @TearDown
    public void clear() throws IOException {
        for (SourceFile file : files) {
            Files.delete(file.location());
        }
        Files.delete(root);
    }

    /** All that a build does with a page until it is an article. */
    @Benchmark
    public ReadFile fileToArticle() {
        next = (next + 1) % PAGES;
        return articles.read(files.get(next));
    }
}
