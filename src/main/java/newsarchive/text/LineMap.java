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
            if (endsLine(text, i)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    private static boolean endsLine(CharSequence text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    /** Number of lines of a text of which nothing else is asked. */
    public static int lines(String text) {
        int count = 1;
        if (text.indexOf('\r') < 0) {
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                count++;
            }
            return count;
        }
        for (int i = 0; i < text.length(); i++) {
            count += endsLine(text, i) ? 1 : 0;
        }
        return count;
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
