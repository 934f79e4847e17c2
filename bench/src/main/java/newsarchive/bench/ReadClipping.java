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
import newsarchive.config.Settings;
import newsarchive.normalise.Normaliser;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import newsarchive.parse.clipping.ClippingReader;
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

/** Reading clippings of 900 words; each call takes another of 64, as a build does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadClipping {
    private static final int TEXTS = 64;

    private final List<String> texts = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final ClippingReader reader = new ClippingReader();
    private Path root;
    private Settings settings;
    private Reading reading;
    private ReadArticles articles;
    private int next;

    /** Makes the texts, in memory and as files. */
    @Setup
    public void makeTexts() throws IOException {
        root = Files.createTempDirectory("bench");
        settings = ConfigReader.read(root);
        reading = new Reading("made.txt", 1, settings.names(), settings.publishers());
        articles = new ReadArticles(settings);
        for (int i = 0; i < TEXTS; i++) {
            texts.add(MadeTexts.clipping(i, 900));
            Path file = Files.writeString(root.resolve(i + ".txt"), texts.get(i));
            files.add(new SourceFile(i + ".txt", file, SourceKind.CLIPPING, null));
        }
    }

    /** Deletes the files. */
    @TearDown
    public void clear() throws IOException {
        for (SourceFile file : files) {
            Files.delete(file.location());
        }
        Files.delete(root);
    }

    /** Repairs the characters, reads roles and fields, repairs the words. */
    @Benchmark
    public ParsedArticle readAndNormalise() {
        next = (next + 1) % TEXTS;
        String text = Normaliser.characters(texts.get(next)).text();
        ParsedArticle read = reader.read(text, reading).get(0);
        return Normaliser.words(read, "made.txt", settings.names(), List.of());
    }

    /** All that a build does with a file until it is an article: bytes, checksum, text, body. */
    @Benchmark
    public ReadFile fileToArticle() {
        next = (next + 1) % TEXTS;
        return articles.read(files.get(next));
    }
}
