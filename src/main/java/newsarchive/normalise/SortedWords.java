package newsarchive.normalise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A large list of words, kept as the bytes of its file: one word a line, in the order of its UTF-8
 * bytes. It is searched by halves, so that reading it costs no more than its bytes. Immutable.
 */
final class SortedWords {
    /** A list without words. */
    static final SortedWords NONE = new SortedWords(new byte[0]);

    private final byte[] lines;

    private SortedWords(byte[] lines) {
        this.lines = lines;
    }

    /**
     * Reads a list that stands beside this class.
     *
     * @param name a file's name that is known to be there; a wrong one is a bug
     */
    static SortedWords read(String name) {
        try (InputStream in = SortedWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no list of words " + name);
            }
            return new SortedWords(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the list has {@code word}, in exactly these letters. */
    boolean contains(String word) {
        byte[] sought = word.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int to = lines.length;
        while (from < to) {
            int start = lineStart((from + to) >>> 1, from);
            int end = lineEnd(start);
            int order = compare(start, end, sought);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                from = end + 1;
            } else {
                to = start;
            }
        }
        return false;
    }

    private int lineStart(int at, int from) {
        int start = at;
        while (start > from && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < lines.length && lines[end] != '\n') {
            end++;
        }
        return end;
    }

    private int compare(int start, int end, byte[] sought) {
        int common = Math.min(end - start, sought.length);
        for (int i = 0; i < common; i++) {
            int order = (lines[start + i] & 0xFF) - (sought[i] & 0xFF);
            if (order != 0) {
                return order;
            }
        }
        return end - start - sought.length;
    }
}
