package newsarchive.importing;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Body;
import newsarchive.body.BodyWriter;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.Reading;
import newsarchive.parse.markdown.MarkdownReader;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Writes a document as Markdown that reads back as the same document. Each block is read back at
 * once; the few that Markdown cannot say (a tight list with two paragraphs in an item) are written
 * as HTML, which every Markdown may hold. Stateless.
 */
final class WriteBody {
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder()
                    .extensions(
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.create(),
                                    FootnotesExtension.create()))
                    .escapeHtml(true)
                    .build();
    private static final MarkdownReader READER = new MarkdownReader();
    private static final Reading ALONE = new Reading("", 1, Names.NONE, Publishers.NONE);

    private WriteBody() {}

    /** The Markdown of {@code document}, which is taken to pieces; ends with a line end. */
    static String of(Node document) {
        boolean notes = holdsNotes(document);
        List<Node> blocks = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            blocks.add(block);
            written.add(WriteMarkdown.of(block));
        }
        for (int i = 0; i < blocks.size() && !notes; i++) {
            // a block with a note cannot be read without the note, and no page or clipping has one
            written.set(i, proven(blocks.get(i), written.get(i)));
        }
        return written.isEmpty() ? "" : String.join("\n\n", written) + "\n";
    }

    private static boolean holdsNotes(Node document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof FootnoteDefinition) {
                return true;
            }
        }
        return false;
    }

    private static String proven(Node block, String markdown) {
        Document alone = new Document();
        Paragraph before = new Paragraph();
        before.appendChild(new Text("x"));
        alone.appendChild(before);
        alone.appendChild(block);
        Body wanted = BodyWriter.write(alone);
        if (SameArticle.sameBody(wanted, readBack(markdown))) {
            return markdown;
        }
        String html = html(block);
        return SameArticle.sameBody(wanted, readBack(html)) ? html : markdown;
    }

    /** The block behind a paragraph, so that a heading is no headline. */
    private static Body readBack(String markdown) {
        return BodyWriter.write(READER.read("x\n\n" + markdown + "\n", ALONE).document());
    }

    /** HTML in Markdown ends at a blank line; every paragraph needs its tags to stay one. */
    private static String html(Node block) {
        block.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(BulletList list) {
                        list.setTight(false);
                        visitChildren(list);
                    }

                    @Override
                    public void visit(OrderedList list) {
                        list.setTight(false);
                        visitChildren(list);
                    }
                });
        String html = HTML.render(block).strip();
        while (html.contains("\n\n")) {
            html = html.replace("\n\n", "\n&#10;");
        }
        return html;
    }
}
