package newsarchive.parse.clipping;

/**
 * A stretch of one line that belongs to a block.
 *
 * @param line its line
 * @param from column from 0
 * @param to column after it
 * @param gluedAfter whether the next piece goes on without a space; its line's end lies beyond
 *     {@code to} where a hyphen was cut
 */
record Piece(Line line, int from, int to, boolean gluedAfter) {

    String text() {
        return line.text().substring(from, to);
    }

    /** The same without its first {@code count} characters. */
    Piece without(int count) {
        return new Piece(line, Math.min(to, from + count), to, gluedAfter);
    }
}
