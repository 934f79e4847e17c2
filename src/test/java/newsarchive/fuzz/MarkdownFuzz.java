package newsarchive.fuzz;

import java.nio.charset.StandardCharsets;
import newsarchive.body.BodyWriter;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.normalise.Normaliser;
import newsarchive.parse.Reading;
import newsarchive.parse.markdown.MarkdownReader;

/** Any text is Markdown with a sound body. */
public final class MarkdownFuzz {
    private static final MarkdownReader READER = new MarkdownReader();
    private static final Reading READING = new Reading("a.md", 1, Names.NONE, Publishers.NONE);

    private MarkdownFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = Normaliser.characters(new String(input, StandardCharsets.UTF_8)).text();
        SoundBody.check(BodyWriter.write(READER.read(text, READING).document()));
    }
}
