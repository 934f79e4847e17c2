package newsarchive.body;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document without markup: paragraphs separated by one blank line, list items and
 * table rows one a line, cells separated by a bar.
 */
final class PlainText {
    private final StringBuilder text = new StringBuilder();
    private final @Nullable List<Placed> placed;
    private int listDepth;

    private PlainText(@Nullable List<Placed> placed) {
        this.placed = placed;
    }

    /**
     * A piece of the text and the node that holds it.
     *
     * @param start offset of its first character
     */
    record Placed(Text node, int start) {}

    /** The plain text of {@code node} and all below it, without white space around it. */
    static String of(Node node) {
        PlainText plain = new PlainText(null);
        plain.children(node);
        return plain.text.toString().strip();
    }

    /**
     * The same, telling where each piece of it stands.
     *
     * @param placed gets the pieces in ascending order
     */
    static String of(Node node, List<Placed> placed) {
        List<Placed> raw = new ArrayList<>();
        PlainText plain = new PlainText(raw);
        plain.children(node);
        String whole = plain.text.toString();
        int stripped = whole.length() - whole.stripLeading().length();
        raw.forEach(piece -> placed.add(new Placed(piece.node(), piece.start() - stripped)));
        return whole.strip();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    private void write(Node node) {
        if (node instanceof Text words) {
            if (placed != null) {
                placed.add(new Placed(words, text.length()));
            }
            text.append(words.getLiteral());
        } else if (node instanceof MentionNode mention) {
            text.append(mention.words());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof HtmlInline inline) {
            text.append(inline.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            text.append(' ');
        } else if (node instanceof HardLineBreak) {
            text.append('\n');
        } else if (node instanceof FootnoteReference) {
            return;
        } else if (node instanceof Image image) {
            picture(image);
        } else {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof Paragraph || node instanceof Heading) {
            breakBlock();
            children(node);
        } else if (node instanceof FencedCodeBlock code) {
            breakBlock();
            text.append(code.getLiteral().stripTrailing());
        } else if (node instanceof IndentedCodeBlock code) {
            breakBlock();
            text.append(code.getLiteral().stripTrailing());
        } else if (node instanceof HtmlBlock block) {
            breakBlock();
            text.append(block.getLiteral());
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            breakBlock();
            listDepth++;
            children(node);
            listDepth--;
        } else if (node instanceof ListItem) {
            breakLine();
            text.append(node.getParent() instanceof OrderedList list ? number(list, node) : "• ");
            children(node);
        } else if (node instanceof TableBlock) {
            breakBlock();
            children(node);
        } else if (node instanceof TableRow) {
            breakLine();
            children(node);
        } else if (node instanceof TableCell) {
            if (node.getPrevious() != null) {
                text.append(" | ");
            }
            children(node);
        } else if (node instanceof FootnoteDefinition) {
            breakBlock();
            children(node);
        } else {
            children(node);
        }
    }

    /**
     * A picture alone gives nothing: its caption is no part of the text; one in a sentence speaks.
     */
    private void picture(Image image) {
        boolean alone = image.getPrevious() == null && image.getNext() == null;
        if (!alone || !(image.getParent() instanceof Paragraph)) {
            children(image);
        }
    }

    private static String number(OrderedList list, Node item) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + ". ";
    }

    private void breakBlock() {
        if (listDepth > 0) {
            // the words of an item stand beside its sign, what follows within on a line of its own
            if (!text.isEmpty() && !endsWithSign()) {
                breakLine();
            }
            return;
        }
        trimEnd();
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }

    private boolean endsWithSign() {
        return text.charAt(text.length() - 1) == ' ';
    }

    private void breakLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            trimEnd();
            text.append('\n');
        }
    }

    private void trimEnd() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }
}
