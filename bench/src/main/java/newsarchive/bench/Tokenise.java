package newsarchive.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import newsarchive.text.Words;
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
import org.openjdk.jmh.infra.Blackhole;

/** Finding the words of a body of 900 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Tokenise {
    private static final int TEXTS = 64;

    private final List<String> texts = new ArrayList<>();
    private int next;

    /** Makes the texts. */
    @Setup
    public void makeTexts() {
        for (int i = 0; i < TEXTS; i++) {
            texts.add(String.join("\n\n", MadeTexts.paragraphs(new Random(i), 900)));
        }
    }

    /** Each word, folded. */
    @Benchmark
    public void words(Blackhole hole) {
        next = (next + 1) % TEXTS;
        Words.each(texts.get(next), (word, start, end) -> hole.consume(word));
    }
}
