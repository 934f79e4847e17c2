package newsarchive.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Removal;
import newsarchive.parse.savedpage.HtmlToDocument;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/**
 * Turns the raw HTML of a Markdown document into nodes: a block that holds some is rendered and
 * read back by the converter of saved pages, so that there is one way from HTML into a document and
 * what it does not know cannot pass.
 */
final class RawHtml {
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.create(),
                                    FootnotesExtension.create()))
                    .build();

    private RawHtml() {}

    /** Replaces every top-level block of {@code document} that holds raw HTML. */
    static void intoNodes(Node document, List<Removal> removals) {
        for (Node block = document.getFirstChild(); block != null; ) {
            Node next = block.getNext();
            if (holdsHtml(block)) {
                replace(block, removals);
            }
            block = next;
        }
    }

    private static void replace(Node block, List<Removal> removals) {
        String html = RENDERER.render(block);
        Node converted = HtmlToDocument.convert(Jsoup.parseBodyFragment(html).body(), "");
        List<Node> made = new ArrayList<>();
        for (Node node = converted.getFirstChild(); node != null; node = node.getNext()) {
            made.add(node);
        }
        List<SourceSpan> spans = block.getSourceSpans();
        if (made.isEmpty() && !spans.isEmpty()) {
            removals.add(
                    new Removal(
                            spans.get(0).getLineIndex() + 1,
                            spans.get(spans.size() - 1).getLineIndex() + 1,
                            "raw HTML without readable content",
                            html.strip()));
        }
        for (Node node : made) {
            node.setSourceSpans(spans);
            block.insertBefore(node);
        }
        block.unlink();
    }

    private static boolean holdsHtml(Node block) {
        if (block instanceof HtmlBlock) {
            return true;
        }
        boolean[] found = {false};
        block.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(HtmlBlock html) {
                        found[0] = true;
                    }

                    @Override
                    public void visit(HtmlInline html) {
                        found[0] = true;
                    }
                });
        return found[0];
    }
}
