package newsarchive.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.article.Mention;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Puts a node where each name is mentioned first, of which the page may make a link: not within a
 * link, a heading or a picture's description, and not where markup stands in the midst of it.
 */
final class MarkMentions {
    private final Set<String> marked = new HashSet<>();

    private MarkMentions() {}

    /**
     * Marks mentions in a document, which is changed.
     *
     * @param placed the document's pieces of text, in ascending order
     * @param mentions all mentions in ascending order
     */
    static void in(List<PlainText.Placed> placed, List<Mention> mentions) {
        MarkMentions marks = new MarkMentions();
        int next = 0;
        for (PlainText.Placed piece : placed) {
            int end = piece.start() + piece.node().getLiteral().length();
            List<Mention> here = new ArrayList<>();
            while (next < mentions.size() && mentions.get(next).start() < end) {
                Mention mention = mentions.get(next++);
                if (mention.start() >= piece.start()
                        && mention.end() <= end
                        && !marks.marked.contains(mention.name())
                        && mayHold(piece.node())) {
                    marks.marked.add(mention.name());
                    here.add(mention);
                }
            }
            split(piece, here);
        }
    }

    /** Puts the words of each mention back in place of its mark. */
    static void undo(Node document) {
        List<MentionNode> marks = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(CustomNode node) {
                        if (node instanceof MentionNode mark) {
                            marks.add(mark);
                        }
                        visitChildren(node);
                    }
                });
        for (MentionNode mark : marks) {
            mark.insertBefore(new Text(mark.words()));
            mark.unlink();
        }
    }

    private static boolean mayHold(Node text) {
        for (Node above = text.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link || above instanceof Heading || above instanceof Image) {
                return false;
            }
        }
        return true;
    }

    private static void split(PlainText.Placed piece, List<Mention> mentions) {
        Text rest = piece.node();
        int from = piece.start();
        for (Mention mention : mentions) {
            String literal = rest.getLiteral();
            int start = mention.start() - from;
            int end = mention.end() - from;
            Text after = new Text(literal.substring(end));
            Node marked = new MentionNode(mention.name(), literal.substring(start, end));
            rest.setLiteral(literal.substring(0, start));
            rest.insertAfter(marked);
            marked.insertAfter(after);
            rest = after;
            from = mention.end();
        }
    }
}
