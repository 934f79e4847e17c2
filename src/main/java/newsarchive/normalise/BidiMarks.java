package newsarchive.normalise;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes out marks of writing direction that have lost their purpose: all of them on a line without
 * right-to-left letters; overrides, which can make a text read as what it is not; and embeddings or
 * isolates without their other end. On a line with right-to-left letters the others stay.
 */
final class BidiMarks implements Rule {
    private static final char POP_EMBEDDING = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    @Override
    public String name() {
        return "direction-mark";
    }

    @Override
    public void find(String text, Edits edits) {
        int from = 0;
        boolean marks = false;
        boolean rightToLeft = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n') {
                if (marks) {
                    line(text, from, i, rightToLeft, edits);
                }
                from = i + 1;
                marks = false;
                rightToLeft = false;
            } else if (c >= 0x590) {
                marks |= isMark(c);
                rightToLeft |= isRightToLeft(c);
            }
        }
    }

    private static void line(String text, int from, int to, boolean keep, Edits edits) {
        boolean[] paired = keep ? paired(text, from, to) : new boolean[to - from];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isMark(c) && !(keep && (isSingle(c) || paired[i - from]))) {
                edits.remove(i, i + 1);
            }
        }
    }

    private static boolean[] paired(String text, int from, int to) {
        boolean[] paired = new boolean[to - from];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (opens(c)) {
                open.push(i);
            } else if ((c == POP_EMBEDDING || c == POP_ISOLATE) && !open.isEmpty()) {
                boolean isolate = text.charAt(open.peek()) >= '\u2066';
                if (isolate == (c == POP_ISOLATE)) {
                    int start = open.pop();
                    boolean override = isOverride(text.charAt(start));
                    paired[start - from] = !override;
                    paired[i - from] = !override;
                }
            }
        }
        return paired;
    }

    private static boolean isMark(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isSingle(char c) {
        return c == '\u061C' || c == '\u200E' || c == '\u200F';
    }

    private static boolean opens(char c) {
        return isMark(c) && !isSingle(c) && c != POP_EMBEDDING && c != POP_ISOLATE;
    }

    private static boolean isOverride(char c) {
        return c == '\u202D' || c == '\u202E';
    }

    private static boolean isRightToLeft(char c) {
        return (c >= '\u0590' && c < '\u0900' && c != '\u061C')
                || (c >= '\uFB1D' && c <= '\uFDFF')
                || (c >= '\uFE70' && c <= '\uFEFC')
                || c == '\uD802'
                || c == '\uD803'
                || c == '\uD83A'
                || c == '\uD83B';
    }
}
