package newsarchive.fuzz;

import java.nio.charset.StandardCharsets;
import newsarchive.body.BodyWriter;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.normalise.Normaliser;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import newsarchive.parse.savedpage.SavedPageReader;

/** Any markup is a saved page with a sound body. */
public final class PageFuzz {
    private static final SavedPageReader READER = new SavedPageReader();
    private static final Reading READING = new Reading("a.html", 1, Names.NONE, Publishers.NONE);

    private PageFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String html = Normaliser.pageCharacters(new String(input, StandardCharsets.UTF_8)).text();
        ParsedArticle read = READER.read(html, READING);
        SoundBody.check(BodyWriter.write(read.document()));
    }
}
