package newsarchive.body;

import java.util.Map;
import java.util.Set;
import newsarchive.article.Body;
import newsarchive.article.Part;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.image.attributes.ImageAttributes;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes the nodes that hold places or an address of their own; all others are commonmark's to
 * write. Made anew for each article.
 */
final class PartRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final PartCollector parts;
    private final HeadingPlan headings;
    private final ParagraphIds paragraphIds = new ParagraphIds();
    private boolean insideLink;

    PartRenderer(HtmlNodeRendererContext context, PartCollector parts, HeadingPlan headings) {
        this.context = context;
        this.html = context.getWriter();
        this.parts = parts;
        this.headings = headings;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Link.class,
                Image.class,
                Paragraph.class,
                Heading.class,
                TableBlock.class,
                HtmlBlock.class,
                HtmlInline.class,
                MentionNode.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            picture(image);
        } else if (node instanceof MentionNode mention) {
            parts.place(new Part.Mention(mention.name(), mention.words()));
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof TableBlock table) {
            table(table);
        } else if (node instanceof HtmlBlock block) {
            html.line();
            html.tag("p");
            html.text(block.getLiteral());
            html.tag("/p");
            html.line();
        } else if (node instanceof HtmlInline inline) {
            html.text(inline.getLiteral());
        }
    }

    private void link(Link link) {
        boolean allowed = !insideLink && SafeAddress.allows(link.getDestination());
        if (allowed) {
            insideLink = true;
            parts.place(new Part.LinkStart(link.getDestination(), link.getTitle(), line(link)));
        }
        children(link);
        if (allowed) {
            parts.place(new Part.LinkEnd());
            insideLink = false;
        }
    }

    private void picture(Image image) {
        if (!SafeAddress.allows(image.getDestination())) {
            html.text(PlainText.of(image));
            return;
        }
        Map<String, String> stated =
                image.getLastChild() instanceof ImageAttributes attributes
                        ? attributes.getAttributes()
                        : Map.of();
        parts.place(
                new Part.Picture(
                        image.getDestination(),
                        PlainText.of(image).strip(),
                        image.getTitle(),
                        pixels(stated.get("width")),
                        pixels(stated.get("height")),
                        line(image)));
    }

    private void paragraph(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        if (parent instanceof Document
                && paragraph.getFirstChild() instanceof Image image
                && image.getNext() == null) {
            figure(image);
            return;
        }
        boolean addressed = parent instanceof Document || parent instanceof BlockQuote;
        if (!addressed) {
            plainParagraph(paragraph);
            return;
        }
        String id = paragraphIds.next(paragraph);
        html.line();
        html.tag("p", context.extendAttributes(paragraph, "p", Map.of("id", id)));
        children(paragraph);
        parts.place(new Part.ParagraphEnd(id));
        html.tag("/p");
        html.line();
    }

    /**
     * A paragraph of a list item or footnote: without tags where the list is tight and the item has
     * no second one, whose words would stand right behind.
     */
    private void plainParagraph(Paragraph paragraph) {
        boolean tight =
                paragraph.getParent() != null
                        && paragraph.getParent().getParent()
                                instanceof org.commonmark.node.ListBlock list
                        && list.isTight()
                        && !(paragraph.getPrevious() instanceof Paragraph)
                        && !(paragraph.getNext() instanceof Paragraph);
        if (!tight) {
            html.line();
            html.tag("p");
        }
        children(paragraph);
        if (!tight) {
            html.tag("/p");
            html.line();
        }
    }

    /** A picture that stands alone; its title is the caption. */
    private void figure(Image image) {
        html.line();
        html.tag("figure");
        picture(image);
        if (image.getTitle() != null && !image.getTitle().isBlank()) {
            html.tag("figcaption");
            html.text(image.getTitle());
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    private void heading(Heading heading) {
        Body.Heading plan = headings.of(heading);
        String tag = "h" + plan.level();
        html.line();
        html.tag(tag, context.extendAttributes(heading, tag, Map.of("id", plan.id())));
        children(heading);
        html.tag("/" + tag);
        html.line();
    }

    /** A table scrolls within its own box on a small screen, and that box takes the focus. */
    private void table(TableBlock table) {
        html.line();
        html.raw("<div class=\"table-wide\" tabindex=\"0\">");
        html.tag("table", context.extendAttributes(table, "table", Map.of()));
        children(table);
        html.tag("/table");
        html.raw("</div>");
        html.line();
    }

    /** Text, of which there is most, is not passed on to be passed back. */
    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                parts.escapeNext();
                html.raw(text.getLiteral());
            } else if (child instanceof SoftLineBreak) {
                html.raw("\n");
            } else {
                context.render(child);
            }
        }
    }

    /** commonmark counts lines from 0. */
    private static int line(Node node) {
        for (SourceSpan span : node.getSourceSpans()) {
            return span.getLineIndex() + 1;
        }
        return 0;
    }

    private static int pixels(String stated) {
        if (stated == null || stated.isEmpty() || stated.length() > 5) {
            return 0;
        }
        for (int i = 0; i < stated.length(); i++) {
            if (stated.charAt(i) < '0' || stated.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(stated);
    }
}
