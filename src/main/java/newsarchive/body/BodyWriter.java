package newsarchive.body;

import java.util.List;
import newsarchive.article.Body;
import newsarchive.article.Mention;
import newsarchive.text.WordCount;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Writes a CommonMark document as a {@link Body}. The document may come from Markdown, a clipping
 * or a saved page; raw HTML in it is printed as text, because whoever read the source has already
 * turned what is allowed into nodes. For one document and one thread.
 */
public final class BodyWriter {
    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnotesExtension.create());

    private final Node document;
    private final List<PlainText.Placed> placed;
    private final String text;
    private final int words;

    /**
     * A writer of {@code document}, which is the writer's from now on: bare addresses in it become
     * links, and spaces at the edges of emphasis move out of it.
     */
    public BodyWriter(Node document) {
        PlainText.Whole whole = PlainText.whole(document);
        boolean addresses =
                whole.silent() || LinkBareAddresses.mayBeIn(whole.letters(), whole.text().length());
        boolean changed = addresses && LinkBareAddresses.in(document);
        changed |= SpacesOutside.in(document);
        if (changed) {
            whole = PlainText.whole(document);
        }
        this.document = document;
        this.text = whole.text();
        this.placed = whole.placed();
        this.words = WordCount.of(whole.letters(), text.length());
    }

    /** The body of {@code document}, in which no name is sought. */
    public static Body write(Node document) {
        return new BodyWriter(document).write(List.of());
    }

    /** Takes the marks of names out of a document that a body was written of. */
    public static void unmark(Node document) {
        MarkMentions.undo(document);
    }

    /** The text that the body will have, in which names can be sought. */
    public String text() {
        return text;
    }

    /**
     * The body; to be called once.
     *
     * @param mentions of names in {@link #text}, in ascending order
     */
    public Body write(List<Mention> mentions) {
        MarkMentions.in(placed, mentions);
        PartCollector parts = new PartCollector();
        HeadingPlan headings = HeadingPlan.of(document);
        HtmlRenderer renderer =
                HtmlRenderer.builder()
                        .escapeHtml(true)
                        .nodeRendererFactory(context -> new PartRenderer(context, parts, headings))
                        .attributeProviderFactory(context -> new SoundAttributes())
                        .extensions(EXTENSIONS)
                        .build();
        renderer.render(document, parts);
        return Body.of(parts.finish(), text, headings.all(), words);
    }
}
