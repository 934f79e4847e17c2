package newsarchive.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Makes links of {@code [[headline or slug]]} and {@code [[headline or slug|words]]}. Which article
 * is meant is found when all are read; until then the target is written as {@code /[[…]]}, which is
 * no address of anything else.
 */
final class DoubleBrackets {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    /** A longer row of words in brackets is no headline. */
    private static final int LONGEST = 300;

    private DoubleBrackets() {}

    /** Makes the links of a document, which is changed. */
    static void intoLinks(Node document) {
        List<Text> texts = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        if (text.getLiteral().contains(OPEN)) {
                            texts.add(text);
                        }
                    }

                    @Override
                    public void visit(Link link) {}

                    @Override
                    public void visit(Image image) {}
                });
        texts.forEach(DoubleBrackets::split);
    }

    private static void split(Text text) {
        Text rest = text;
        int from = 0;
        while (true) {
            String literal = rest.getLiteral();
            int open = literal.indexOf(OPEN, from);
            int close = open < 0 ? -1 : literal.indexOf(CLOSE, open + OPEN.length());
            if (close < 0) {
                return;
            }
            String inner = literal.substring(open + OPEN.length(), close);
            int bar = inner.indexOf('|');
            String target = (bar < 0 ? inner : inner.substring(0, bar)).strip();
            String words = (bar < 0 ? inner : inner.substring(bar + 1)).strip();
            if (target.isEmpty()
                    || words.isEmpty()
                    || inner.length() > LONGEST
                    || inner.contains(OPEN)) {
                from = open + OPEN.length();
                continue;
            }
            Link link = new Link("/" + OPEN + target + CLOSE, null);
            link.setSourceSpans(rest.getSourceSpans());
            link.appendChild(new Text(words));
            Text after = new Text(literal.substring(close + CLOSE.length()));
            after.setSourceSpans(rest.getSourceSpans());
            rest.setLiteral(literal.substring(0, open));
            rest.insertAfter(link);
            link.insertAfter(after);
            rest = after;
            from = 0;
        }
    }
}
