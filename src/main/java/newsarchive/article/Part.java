package newsarchive.article;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a written body: finished markup, or a place of which {@code link} decides later what
 * it becomes. Only {@code body} (and {@code cache}, which reads back what {@code body} wrote) makes
 * parts; a test keeps it so, because markup is printed as it stands.
 */
public sealed interface Part {

    /** Finished, safe HTML: balanced only together with its neighbours. */
    record Markup(String html) implements Part {}

    /**
     * A link begins.
     *
     * @param target the address as the source wrote it; scheme already judged safe or relative
     * @param title the link's title, null when none
     * @param line line of the source from 1, 0 when unknown
     */
    record LinkStart(String target, @Nullable String title, int line) implements Part {}

    /** The link that began last ends. */
    record LinkEnd() implements Part {}

    /**
     * A picture.
     *
     * @param target the address as the source wrote it
     * @param width as stated, 0 when unknown
     * @param height as stated, 0 when unknown
     */
    record Picture(
            String target, String alt, @Nullable String title, int width, int height, int line)
            implements Part {}

    /** The end of a paragraph that has an address of its own: {@code #id}. */
    record ParagraphEnd(String id) implements Part {}

    /**
     * The first mention of a name.
     *
     * @param name its canonical form
     * @param words as they stand in the text, unescaped
     */
    record Mention(String name, String words) implements Part {}
}
