package newsarchive.body;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Moves spaces at the edges of emphasis and links out of them: editors put {@code <em>word </em>}
 * on pages, which underlines a space and cannot be written in Markdown. Stateless.
 */
final class SpacesOutside {
    private SpacesOutside() {}

    /** Edits {@code document} in place; whether anything is changed. */
    static boolean in(Node document) {
        List<Node> wrappers = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Emphasis emphasis) {
                        visitChildren(emphasis);
                        wrappers.add(emphasis);
                    }

                    @Override
                    public void visit(StrongEmphasis strong) {
                        visitChildren(strong);
                        wrappers.add(strong);
                    }

                    @Override
                    public void visit(Link link) {
                        visitChildren(link);
                        wrappers.add(link);
                    }
                });
        // inner ones come first, so that a space finds its way out through several
        boolean changed = false;
        for (Node wrapper : wrappers) {
            if (wrapper.getFirstChild() instanceof Text first) {
                changed |= moveFromStart(wrapper, first);
            }
            if (wrapper.getLastChild() instanceof Text last) {
                changed |= moveFromEnd(wrapper, last);
            }
            if (wrapper.getFirstChild() == null) {
                wrapper.unlink();
                changed = true;
            }
        }
        return changed;
    }

    private static boolean moveFromStart(Node wrapper, Text text) {
        String words = text.getLiteral();
        int start = 0;
        while (start < words.length() && words.charAt(start) == ' ') {
            start++;
        }
        if (start == 0) {
            return false;
        }
        Node before = wrapper.getPrevious();
        if (before instanceof Text earlier) {
            earlier.setLiteral(earlier.getLiteral() + words.substring(0, start));
        } else {
            wrapper.insertBefore(new Text(words.substring(0, start)));
        }
        keep(text, words.substring(start));
        return true;
    }

    private static boolean moveFromEnd(Node wrapper, Text text) {
        String words = text.getLiteral();
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == words.length()) {
            return false;
        }
        Node after = wrapper.getNext();
        if (after instanceof Text later) {
            later.setLiteral(words.substring(end) + later.getLiteral());
        } else {
            wrapper.insertAfter(new Text(words.substring(end)));
        }
        keep(text, words.substring(0, end));
        return true;
    }

    private static void keep(Text text, String words) {
        if (words.isEmpty()) {
            text.unlink();
        } else {
            text.setLiteral(words);
        }
    }
}
