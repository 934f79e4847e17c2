package newsarchive.normalise;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The words of one paragraph, heading, table cell or field, read as one text across emphasis, links
 * and line breaks. Line breaks read as line feeds; code and pictures read as U+FFFC; they and
 * protected words are read by the rules but not changed. For one thread.
 */
final class TextRun {
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable String text;

    /** Appends a text node, cut where {@code guard} protects something. */
    void add(@Nullable Text node, String literal, Protected guard) {
        int from = 0;
        int[] bounds = guard.pieces(literal);
        for (int i = 0; i < bounds.length; i += 2) {
            addPiece(node, literal, from, bounds[i], true);
            addPiece(node, literal, bounds[i], bounds[i + 1], false);
            from = bounds[i + 1];
        }
        addPiece(node, literal, from, literal.length(), true);
    }

    /** Appends a text node that no rule may change. */
    void addProtected(Text node) {
        addPiece(node, node.getLiteral(), 0, node.getLiteral().length(), false);
    }

    /** Appends something that is no text. */
    void addSign(String sign) {
        pieces.add(new Piece(null, 0, sign, false));
    }

    private void addPiece(@Nullable Text node, String literal, int from, int to, boolean editable) {
        if (from < to) {
            pieces.add(new Piece(node, from, literal.substring(from, to), editable));
        }
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The whole text as it now is. */
    String text() {
        if (text == null) {
            text = pieces.size() == 1 ? pieces.get(0).tracked.text() : joined();
        }
        return text;
    }

    private String joined() {
        StringBuilder whole = new StringBuilder();
        for (Piece piece : pieces) {
            whole.append(piece.tracked.text());
        }
        return whole.toString();
    }

    /** Makes those of the rule's edits that lie within one piece that may be changed. */
    boolean repair(Rule rule) {
        Edits edits = new Edits();
        rule.find(text(), edits);
        if (edits.isEmpty()) {
            return false;
        }
        boolean changed = false;
        int start = 0;
        int next = 0;
        for (Piece piece : pieces) {
            int end = start + piece.tracked.text().length();
            Edits own = new Edits();
            while (next < edits.count() && edits.start(next) < end) {
                if (piece.editable && edits.start(next) >= start && edits.end(next) <= end) {
                    own.replace(
                            edits.start(next) - start, edits.end(next) - start, edits.after(next));
                }
                next++;
            }
            if (!own.isEmpty()) {
                piece.tracked.make(rule.name(), own);
                changed = true;
            }
            start = end;
        }
        if (changed) {
            text = null;
        }
        return changed;
    }

    /** Where in the source a character of the text as it now is was written. */
    Origin origin(int offset) {
        int start = 0;
        int line = 0;
        for (Piece piece : pieces) {
            int length = piece.tracked.text().length();
            if (offset < start + length) {
                int original = piece.from + piece.tracked.original(offset - start);
                return new Origin(piece.node, original, line, piece.editable);
            }
            line += piece.tracked.text().equals("\n") ? 1 : 0;
            start += length;
        }
        return new Origin(null, 0, line, false);
    }

    /** All repairs so far, in the order of the text. */
    List<Located> repairs() {
        List<Located> all = new ArrayList<>();
        int line = 0;
        for (Piece piece : pieces) {
            for (TrackedText.Repair repair : piece.tracked.repairs()) {
                Origin origin = new Origin(piece.node, piece.from + repair.offset(), line, true);
                all.add(new Located(repair, origin));
            }
            line += piece.tracked.text().equals("\n") ? 1 : 0;
        }
        return all;
    }

    /** Puts the repaired text into the nodes. */
    void writeBack() {
        for (int i = 0; i < pieces.size(); i++) {
            Text node = pieces.get(i).node;
            int after = i + 1;
            boolean repaired = !pieces.get(i).tracked.repairs().isEmpty();
            while (after < pieces.size() && pieces.get(after).node == node) {
                repaired |= !pieces.get(after++).tracked.repairs().isEmpty();
            }
            if (node != null && repaired) {
                StringBuilder literal = new StringBuilder();
                for (Piece piece : pieces.subList(i, after)) {
                    literal.append(piece.tracked.text());
                }
                node.setLiteral(literal.toString());
            }
            i = after - 1;
        }
    }

    /**
     * A place in the document.
     *
     * @param node null where it is in a field
     * @param offset in the node's text as the reader made it
     * @param line how many line breaks the run has before it
     */
    record Origin(@Nullable Text node, int offset, int line, boolean editable) {}

    /** A repair and its place. */
    record Located(TrackedText.Repair repair, Origin origin) {}

    /** A piece of a text node's literal, or a sign. */
    private static final class Piece {
        private final @Nullable Text node;
        private final int from;
        private final TrackedText tracked;
        private final boolean editable;

        Piece(@Nullable Text node, int from, String text, boolean editable) {
            this.node = node;
            this.from = from;
            this.tracked = new TrackedText(text);
            this.editable = editable;
        }
    }
}
