package newsarchive.importing;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes the blocks of a CommonMark document as Markdown. Stateless. */
final class WriteMarkdown {
    private WriteMarkdown() {}

    /** One block with all that stands in it, without a line end behind it. */
    static String of(Node block) {
        return String.join("\n", lines(block));
    }

    private static List<String> lines(Node block) {
        if (block instanceof Heading heading) {
            return heading(heading);
        }
        if (block instanceof BlockQuote) {
            return prefixed(children(block, true), "> ", "> ");
        }
        if (block instanceof ListBlock list) {
            return list(list);
        }
        if (block instanceof FencedCodeBlock code) {
            String info = code.getInfo() == null ? "" : code.getInfo();
            return code(code.getLiteral(), info);
        }
        if (block instanceof IndentedCodeBlock code) {
            return code(code.getLiteral(), "");
        }
        if (block instanceof TableBlock table) {
            return table(table);
        }
        if (block instanceof ThematicBreak) {
            return List.of("***");
        }
        if (block instanceof FootnoteDefinition note) {
            return prefixed(children(note, true), "[^" + note.getLabel() + "]: ", "    ");
        }
        if (block instanceof HtmlBlock html) {
            Paragraph shown = new Paragraph();
            shown.appendChild(new Text(html.getLiteral()));
            return WriteInlines.lines(shown);
        }
        return WriteInlines.lines(block);
    }

    private static List<String> children(Node parent, boolean loose) {
        List<String> lines = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean parted = child.getPrevious() instanceof Paragraph && child instanceof Paragraph;
            if (child.getPrevious() != null && (loose || parted)) {
                lines.add("");
            }
            lines.addAll(lines(child));
        }
        return lines;
    }

    /**
     * A heading that goes over several lines is underlined, which only the first two levels can.
     */
    private static List<String> heading(Heading heading) {
        List<String> lines = new ArrayList<>(WriteInlines.lines(heading));
        if (lines.size() > 1 && heading.getLevel() <= 2) {
            lines.add(heading.getLevel() == 1 ? "===" : "---");
            return lines;
        }
        String line = String.join(" ", lines);
        if (line.endsWith("#")) {
            line = line.substring(0, line.length() - 1) + "\\#";
        }
        return List.of("#".repeat(heading.getLevel()) + " " + line);
    }

    private static List<String> list(ListBlock list) {
        List<String> lines = new ArrayList<>();
        // a list right behind another of its kind needs another sign to be a list of its own
        boolean second = second(list);
        int number = 0;
        if (list instanceof OrderedList ordered) {
            number = ordered.getMarkerStartNumber() == null ? 1 : ordered.getMarkerStartNumber();
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getPrevious() != null && !list.isTight()) {
                lines.add("");
            }
            String sign = second ? "*" : "-";
            if (list instanceof OrderedList) {
                sign = number + (second ? ")" : ".");
                number++;
            }
            lines.addAll(item(item, sign, list.isTight()));
        }
        return lines;
    }

    private static List<String> item(Node item, String sign, boolean tight) {
        if (!(item instanceof ListItem) || item.getFirstChild() == null) {
            return List.of(sign);
        }
        List<String> content = children(item, !tight);
        return prefixed(content, sign + " ", " ".repeat(sign.length() + 1));
    }

    private static boolean second(ListBlock list) {
        boolean second = false;
        for (Node at = list.getPrevious(); at instanceof ListBlock; at = at.getPrevious()) {
            if ((at instanceof BulletList) != (list instanceof BulletList)) {
                break;
            }
            second = !second;
        }
        return second;
    }

    private static List<String> code(String literal, String info) {
        int longest = 2;
        int run = 0;
        for (int i = 0; i < literal.length(); i++) {
            run = literal.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        List<String> lines = new ArrayList<>();
        lines.add(fence + info);
        String text = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        lines.addAll(List.of(text.split("\n", -1)));
        lines.add(fence);
        return lines;
    }

    private static List<String> table(TableBlock table) {
        List<String> lines = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    row(row, lines);
                }
            }
        }
        return lines;
    }

    private static void row(Node row, List<String> lines) {
        StringBuilder cells = new StringBuilder("|");
        StringBuilder below = new StringBuilder("|");
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.append(' ').append(String.join(" ", WriteInlines.lines(cell))).append(" |");
            below.append(cell instanceof TableCell one ? side(one) : "---").append('|');
        }
        lines.add(cells.toString());
        if (lines.size() == 1) {
            lines.add(below.toString());
        }
    }

    private static String side(TableCell cell) {
        if (cell.getAlignment() == null) {
            return "---";
        }
        return switch (cell.getAlignment()) {
            case LEFT -> ":--";
            case CENTER -> ":-:";
            case RIGHT -> "--:";
        };
    }

    private static List<String> prefixed(List<String> lines, String first, String others) {
        List<String> written = new ArrayList<>(lines.size());
        for (String line : lines) {
            String prefix = written.isEmpty() ? first : others;
            written.add(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
        }
        return written;
    }
}
