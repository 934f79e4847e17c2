package newsarchive.parse.savedpage;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Text and inline nodes of one paragraph or heading, spaces joined. */
final class Inlines {
    Node top = new Paragraph();
    Node at = top;
    boolean space = true;
    int breaks;

    void text(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                if (!space) {
                    out.append(' ');
                    space = true;
                }
            } else {
                out.append(c);
                space = false;
                breaks = 0;
            }
        }
        if (out.isEmpty()) {
            return;
        }
        if (at.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral() + out);
        } else {
            at.appendChild(new Text(out.toString()));
        }
    }

    void start(Node node) {
        at.appendChild(node);
        at = node;
    }

    void end() {
        Node done = at;
        at = done.getParent();
        if (done.getFirstChild() == null) {
            done.unlink();
        }
    }

    void lineBreak() {
        if (top.getFirstChild() != null) {
            trimEnd(at);
            at.appendChild(new HardLineBreak());
            space = true;
        }
    }

    void finish() {
        trimEnd(top);
    }

    private static void trimEnd(Node top) {
        Node last = top.getLastChild();
        while (last != null) {
            if (last instanceof HardLineBreak) {
                Node before = last.getPrevious();
                last.unlink();
                last = before;
            } else if (last instanceof Text text) {
                String kept = text.getLiteral().stripTrailing();
                if (!kept.isEmpty()) {
                    text.setLiteral(kept);
                    return;
                }
                Node before = text.getPrevious();
                text.unlink();
                last = before;
            } else if (last.getFirstChild() != null) {
                last = last.getLastChild();
            } else {
                return;
            }
        }
    }
}
