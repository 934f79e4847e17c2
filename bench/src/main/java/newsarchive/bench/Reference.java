package newsarchive.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does not change with our own code: commonmark-java alone on a text of 900 words. Run in turn
 * with the others it tells what a machine's figures are worth, and how loaded it is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Reference {
    private static final int TEXTS = 64;

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().build();
    private final List<String> texts = new ArrayList<>();
    private int next;

    /** Makes the texts. */
    @Setup
    public void makeTexts() {
        for (int i = 0; i < TEXTS; i++) {
            texts.add(MadeTexts.markdown(i, 900));
        }
    }

    /** Parses and renders. */
    @Benchmark
    public String commonmark() {
        next = (next + 1) % TEXTS;
        return renderer.render(parser.parse(texts.get(next)));
    }
}
