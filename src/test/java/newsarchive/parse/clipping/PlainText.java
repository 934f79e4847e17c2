package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A document as the tests compare it: its blocks in order, each with its kind. */
record PlainText(List<Block> blocks) {

    record Block(String kind, String text) {}

    static PlainText of(Node document) {
        List<Block> blocks = new ArrayList<>();
        collect(document, blocks);
        return new PlainText(List.copyOf(blocks));
    }

    private static void collect(Node parent, List<Block> blocks) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock) {
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    blocks.add(new Block("item", text(item)));
                }
            } else if (node instanceof BlockQuote) {
                collect(node, blocks);
            } else {
                blocks.add(
                        new Block(node instanceof Heading ? "heading" : "paragraph", text(node)));
            }
        }
    }

    private static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else {
                boolean breaks = node instanceof SoftLineBreak || node instanceof HardLineBreak;
                text.append(breaks ? " " : text(node));
            }
        }
        return text.toString();
    }

    String all() {
        return String.join("\n\n", blocks.stream().map(Block::text).toList());
    }

    List<String> ofKind(String kind) {
        return blocks.stream().filter(b -> b.kind().equals(kind)).map(Block::text).toList();
    }
}
