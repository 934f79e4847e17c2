package newsarchive.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import newsarchive.body.BodyWriter;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.normalise.Normaliser;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import newsarchive.parse.clipping.ClippingReader;
import newsarchive.parse.frontmatter.FrontMatterBlock;

/** Any text is a clipping of articles whose lines stand in the file and whose bodies are sound. */
public final class ClippingFuzz {
    private static final ClippingReader READER = new ClippingReader();
    private static final Reading READING = new Reading("a.txt", 1, Names.NONE, Publishers.NONE);

    private ClippingFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = Normaliser.characters(new String(input, StandardCharsets.UTF_8)).text();
        String rest = FrontMatterBlock.cut(text, "a.txt").rest();
        long lines = rest.chars().filter(c -> c == '\n').count() + 1;
        for (ParsedArticle read : READER.read(rest, READING)) {
            if (read.firstLine() < 1 || read.lastLine() > lines) {
                throw new AssertionError(
                        "lines %d to %d of %d".formatted(read.firstLine(), read.lastLine(), lines));
            }
            ParsedArticle repaired = Normaliser.words(read, "a.txt", Names.NONE, List.of());
            SoundBody.check(BodyWriter.write(repaired.document()));
        }
    }
}
