package newsarchive.parse.savedpage;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Builds a CommonMark document from HTML elements. Only the node kinds named here can come out, so
 * nothing executable passes: no raw HTML, no script, no frame, no address but http, https, mailto
 * and relative ones. Elements it does not know give their text. The source is left as it was; each
 * conversion needs its own converter's call, which may run on any thread.
 */
public final class HtmlToDocument {
    /** Elements nested deeper than this give their text without structure. */
    static final int DEEPEST = 120;

    private final PageAddress base;
    private final SourcePlaces places;
    private final Set<? extends Node> omitted;
    private final IdentityHashMap<Element, String> captions;
    private final Set<Element> holdsBlock = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlToDocument(
            PageAddress base,
            int lineShift,
            Set<? extends Node> omitted,
            IdentityHashMap<Element, String> captions) {
        this.base = base;
        this.omitted = omitted;
        this.captions = captions;
        this.places = new SourcePlaces(lineShift);
    }

    /**
     * Converts all that stands in {@code root}.
     *
     * @param baseAddress the page's own address, against which links are resolved; empty when
     *     unknown: relative links then stay relative
     */
    public static Document convert(Element root, String baseAddress) {
        return convert(root, baseAddress, 0);
    }

    /**
     * Converts all that stands in {@code root}, whose first line is line {@code lineShift} + 1 of
     * its file.
     */
    public static Document convert(Element root, String baseAddress, int lineShift) {
        return convert(root, baseAddress, lineShift, Set.of(), new IdentityHashMap<>());
    }

    /**
     * Converts what stands in {@code root} but the {@code omitted} nodes and what they hold.
     *
     * @param captions of pictures whose captions stand in no {@code figcaption}
     */
    static Document convert(
            Element root,
            String baseAddress,
            int lineShift,
            Set<? extends Node> omitted,
            IdentityHashMap<Element, String> captions) {
        HtmlToDocument converter =
                new HtmlToDocument(PageAddress.of(baseAddress), lineShift, omitted, captions);
        converter.markHolders(root);
        Document document = new Document();
        Flow flow = new Flow(converter.places, document);
        converter.element(root, flow, 0);
        flow.close();
        return document;
    }

