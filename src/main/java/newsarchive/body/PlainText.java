package newsarchive.body;

import java.util.ArrayList;
import java.util.List;
import newsarchive.text.TextBuffer;
import newsarchive.text.WordCount;
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
    private static final int LETTERS_OF_A_WORD = 12;

    private final TextBuffer text;
    private final @Nullable List<Placed> placed;
    private final int enough;
    private int listDepth;
    private boolean silent;

    private PlainText(@Nullable List<Placed> placed, int capacity, int enough) {
        this.text = new TextBuffer(capacity);
        this.placed = placed;
        this.enough = enough;
    }

    /**
     * A piece of the text and the node that holds it.
     *
     * @param start offset of its first character
     */
    record Placed(Text node, int start) {}

    /** A text and where each piece of it stands. */
    static final class Whole {
        private final String text;
        private final char[] letters;
        private final List<Placed> placed;
        private final boolean silent;

        Whole(String text, char[] letters, List<Placed> placed, boolean silent) {
            this.text = text;
            this.letters = letters;
            this.placed = placed;
            this.silent = silent;
        }

        String text() {
            return text;
        }

        /** The text in an array; what lies behind {@code text().length()} is not of it. */
        char[] letters() {
            return letters;
        }

        /** The pieces in ascending order. */
        List<Placed> placed() {
            return placed;
        }

        /** Whether words of pictures were left out. */
        boolean silent() {
            return silent;
        }
    }

    /** The plain text of {@code node} and all below it, without white space around it. */
    static String of(Node node) {
        PlainText plain = new PlainText(null, 64, Integer.MAX_VALUE);
        plain.children(node);
        return plain.stripped();
    }

    /** The beginning of the same, with more than {@code words} words if there are so many. */
    static String opening(Node node, int words) {
        for (int enough = LETTERS_OF_A_WORD * words; ; enough *= 4) {
            PlainText plain = new PlainText(null, 2 * enough, enough);
            plain.children(node);
            boolean all = plain.text.length() < enough;
            String text = plain.stripped();
            if (all || WordCount.of(text) > words) {
                return text;
            }
        }
    }

    private String stripped() {
        text.stripTrailing();
        return text.from(text.leadingSpace());
    }

    /** The plain text of a document, telling where each piece of it stands. */
    static Whole whole(Node document) {
        List<Placed> placed = new ArrayList<>();
        PlainText plain = new PlainText(placed, 8192, Integer.MAX_VALUE);
        plain.children(document);
        plain.text.stripTrailing();
        int start = plain.text.leadingSpace();
        if (start > 0) {
            placed.replaceAll(piece -> new Placed(piece.node(), piece.start() - start));
        }
        String text = plain.text.from(start);
        char[] letters = start > 0 ? text.toCharArray() : plain.text.chars();
        return new Whole(text, letters, placed, plain.silent);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild();
                child != null && text.length() < enough;
                child = child.getNext()) {
            write(child);
        }
    }

    private void write(Node node) {
        if (node instanceof Text words) {
            if (placed != null) {
                placed.add(new Placed(words, text.length()));
            }
            String literal = words.getLiteral();
            text.append(literal, 0, Math.min(literal.length(), enough));
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
        } else {
            silent = true;
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
        text.stripTrailing();
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }

    private boolean endsWithSign() {
        return text.last() == ' ';
    }

    private void breakLine() {
        if (!text.isEmpty() && text.last() != '\n') {
            text.stripTrailing();
            text.append('\n');
        }
    }
}
