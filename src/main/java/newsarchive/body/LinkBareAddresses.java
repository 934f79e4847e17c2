package newsarchive.body;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * Makes links of addresses that stand bare in the text, whatever the article was written in: {@code
 * https://…}, {@code www.…} and mail addresses, found as GitHub's autolinks are. What is a link or
 * code already stays as it is. Stateless.
 */
final class LinkBareAddresses {
    private static final int WWW = 3;
    private static final LinkExtractor ADDRESSES = LinkExtractor.builder().build();

    private LinkBareAddresses() {}

    /** A quick look at a whole text, because most hold none. */
    static boolean mayBeIn(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c == '@'
                    || (c == ':' && i + 2 < length && text[i + 1] == '/' && text[i + 2] == '/')
                    || (c == '.' && i >= WWW && isWww(text, i - WWW))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWww(char[] text, int at) {
        char w = text[at];
        return (w == 'w' || w == 'W') && text[at + 1] == w && text[at + 2] == w;
    }

    /** Edits {@code document} in place; whether anything is changed. */
    static boolean in(Node document) {
        List<Text> texts = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        if (mayHoldAddress(text.getLiteral())) {
                            texts.add(text);
                        }
                    }

                    @Override
                    public void visit(Link link) {
                        // no link stands within a link
                    }
                });
        boolean changed = false;
        for (Text text : texts) {
            changed |= link(text);
        }
        return changed;
    }

    /** A quick look, because most texts hold none. */
    private static boolean mayHoldAddress(String text) {
        return text.indexOf('@') >= 0
                || text.contains("://")
                || text.contains("www.")
                || text.contains("WWW.");
    }

    private static boolean link(Text text) {
        String words = text.getLiteral();
        List<Node> made = new ArrayList<>();
        boolean found = false;
        for (Span span : ADDRESSES.extractSpans(words)) {
            Text part = part(text, span);
            if (span instanceof LinkSpan address) {
                Link link = new Link(target(address.getType(), part.getLiteral()), null);
                link.setSourceSpans(part.getSourceSpans());
                link.appendChild(part);
                made.add(link);
                found = true;
            } else {
                made.add(part);
            }
        }
        if (found) {
            made.forEach(text::insertBefore);
            text.unlink();
        }
        return found;
    }

    private static Text part(Text whole, Span span) {
        int from = span.getBeginIndex();
        int to = span.getEndIndex();
        Text part = new Text(whole.getLiteral().substring(from, to));
        List<SourceSpan> places = whole.getSourceSpans();
        if (places.size() == 1 && places.get(0).getLength() == whole.getLiteral().length()) {
            part.addSourceSpan(places.get(0).subSpan(from, to));
        } else {
            part.setSourceSpans(places);
        }
        return part;
    }

    private static String target(LinkType type, String written) {
        return switch (type) {
            case EMAIL -> "mailto:" + written;
            case WWW -> "https://" + written;
            default -> written;
        };
    }
}
