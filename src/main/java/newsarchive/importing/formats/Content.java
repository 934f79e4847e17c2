package newsarchive.importing.formats;

import java.time.LocalDate;
import java.util.List;
import newsarchive.importing.web.FetchedPage;
import org.jspecify.annotations.Nullable;

/** In which form the text of a found article is there. */
public sealed interface Content {

    /** No text: only what is known of the article. */
    record None() implements Content {}

    /**
     * The article's own text as HTML, with nothing of a page around it.
     *
     * @param base address against which links are resolved; empty leaves relative ones as they are
     */
    record Fragment(String html, String base) implements Content {}

    /** A page or a letter of which the article is a part. */
    record Page(String html) implements Content {}

    /** Plain text to be read like a clipping. */
    record Plain(String text) implements Content {}

    /** Plain paragraphs, parted by blank lines; all of it is the article's. */
    record Paragraphs(String text) implements Content {}

    /** Files beside the export, the best first, as paths relative to it. */
    record Attached(List<String> paths) implements Content {
        public Attached {
            paths = List.copyOf(paths);
        }
    }

    /**
     * A page as a server sent it.
     *
     * @param fetched the day; null when the file does not say
     */
    record Captured(FetchedPage page, @Nullable LocalDate fetched) implements Content {}
}
