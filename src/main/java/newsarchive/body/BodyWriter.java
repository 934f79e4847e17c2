package newsarchive.body;

import java.util.List;
import newsarchive.article.Body;
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
 * turned what is allowed into nodes. Stateless.
 */
public final class BodyWriter {
    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnotesExtension.create());

    private BodyWriter() {}

    /** The body of {@code document}, which is not changed. */
    public static Body write(Node document) {
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
        String text = PlainText.of(document);
        return new Body(parts.finish(), text, headings.all(), WordCount.of(text));
    }
}
