package newsarchive.normalise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Collects the runs of text of a document: one for each block with inline content and one for each
 * picture's description. Code, raw HTML and the text of links that show their own address are no
 * part of what may be changed. Walks without recursion, so that no nesting overflows the stack.
 */
final class TextRuns {
    private static final String OBJECT = "\uFFFC";

    private final List<TextRun> runs = new ArrayList<>();
    private final Deque<TextRun> outer = new ArrayDeque<>();
    private TextRun current = new TextRun();

    private TextRuns() {}

    /** The runs of {@code document} in the order of the text. */
    static List<TextRun> of(Node document) {
        TextRuns collected = new TextRuns();
        collected.walk(document);
        return collected.runs;
    }

    private void walk(Node document) {
        Node node = document;
        while (node != null) {
            enter(node);
            Node next = node.getFirstChild();
            while (next == null && node != document) {
                leave(node);
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
                }
            }
            if (next == null) {
                leave(document);
            }
            node = next;
        }
    }

    private void enter(Node node) {
        if (isBlock(node)) {
            end();
        } else if (node instanceof Text text) {
            if (showsItsAddress(text)) {
                current.addProtected(text);
            } else {
                current.add(text, text.getLiteral());
            }
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            current.addSign("\n");
        } else if (node instanceof Code) {
            current.addSign(OBJECT);
        } else if (node instanceof Image) {
            current.addSign(OBJECT);
            outer.push(current);
            current = new TextRun();
        }
    }

    private void leave(Node node) {
        if (isBlock(node)) {
            end();
        } else if (node instanceof Image) {
            end();
            current = outer.pop();
        }
    }

    private void end() {
        if (!current.isEmpty()) {
            runs.add(current);
            current = new TextRun();
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof Block || node instanceof TableCell;
    }

    private static boolean showsItsAddress(Text text) {
        return text.getParent() instanceof Link link
                && text.getLiteral().indexOf('.') > 0
                && link.getDestination().contains(text.getLiteral());
    }
}
