package newsarchive.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.image.attributes.ImageAttributes;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes what stands in a paragraph, heading or cell. Where asterisks would not be taken for
 * emphasis ({@code **Question:**Answer}), tags are written; they read back as the same nodes. For
 * one block.
 */
final class WriteInlines {
    private final StringBuilder out = new StringBuilder();
    private final boolean cell;
    private final boolean brackets;
    private boolean lineStart;

    private WriteInlines(boolean cell, boolean brackets) {
        this.cell = cell;
        this.brackets = brackets;
        this.lineStart = !cell;
    }

    /** The lines of {@code block}'s content. */
    static List<String> lines(Node block) {
        WriteInlines writer = new WriteInlines(block instanceof TableCell, holdsLink(block));
        writer.children(block);
        EscapeText.keepSpaceAtEnd(writer.out);
        return Arrays.asList(writer.out.toString().split("\n", -1));
    }

    private static boolean holdsLink(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Link || child instanceof Image || holdsLink(child)) {
                return true;
            }
        }
        return false;
    }

    private void children(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            if (child instanceof Text) {
                child = texts((Text) child);
            } else {
                write(child);
                child = child.getNext();
            }
        }
    }

    /** Texts side by side read back as one, so they are escaped as one; answers what follows. */
    private @Nullable Node texts(Text first) {
        StringBuilder words = new StringBuilder();
        Node at = first;
        while (at instanceof Text text) {
            words.append(text.getLiteral());
            at = at.getNext();
        }
        if (words.isEmpty()) {
            return at;
        }
        String escaped =
                EscapeText.of(words.toString(), new EscapeText.Place(lineStart, cell, brackets));
        if (first.getPrevious() instanceof Image && escaped.startsWith("{")) {
            out.append('\\');
        }
        out.append(escaped);
        lineStart = false;
        return at;
    }

    private void write(Node node) {
        if (node instanceof SoftLineBreak) {
            lineBreak("");
        } else if (node instanceof HardLineBreak) {
            lineBreak("\\");
        } else if (node instanceof Emphasis) {
            wrapped(node, underlined(node) ? "_" : "*", "em");
        } else if (node instanceof StrongEmphasis) {
            wrapped(node, "**", "strong");
        } else if (node instanceof Strikethrough) {
            wrapped(node, "~~", "del");
        } else if (node instanceof Code code) {
            code(code.getLiteral());
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            picture(image);
        } else if (node instanceof FootnoteReference reference) {
            out.append("[^").append(reference.getLabel()).append(']');
        } else {
            children(node);
        }
        if (!(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            lineStart = false;
        }
    }

    private void lineBreak(String mark) {
        EscapeText.keepSpaceAtEnd(out);
        out.append(mark).append(cell ? " " : "\n");
        lineStart = !cell;
    }

    private void wrapped(Node node, String mark, String tag) {
        int start = out.length();
        children(node);
        String content = out.substring(start);
        out.setLength(start);
        boolean opens = opens(last(out), first(content));
        boolean closes = opens(after(node), last(content));
        boolean same = start > 0 && out.charAt(start - 1) == mark.charAt(0);
        if (opens && closes && !same && !content.isEmpty()) {
            out.append(mark).append(content).append(mark);
        } else {
            out.append('<').append(tag).append('>').append(content);
            out.append("</").append(tag).append('>');
        }
    }

    /** Within or around other emphasis the other mark is needed: {@code **_both_**}. */
    private static boolean underlined(Node node) {
        return isEmphasis(node.getParent())
                || isEmphasis(node.getFirstChild())
                || isEmphasis(node.getLastChild());
    }

    private static boolean isEmphasis(@Nullable Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis;
    }

    /** The rule of flanking, seen from outside inwards (CommonMark 0.31, section 6.2). */
    private static boolean opens(int outside, int inside) {
        return !isSpace(inside)
                && (!isPunctuation(inside) || isSpace(outside) || isPunctuation(outside));
    }

    private static int after(Node node) {
        Node next = node.getNext();
        for (Node at = node; next == null && isEmphasis(at.getParent()); next = at.getNext()) {
            at = at.getParent();
        }
        if (next instanceof Text text && !text.getLiteral().isEmpty()) {
            return text.getLiteral().codePointAt(0);
        }
        return next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak
                ? ' '
                : '*';
    }

    private static int first(CharSequence text) {
        return text.length() == 0 ? ' ' : Character.codePointAt(text, 0);
    }

    private static int last(CharSequence text) {
        return text.length() == 0 ? ' ' : Character.codePointBefore(text, text.length());
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    true;
            default -> false;
        };
    }

    private void code(String literal) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < literal.length(); i++) {
            run = literal.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean edge =
                literal.startsWith("`")
                        || literal.endsWith("`")
                        || (literal.startsWith(" ") && literal.endsWith(" ") && !literal.isBlank());
        String pad = edge ? " " : "";
        String written = cell ? literal.replace("|", "\\|") : literal;
        out.append(fence).append(pad).append(written).append(pad).append(fence);
    }

    private void link(Link link) {
        if (link.getTitle() == null && standsBare(link)) {
            children(link);
            return;
        }
        out.append('[');
        lineStart = false;
        children(link);
        out.append("](").append(target(link.getDestination()));
        title(link.getTitle());
        out.append(')');
    }

    /** A bare address becomes a link by itself, here as in every other text. */
    private static boolean standsBare(Link link) {
        if (!(link.getFirstChild() instanceof Text text) || text.getNext() != null) {
            return false;
        }
        String words = text.getLiteral();
        String target = link.getDestination();
        boolean web = words.startsWith("https://") || words.startsWith("http://");
        return (web && target.equals(words))
                || target.equals("mailto:" + words)
                || (words.startsWith("www.") && target.equals("https://" + words));
    }

    private void picture(Image image) {
        out.append("![");
        lineStart = false;
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                out.append(
                        EscapeText.of(text.getLiteral(), new EscapeText.Place(false, cell, true)));
            }
        }
        out.append("](").append(target(image.getDestination()));
        title(image.getTitle());
        out.append(')');
        if (image.getLastChild() instanceof ImageAttributes attributes) {
            StringBuilder stated = new StringBuilder();
            for (Map.Entry<String, String> one : attributes.getAttributes().entrySet()) {
                stated.append(stated.isEmpty() ? "" : " ").append(one.getKey());
                stated.append('=').append(one.getValue());
            }
            out.append('{').append(stated).append('}');
        }
    }

    private void title(@Nullable String title) {
        if (title == null) {
            return;
        }
        out.append(" \"");
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '&' -> out.append("&amp;");
                case '\n' -> out.append(' ');
                case '|' -> out.append(cell ? "\\|" : "|");
                default -> out.append(c);
            }
        }
        out.append('"');
    }

    private String target(String destination) {
        boolean bare = !destination.isEmpty() && !destination.startsWith("<");
        StringBuilder written = new StringBuilder(destination.length() + 8);
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            bare &= c > ' ' && c != 0x7F && c != '(' && c != ')';
            switch (c) {
                case '\\', '<', '>' -> written.append('\\').append(c);
                case '&' -> written.append(entity(destination, i) ? "&amp;" : "&");
                case '\n' -> written.append("%0A");
                case '|' -> written.append(cell ? "\\|" : "|");
                default -> written.append(c);
            }
        }
        return bare ? written.toString() : "<" + written + ">";
    }

    private static boolean entity(String text, int at) {
        int end = at + 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ';';
    }
}
