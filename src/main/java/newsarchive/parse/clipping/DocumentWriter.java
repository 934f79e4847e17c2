package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Change;
import newsarchive.article.Removal;
import newsarchive.parse.Reading;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of an article's text as a CommonMark document with source spans. */
final class DocumentWriter {
    private final ReadText read;
    private final ReadText.Span span;
    private final Reading reading;
    private final Document document = new Document();
    private final List<Change> changes = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    private @Nullable Paragraph torn;
    private @Nullable String tornText;
    private int tornBlock = -1;

    DocumentWriter(ReadText read, ReadText.Span span, Reading reading) {
        this.read = read;
        this.span = span;
        this.reading = reading;
    }

    Document document() {
        return document;
    }

    List<Change> changes() {
        return changes;
    }

    List<Removal> removals() {
        return removals;
    }

    void write(Fields fields) {
        for (int i = span.from(); i < span.to(); i++) {
            Role role = read.state(i).role();
            if (role.use() != Role.Use.BODY) {
                continue;
            }
            Block block = read.blocks().get(i).block();
            switch (role) {
                case HEADING -> heading(block);
                case LIST_ITEM -> listItem(block);
                case QUOTATION -> quotation(i, block);
                case VERSE, TABLE -> line(i, block);
                default -> paragraph(i, block, i == fields.datelineBlock ? fields.bodyStart : 0);
            }
        }
    }

    private void heading(Block block) {
        Heading heading = new Heading();
        heading.setLevel(2);
        fill(heading, block.pieces(), 0);
        document.appendChild(heading);
    }

    private void listItem(Block block) {
        boolean ordered = Bullet.sign(block.text()) == 0;
        Node last = document.getLastChild();
        ListBlock list;
        if (ordered ? last instanceof OrderedList : last instanceof BulletList) {
            list = (ListBlock) last;
        } else {
            list = ordered ? new OrderedList() : new BulletList();
            list.setTight(true);
            if (list instanceof OrderedList numbered) {
                numbered.setMarkerStartNumber(Bullet.value(block.text()));
            }
            document.appendChild(list);
        }
        ListItem item = new ListItem();
        Paragraph paragraph = new Paragraph();
        fill(paragraph, block.pieces(), Bullet.length(block.text()));
        item.appendChild(paragraph);
        list.appendChild(item);
    }

    /** A quotation by its marks; a block that is only unlike the others stays a paragraph. */
    private void quotation(int index, Block block) {
        boolean quoted =
                read.blocks()
                        .get(index)
                        .hasAny(
                                Feature.QUOTED,
                                Feature.GREATER_SIGN,
                                Feature.INDENTED,
                                Feature.AFTER_COLON);
        if (!quoted) {
            paragraph(index, block, 0);
            return;
        }
        Node last = document.getLastChild();
        BlockQuote quote;
        if (last instanceof BlockQuote before) {
            quote = before;
        } else {
            quote = new BlockQuote();
            document.appendChild(quote);
        }
        Paragraph paragraph = new Paragraph();
        fill(paragraph, block.pieces(), 0);
        quote.appendChild(paragraph);
    }

    /** A line of a poem or a table: the lines of one stand in one paragraph. */
    private void line(int index, Block block) {
        Node last = document.getLastChild();
        boolean goesOn =
                index > span.from()
                        && read.state(index - 1).role() == read.state(index).role()
                        && block.gapBefore() == 0
                        && last instanceof Paragraph;
        Node paragraph = goesOn ? last : new Paragraph();
        if (goesOn) {
            paragraph.appendChild(new HardLineBreak());
        } else {
            document.appendChild(paragraph);
        }
        fill(paragraph, block.pieces(), 0);
        tornText = null;
    }

    private void paragraph(int index, Block block, int skip) {
        Paragraph before = torn;
        if (before != null && continues(index, block)) {
            Line line = block.firstLine();
            before.appendChild(new SoftLineBreak());
            fill(before, block.pieces(), 0);
            change("page-break", line, line.from(), "blank lines in a sentence", "joined");
        } else {
            before = new Paragraph();
            fill(before, block.pieces(), skip);
            document.appendChild(before);
        }
        torn = before;
        tornText = block.text();
        tornBlock = index;
    }

    /** Whether a paragraph goes on here that a page break or what stood in the page tore. */
    private boolean continues(int index, Block block) {
        String before = tornText;
        if (before == null
                || Ends.withStop(before)
                || Ends.withColon(before)
                || !Ends.startsSmall(block.text())) {
            return false;
        }
        for (int i = tornBlock + 1; i < index; i++) {
            if (read.state(i).role().use() == Role.Use.BODY) {
                return false;
            }
        }
        return before.length() >= 40;
    }

    /** One text node for each stretch of a line, with its place in the file. */
    private void fill(Node parent, List<Piece> pieces, int skip) {
        int left = skip;
        boolean wrapped = false;
        boolean first = true;
        for (int i = 0; i < pieces.size(); i++) {
            Piece whole = pieces.get(i);
            int length = whole.to() - whole.from() + (whole.gluedAfter() ? 0 : 1);
            if (left >= length) {
                left -= length;
                continue;
            }
            Piece piece = whole.without(left);
            left = 0;
            if (!first && !pieces.get(i - 1).gluedAfter()) {
                parent.appendChild(new SoftLineBreak());
            }
            wrapped |= !first;
            first = false;
            parent.appendChild(text(piece));
            if (piece.gluedAfter() && piece.to() < piece.line().to()) {
                change("hyphen-at-wrap", piece.line(), piece.to(), "-", "");
            }
        }
        if (wrapped) {
            Line line = pieces.get(0).line();
            change("hard-wrap", line, line.from(), pieces.size() + " lines", "one paragraph");
        }
    }

    private Text text(Piece piece) {
        Text text = new Text(piece.text());
        int line = piece.line().index() + reading.firstLine() - 1;
        text.addSourceSpan(SourceSpan.of(line, piece.from(), 0, piece.to() - piece.from()));
        return text;
    }

    private void change(String rule, Line line, int column, String before, String after) {
        changes.add(
                new Change(rule, line.index() + reading.firstLine(), column + 1, before, after));
    }
}