    /** Inline elements around a block (a link around a card) are passed through. */
    private void markHolders(Element root) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && Tags.block(element.normalName())) {
                        Element at = element.parent();
                        while (at != null && !at.equals(root) && holdsBlock.add(at)) {
                            at = at.parent();
                        }
                    }
                },
                root);
    }

    private void children(Element parent, Flow flow, int depth) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (omitted.contains(child)) {
                continue;
            }
            if (child instanceof TextNode text) {
                if (flow.open != null || !text.isBlank()) {
                    flow.inline(text).text(text.getWholeText());
                }
            } else if (child instanceof Element element) {
                element(element, flow, depth + 1);
            }
        }
    }

    private void element(Element element, Flow flow, int depth) {
        String tag = element.normalName();
        if (Tags.textless(tag) && !tag.equals("dialog")) {
            return;
        }
        if (depth > DEEPEST) {
            String text = element.text();
            if (!text.isBlank()) {
                flow.inline(element).text(text);
            }
            return;
        }
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, flow, depth);
            case "p" -> paragraph(element, flow, depth);
            case "ul", "menu", "dir" -> list(element, new BulletList(), flow, depth);
            case "ol" -> list(element, NumberedList.of(element), flow, depth);
            case "blockquote" -> nested(element, new BlockQuote(), flow, depth);
            case "pre", "listing", "xmp" -> code(element, flow);
            case "table" -> table(element, flow, depth);
            case "hr" -> flow.add(new ThematicBreak());
            case "figure" -> figure(element, flow, depth);
            case "dt", "summary" -> term(element, flow, depth);
            case "br" -> lineBreak(flow);
            case "img" -> picture(element, flow, null);
            case "em", "i", "cite", "dfn" -> wrapped(element, new Emphasis(), flow, depth);
            case "b", "strong" -> wrapped(element, new StrongEmphasis(), flow, depth);
            case "a" -> link(element, flow, depth);
            case "code", "kbd", "samp", "tt" -> inlineCode(element, flow, depth);
            case "q" -> quoted(element, flow, depth);
            default -> {
                if (Tags.block(tag)) {
                    flow.close();
                    children(element, flow, depth);
                    flow.close();
                } else {
                    children(element, flow, depth);
                }
            }
        }
    }

    private void paragraph(Element element, Flow flow, int depth) {
        flow.close();
        children(element, flow, depth);
        flow.close();
    }

    private void heading(Element element, Flow flow, int depth) {
        if (holdsBlock.contains(element)) {
            paragraph(element, flow, depth);
            return;
        }
        flow.close();
        Heading heading = new Heading();
        heading.setLevel(Math.max(2, element.normalName().charAt(1) - '0'));
        places.mark(heading, element);
        Flow inside = new Flow(places, heading);
        children(element, inside, depth);
        inside.close();
        if (heading.getFirstChild() != null) {
            flow.add(heading);
        }
    }

    private void list(Element element, ListBlock list, Flow flow, int depth) {
        flow.close();
        list.setTight(true);
        places.mark(list, element);
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (omitted.contains(child)) {
                continue;
            }
            ListItem item = new ListItem();
            Flow inside = new Flow(places, item);
            if (child instanceof Element one) {
                places.mark(item, one);
                if (one.normalName().equals("li")) {
                    children(one, inside, depth + 1);
                } else {
                    element(one, inside, depth + 1);
                }
            } else if (child instanceof TextNode text && !text.isBlank()) {
                inside.inline(text).text(text.getWholeText());
            }
            inside.close();
            if (item.getFirstChild() != null) {
                list.appendChild(item);
            }
        }
        if (list.getFirstChild() != null) {
            flow.add(list);
        }
    }

    private void nested(Element element, Block block, Flow flow, int depth) {
        flow.close();
        places.mark(block, element);
        Flow inside = new Flow(places, block);
        children(element, inside, depth);
        inside.close();
        if (block.getFirstChild() != null) {
            flow.add(block);
        }
    }

    private void code(Element element, Flow flow) {
        flow.close();
        String text = element.wholeText().stripTrailing();
        if (text.isBlank()) {
            return;
        }
        FencedCodeBlock code = new FencedCodeBlock();
        code.setFenceCharacter("`");
        code.setOpeningFenceLength(3);
        code.setLiteral((text.startsWith("\n") ? text.substring(1) : text) + "\n");
        places.mark(code, element);
        flow.add(code);
    }

    private void term(Element element, Flow flow, int depth) {
        flow.close();
        if (holdsBlock.contains(element)) {
            children(element, flow, depth);
        } else {
            flow.inline(element).start(new StrongEmphasis());
            children(element, flow, depth);
            flow.inline(element).end();
        }
        flow.close();
    }

    private static void lineBreak(Flow flow) {
        if (flow.open == null) {
            return;
        }
        flow.inlines.breaks++;
        if (flow.inlines.breaks < 2) {
            flow.inlines.lineBreak();
        } else if (flow.inlines.at == flow.inlines.top) {
            flow.close();
        }
    }

    private void wrapped(Element element, org.commonmark.node.Node node, Flow flow, int depth) {
        if (holdsBlock.contains(element)) {
            children(element, flow, depth);
            return;
        }
        Inlines inlines = flow.inline(element);
        inlines.start(node);
        children(element, flow, depth);
        inlines.end();
    }

    private void link(Element element, Flow flow, int depth) {
        String target = base.link(element.attr("href"));
        if (target == null || inLink(element)) {
            children(element, flow, depth);
        } else {
            wrapped(element, new Link(target, null), flow, depth);
        }
    }

    private static boolean inLink(Element element) {
        int steps = 0;
        for (Element at = element.parent(); at != null && steps < 20; at = at.parent()) {
            if (at.normalName().equals("a")) {
                return true;
            }
            steps++;
        }
        return false;
    }

    private void inlineCode(Element element, Flow flow, int depth) {
        String text = element.text();
        if (holdsBlock.contains(element) || text.isBlank()) {
            children(element, flow, depth);
            return;
        }
        Inlines inlines = flow.inline(element);
        inlines.at.appendChild(new Code(text));
        inlines.space = false;
        inlines.breaks = 0;
    }

    private void quoted(Element element, Flow flow, int depth) {
        if (holdsBlock.contains(element)) {
            children(element, flow, depth);
            return;
        }
        flow.inline(element).text("“");
        children(element, flow, depth);
        flow.inline(element).text("”");
    }

    private void figure(Element element, Flow flow, int depth) {
        Element picture = element.selectFirst("img");
        Element caption = element.selectFirst("figcaption");
        boolean onlyPicture = element.selectFirst("table, blockquote, pre, ul, ol") == null;
        flow.close();
        if (picture != null && onlyPicture) {
            picture(picture, flow, caption == null ? null : caption.text());
        } else {
            children(element, flow, depth);
        }
        flow.close();
    }

    private void picture(Element element, Flow flow, @Nullable String caption) {
        String source = base.picture(element);
        if (source == null || flow.oneLine()) {
            return;
        }
        String under = caption == null ? captions.get(element) : caption;
        Image image = new Image(source, under == null || under.isBlank() ? null : under.strip());
        String alt = element.attr("alt").strip();
        if (!alt.isEmpty()) {
            image.appendChild(new Text(alt));
        }
        Paragraph alone = new Paragraph();
        places.mark(alone, element);
        alone.appendChild(image);
        flow.apart(alone);
    }

    private void table(Element element, Flow flow, int depth) {
        DataTable table = DataTable.of(element);
        flow.close();
        if (table == null) {
            children(element, flow, depth);
            flow.close();
            return;
        }
        TableBlock block = new TableBlock();
        places.mark(block, element);
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        boolean first = true;
        for (List<Element> cells : table.rows()) {
            TableRow row = new TableRow();
            for (Element cell : cells) {
                TableCell made = new TableCell();
                made.setHeader(first);
                made.setAlignment(CellSide.of(cell));
                Flow inside = new Flow(places, made);
                children(cell, inside, depth + 2);
                inside.close();
                row.appendChild(made);
            }
            (first ? head : body).appendChild(row);
            first = false;
        }
        block.appendChild(head);
        if (body.getFirstChild() != null) {
            block.appendChild(body);
        }
        flow.add(block);
        for (Element caption : element.select("> caption")) {
            paragraph(caption, flow, depth);
        }
    }
}
