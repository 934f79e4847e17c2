package newsarchive.text;

import java.util.Arrays;

/** Turns an offset in a text into line and column. Lines end with LF, CR LF or CR. Immutable. */
public final class LineMap {
    private final int[] starts;

    /** Maps {@code text}. */
    public LineMap(CharSequence text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends =
                    c == '\n'
                            || (c == '\r'
                                    && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** Number of lines; a text that ends with a line end has an empty last line. */
    public int lines() {
        return starts.length;
    }

    /** Line of an offset, from 1. */
    public int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Column of an offset in UTF-16 units, from 1. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** Offset at which a line begins; {@code line} counts from 1. */
    public int start(int line) {
        return starts[line - 1];
    }
}
