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
    private static final int[] UNCUT = {};

    private final List<Piece> pieces = new ArrayList<>();
    private boolean repaired;
    private @Nullable String text;

    /** Appends a text node. */
    void add(@Nullable Text node, String literal) {
        if (!literal.isEmpty()) {
            pieces.add(new Piece(node, 0, literal, true));
        }
    }

    /** Appends a text node that no rule may change. */
    void addProtected(Text node) {
        if (!node.getLiteral().isEmpty()) {
            pieces.add(new Piece(node, 0, node.getLiteral(), false));
        }
    }

    /** Appends something that is no text. */
    void addSign(String sign) {
        pieces.add(new Piece(null, 0, sign, false));
    }

    /** Cuts pieces where {@code guard} protects something; to be done before any repair. */
    void protect(Protected guard) {
        List<Piece> whole = List.copyOf(pieces);
        pieces.clear();
        for (Piece piece : whole) {
            int[] bounds = piece.editable ? guard.pieces(piece.text()) : UNCUT;
            int from = 0;
            for (int i = 0; i < bounds.length; i += 2) {
                addCut(piece, from, bounds[i], true);
                addCut(piece, bounds[i], bounds[i + 1], false);
                from = bounds[i + 1];
            }
            if (bounds.length == 0) {
                pieces.add(piece);
            } else {
                addCut(piece, from, piece.text().length(), true);
            }
        }
    }

    private void addCut(Piece whole, int from, int to, boolean editable) {
        if (from < to) {
            pieces.add(new Piece(whole.node, from, whole.text().substring(from, to), editable));
        }
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether any repair was made. */
    boolean isRepaired() {
        return repaired;
    }

    /** The number of characters of the text as it now is. */
    int length() {
        int length = 0;
        for (int i = 0; i < pieces.size(); i++) {
            length += pieces.get(i).text().length();
        }
        return length;
    }

    /** Copies the text as it now is to the beginning of {@code chars}. */
    void copyTo(char[] chars) {
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i).text();
            piece.getChars(0, piece.length(), chars, at);
            at += piece.length();
        }
    }

    /** The whole text as it now is. */
    String text() {
        if (text == null) {
            text = pieces.size() == 1 ? pieces.get(0).text() : joined();
        }
        return text;
    }

    private String joined() {
        StringBuilder whole = new StringBuilder();
        for (Piece piece : pieces) {
            whole.append(piece.text());
        }
        return whole.toString();
    }

    /** Applies a rule; whether it changed anything. */
    boolean repair(Rule rule) {
        Edits edits = new Edits();
        rule.find(text(), edits);
        return make(rule.name(), edits);
    }

    /** Makes those of a rule's edits that lie within one piece that may be changed. */
    boolean make(String rule, Edits edits) {
        if (edits.isEmpty()) {
            return false;
        }
        boolean changed = false;
        int start = 0;
        int next = 0;
        for (Piece piece : pieces) {
            int end = start + piece.text().length();
            Edits own = new Edits();
            while (next < edits.count() && edits.start(next) < end) {
                if (piece.editable && edits.start(next) >= start && edits.end(next) <= end) {
                    own.replace(
                            edits.start(next) - start, edits.end(next) - start, edits.after(next));
                }
                next++;
            }
            if (!own.isEmpty()) {
                piece.track().make(rule, own);
                changed = true;
            }
            start = end;
        }
        if (changed) {
            text = null;
            repaired = true;
        }
        return changed;
    }

    /** Where in the source a character of the text as it now is was written. */
    Origin origin(int offset) {
        int start = 0;
        int line = 0;
        for (Piece piece : pieces) {
            int length = piece.text().length();
            if (offset < start + length) {
                int original = piece.from + piece.original(offset - start);
                return new Origin(piece.node, original, line, piece.editable);
            }
            line += piece.text().equals("\n") ? 1 : 0;
            start += length;
        }
        return new Origin(null, 0, line, false);
    }

    /** All repairs so far, in the order of the text. */
    List<Located> repairs() {
        List<Located> all = new ArrayList<>();
        int line = 0;
        for (Piece piece : pieces) {
            for (TrackedText.Repair repair : piece.repairs()) {
                Origin origin = new Origin(piece.node, piece.from + repair.offset(), line, true);
                all.add(new Located(repair, origin));
            }
            line += piece.text().equals("\n") ? 1 : 0;
        }
        return all;
    }

    /** Puts the repaired text into the nodes. */
    void writeBack() {
        for (int i = 0; i < pieces.size(); i++) {
            Text node = pieces.get(i).node;
            int after = i + 1;
            boolean repaired = !pieces.get(i).repairs().isEmpty();
            while (after < pieces.size() && pieces.get(after).node == node) {
                repaired |= !pieces.get(after++).repairs().isEmpty();
            }
            if (node != null && repaired) {
                StringBuilder literal = new StringBuilder();
                for (Piece piece : pieces.subList(i, after)) {
                    literal.append(piece.text());
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
        private final String written;
        private final boolean editable;

        /** Null until something is repaired, as in most pieces nothing is. */
        private @Nullable TrackedText tracked;

        Piece(@Nullable Text node, int from, String written, boolean editable) {
            this.node = node;
            this.from = from;
            this.written = written;
            this.editable = editable;
        }

        TrackedText track() {
            if (tracked == null) {
                tracked = new TrackedText(written);
            }
            return tracked;
        }

        String text() {
            return tracked == null ? written : tracked.text();
        }

        int original(int offset) {
            return tracked == null ? offset : tracked.original(offset);
        }

        List<TrackedText.Repair> repairs() {
            return tracked == null ? List.of() : tracked.repairs();
        }
    }
}
