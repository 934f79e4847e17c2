package newsarchive.problem;

import java.util.Comparator;

/**
 * A place in a file of the archive.
 *
 * @param file path relative to the archive's root with {@code /}, or as the user wrote it
 * @param line from 1 over the whole file, front matter included; 0 when unknown
 * @param column from 1, in UTF-16 units; 0 when unknown
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file)
                    .thenComparingInt(Position::line)
                    .thenComparingInt(Position::column);

    /** A whole file, no line known. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    /** A line of a file. */
    public static Position of(String file, int line) {
        return new Position(file, line, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}, as much as is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
