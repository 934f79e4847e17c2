package newsarchive.importing.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the pieces of a PDF page into the order in which a reader takes them: the page is cut at its
 * widest gaps, between columns before lines, again and again, until each part is one column
 * (recursive XY-cut, Nagy and Seth 1984). Stateless.
 */
final class PdfPage {
    /** A gutter between columns is wider than any space between words. */
    private static final double GUTTER = 1.2;

    private static final int DEEPEST = 40;

    private PdfPage() {}

    /**
     * A run of letters on one line.
     *
     * @param top and the other edges in points from the page's upper left corner
     * @param size of the letters in points
     */
    record Piece(double left, double right, double top, double bottom, double size, String text) {}

    /** The lines of a page; an empty one stands between paragraphs. */
    static List<String> lines(List<Piece> pieces) {
        List<String> lines = new ArrayList<>();
        cut(pieces, lines, 0, false);
        return lines;
    }

    private static void cut(List<Piece> pieces, List<String> lines, int depth, boolean continues) {
        if (pieces.isEmpty()) {
            return;
        }
        double size = median(pieces);
        double gutter = depth > DEEPEST ? -1 : gutter(pieces, size);
        if (gutter >= 0) {
            List<Piece> before = pieces.stream().filter(one -> middle(one) < gutter).toList();
            List<Piece> behind = pieces.stream().filter(one -> middle(one) >= gutter).toList();
            cut(before, lines, depth + 1, continues);
            cut(behind, lines, depth + 1, true);
            return;
        }
        double gap = depth > DEEPEST ? -1 : gap(pieces, size);
        if (gap >= 0) {
            List<Piece> above = pieces.stream().filter(one -> one.bottom() <= gap).toList();
            List<Piece> below = pieces.stream().filter(one -> one.bottom() > gap).toList();
            cut(above, lines, depth + 1, continues);
            cut(below, lines, depth + 1, false);
            return;
        }
        // a sentence that a column's end breaks goes on in the next
        if (!lines.isEmpty() && (!continues || endsSentence(lines.get(lines.size() - 1)))) {
            lines.add("");
        }
        column(pieces, lines);
    }

    private static double middle(Piece piece) {
        return (piece.left() + piece.right()) / 2;
    }

    private static double median(List<Piece> pieces) {
        double[] sizes = pieces.stream().mapToDouble(Piece::size).sorted().toArray();
        return Math.max(1, sizes[sizes.length / 2]);
    }

    /**
     * Where an upright strip runs down the whole part that no letter touches, with at least three
     * lines on either side; -1 where there is none.
     */
    private static double gutter(List<Piece> pieces, double size) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::left));
        double reached = sorted.get(0).right();
        double widest = GUTTER * size;
        double place = -1;
        for (int i = 1; i < sorted.size(); i++) {
            double free = sorted.get(i).left() - reached;
            double middle = reached + free / 2;
            if (free > widest && hasLines(pieces, middle)) {
                widest = free;
                place = middle;
            }
            reached = Math.max(reached, sorted.get(i).right());
        }
        return place;
    }

    private static boolean hasLines(List<Piece> pieces, double at) {
        List<Double> before = new ArrayList<>();
        List<Double> behind = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Double> side = middle(piece) < at ? before : behind;
            if (side.stream().noneMatch(line -> Math.abs(line - piece.bottom()) < 2)) {
                side.add(piece.bottom());
            }
        }
        return before.size() >= 3 && behind.size() >= 3;
    }

    /** Where the largest gap between two lines is; -1 where all lines follow each other. */
    private static double gap(List<Piece> pieces, double size) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::top));
        double reached = sorted.get(0).bottom();
        double largest = 0.8 * size;
        double place = -1;
        for (Piece piece : sorted) {
            double free = piece.top() - reached;
            if (free > largest) {
                largest = free;
                place = reached + free / 2;
            }
            reached = Math.max(reached, piece.bottom());
        }
        return place;
    }

    /** The lines of one column; a first line that is set in begins a paragraph. */
    private static void column(List<Piece> pieces, List<String> lines) {
        List<List<Piece>> rows = rows(pieces);
        double left = rows.stream().mapToDouble(row -> row.get(0).left()).min().orElse(0);
        double right = pieces.stream().mapToDouble(Piece::right).max().orElse(0);
        List<Piece> last = List.of();
        for (List<Piece> row : rows) {
            double size = row.get(0).size();
            boolean setIn = row.get(0).left() - left > 0.8 * size;
            boolean first = last.isEmpty();
            boolean lastSetIn = !first && last.get(0).left() - left > 0.8 * size;
            boolean other = !first && Math.abs(last.get(0).size() - size) > 0.15 * size;
            boolean shortLast =
                    !first
                            && right - end(last) > 0.15 * (right - left)
                            && endsSentence(last.get(last.size() - 1).text());
            if (other || (setIn && !lastSetIn && !first) || shortLast) {
                lines.add("");
            }
            lines.add(text(row));
            last = row;
        }
    }

    private static double end(List<Piece> row) {
        return row.get(row.size() - 1).right();
    }

    private static boolean endsSentence(String line) {
        String text = line.strip();
        return text.isEmpty() || ".!?:…”\"’»)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static List<List<Piece>> rows(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::bottom));
        List<List<Piece>> rows = new ArrayList<>();
        double line = Double.NEGATIVE_INFINITY;
        for (Piece piece : sorted) {
            if (piece.bottom() - line > 0.4 * piece.size()) {
                rows.add(new ArrayList<>());
                line = piece.bottom();
            }
            rows.get(rows.size() - 1).add(piece);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Piece::left)));
        return rows;
    }

    private static String text(List<Piece> row) {
        StringBuilder text = new StringBuilder();
        double reached = row.get(0).left();
        for (Piece piece : row) {
            boolean apart = piece.left() - reached > 0.12 * piece.size();
            boolean spaced = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            if (apart && !spaced && !piece.text().startsWith(" ")) {
                text.append(' ');
            }
            text.append(piece.text());
            reached = piece.right();
        }
        return text.toString().strip();
    }
}
