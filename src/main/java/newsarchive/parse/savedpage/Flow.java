package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Where blocks go: a container and the paragraph that is open in it. */
final class Flow {
    private final SourcePlaces places;
    final Node container;
    @Nullable Paragraph open;
    Inlines inlines = new Inlines();
    final List<Paragraph> waiting = new ArrayList<>(0);

    Flow(SourcePlaces places, Node container) {
        this.places = places;
        this.container = container;
    }

    /** Headings and table cells hold no blocks: what would be one is joined into their line. */
    boolean oneLine() {
        return container instanceof Heading || container instanceof TableCell;
    }

    Inlines inline(org.jsoup.nodes.Node source) {
        if (open == null) {
            open = new Paragraph();
            places.mark(open, source);
            inlines = new Inlines();
            inlines.top = open;
            inlines.at = open;
        }
        return inlines;
    }

    void close() {
        if (open != null) {
            inlines.finish();
            Paragraph done = open;
            open = null;
            if (done.getFirstChild() != null) {
                append(done);
            }
            waiting.forEach(this::append);
            waiting.clear();
        }
    }

    /** A picture within a paragraph comes after it as a block of its own. */
    void apart(Paragraph picture) {
        if (open == null) {
            append(picture);
        } else {
            waiting.add(picture);
        }
    }

    void add(Block block) {
        close();
        append(block);
    }

    private void append(Block block) {
        if (oneLine()) {
            join(block, container);
        } else {
            container.appendChild(block);
        }
    }

    /** Moves the inline content of a block to the end of a line. */
    private static void join(Node block, Node line) {
        Node child = block.getFirstChild();
        if (child != null && !(child instanceof Block) && line.getFirstChild() != null) {
            line.appendChild(new Text(" "));
        }
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Block || child instanceof TableRow || child instanceof TableCell) {
                join(child, line);
            } else if (child instanceof HardLineBreak) {
                line.appendChild(new Text(" "));
            } else {
                line.appendChild(child);
            }
            child = next;
        }
    }
}
