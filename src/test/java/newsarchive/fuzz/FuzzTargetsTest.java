package newsarchive.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.render.SearchIndexFuzz;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs each target on mutations of its seeds, always the same; {@code -Dfuzz.seconds=300} goes on
 * for so long with others and tells their number in a file beside the reports.
 */
class FuzzTargetsTest {
    private static final List<Path> SEEDS =
            List.of(Path.of("src/test/resources/cases"), Path.of("src/test/resources/fuzz"));
    private static final int MUTATIONS = 60;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** The targets, each with the ending of the files that are its seeds. */
    enum Target {
        CLIPPING(".txt"),
        PAGE(".html"),
        MARKDOWN(".md"),
        FRONT_MATTER(".md"),
        LEDGER(".tsv"),
        CACHE(".tsv"),
        SEARCH_INDEX(".txt");

        private final String ending;

        Target(String ending) {
            this.ending = ending;
        }

        void attempt(byte[] input) {
            switch (this) {
                case CLIPPING -> ClippingFuzz.fuzzerTestOneInput(input);
                case PAGE -> PageFuzz.fuzzerTestOneInput(input);
                case MARKDOWN -> MarkdownFuzz.fuzzerTestOneInput(input);
                case FRONT_MATTER -> FrontMatterFuzz.fuzzerTestOneInput(input);
                case LEDGER -> LedgerFuzz.fuzzerTestOneInput(input);
                case CACHE -> CacheFuzz.fuzzerTestOneInput(input);
                case SEARCH_INDEX -> SearchIndexFuzz.fuzzerTestOneInput(input);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(1200)
    void anyInputIsBorne(Target target) throws IOException {
        List<byte[]> seeds = seeds(target);
        int seconds = Integer.getInteger("fuzz.seconds", 0);
        Mutate mutate = new Mutate(seconds == 0 ? 20_260_101 : System.nanoTime(), seeds);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        long tried = 0;
        while (tried < MUTATIONS || (seconds > 0 && System.nanoTime() < end)) {
            attempt(target, mutate.next());
            tried++;
        }
        if (seconds > 0) {
            Files.writeString(
                    Path.of("target", "fuzz-" + target + ".txt"),
                    tried + " inputs in " + seconds + " s, from " + seeds.size() + " seeds\n");
        }
        assertThat(tried).isGreaterThanOrEqualTo(MUTATIONS);
    }

    private static void attempt(Target target, byte[] input) {
        long begun = System.nanoTime();
        try {
            target.attempt(input);
        } catch (RuntimeException | Error broken) {
            fail(target + " fails on base64 " + Base64.getEncoder().encodeToString(input), broken);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(taken)
                .as(() -> "base64 " + Base64.getEncoder().encodeToString(input))
                .isLessThan(LONGEST);
    }

    private static List<byte[]> seeds(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path folder : SEEDS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(target.ending) && !name.equals("WHY.md")) {
                        seeds.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        return seeds;
    }
}
