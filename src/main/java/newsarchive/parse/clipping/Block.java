package newsarchive.parse.clipping;

import java.util.List;

/**
 * Lines that belong together: a paragraph, a headline, a line of page furniture.
 *
 * @param pieces its lines in order, at least one
 * @param text the pieces joined: a space at a wrap, nothing where a hyphen was cut
 * @param gapBefore number of blank lines before it
 * @param gapAfter number of blank lines after it; at the end of the text 9
 */
record Block(List<Piece> pieces, String text, int gapBefore, int gapAfter) {

    Block {
        pieces = List.copyOf(pieces);
    }

    static Block of(List<Piece> pieces, int gapBefore, int gapAfter) {
        if (pieces.size() == 1) {
            return new Block(pieces, pieces.get(0).text(), gapBefore, gapAfter);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(pieces.get(i).text());
            if (i + 1 < pieces.size() && !pieces.get(i).gluedAfter()) {
                text.append(' ');
            }
        }
        return new Block(pieces, text.toString(), gapBefore, gapAfter);
    }

    Line firstLine() {
        return pieces.get(0).line();
    }

    Line lastLine() {
        return pieces.get(pieces.size() - 1).line();
    }

    /** Columns by which its first line is indented. */
    int indent() {
        return firstLine().from();
    }
}
