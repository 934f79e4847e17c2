package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A document as a list of lines, one a node, indented by depth: what a test compares. */
final class OutlineOfDocument {
    private final List<String> lines = new ArrayList<>();

    private OutlineOfDocument() {}

    static List<String> of(Node document) {
        OutlineOfDocument outline = new OutlineOfDocument();
        outline.children(document, 0);
        return outline.lines;
    }

    private void children(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            lines.add("  ".repeat(depth) + line(node));
            children(node, depth + 1);
        }
    }

    private static String line(Node node) {
        String kind = node.getClass().getSimpleName();
        if (node instanceof Text text) {
            return "'" + text.getLiteral() + "'";
        }
        if (node instanceof Heading heading) {
            return kind + " " + heading.getLevel();
        }
        if (node instanceof Link link) {
            return kind + " " + link.getDestination();
        }
        if (node instanceof Image image) {
            return kind + " " + image.getDestination() + " (" + image.getTitle() + ")";
        }
        if (node instanceof Code code) {
            return kind + " '" + code.getLiteral() + "'";
        }
        if (node instanceof FencedCodeBlock code) {
            return kind + " '" + code.getLiteral().strip() + "'";
        }
        return kind;
    }
}
