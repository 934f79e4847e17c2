package newsarchive.text;

/**
 * Finds the sentence that holds a place in a text, for quoting it elsewhere. A sentence ends with
 * its mark when a new one visibly begins after it: not in {@code U.N.}, not in {@code Gen. Haddad},
 * not in {@code 3.5}. In a table the whole row is it. Stateless.
 */
public final class SentenceAround {
    /** The longest quotation in UTF-16 units; more is cut between words and marked with …. */
    static final int LONGEST = 320;

    private static final int SHORTEST_LAST_WORD = 4;

    private SentenceAround() {}

    /** The sentence around {@code text[start, end)}, within its line, one space between words. */
    public static String of(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int to = text.indexOf('\n', end);
        to = to < 0 ? text.length() : to;
        if (TableRow.holds(text, start)) {
            return TableRow.cells(shortened(text, from, to, start, end));
        }
        for (int i = start - 1; i > from; i--) {
            if (isBoundary(text, i, to)) {
                from = i;
                break;
            }
        }
        for (int i = Math.max(end, from + 1); i < to; i++) {
            if (isBoundary(text, i, to)) {
                to = i;
                break;
            }
        }
        return shortened(text, from, to, start, end);
    }

    /** Whether a sentence ends before {@code i}, where white space stands. */
    private static boolean isBoundary(String text, int i, int limit) {
        if (!Character.isWhitespace(text.charAt(i))) {
            return false;
        }
        int mark = i - 1;
        while (mark > 0 && isClosing(text.charAt(mark))) {
            mark--;
        }
        char sign = mark < 0 ? ' ' : text.charAt(mark);
        if (sign == '!' || sign == '?' || sign == '\u061f' || sign == '\u3002') {
            return true;
        }
        return sign == '.' && beginsSentence(text, i, limit) && !isAbbreviation(text, mark);
    }

    private static boolean beginsSentence(String text, int i, int limit) {
        int next = i;
        while (next < limit
                && (Character.isWhitespace(text.charAt(next))
                        || isClosing(text.charAt(next))
                        || text.charAt(next) == '\u201c'
                        || text.charAt(next) == '\u2018'
                        || text.charAt(next) == '(')) {
            next++;
        }
        return next >= limit || !Character.isLowerCase(text.codePointAt(next));
    }

    /** A capitalised short word or a single letter before the dot: Gen., Mr., U.N., J. */
    private static boolean isAbbreviation(String text, int dot) {
        int first = dot;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        int length = dot - first;
        return length > 0
                && length < SHORTEST_LAST_WORD
                && Character.isUpperCase(text.charAt(first));
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\'' || c == '\u201d' || c == '\u2019' || c == '\u00bb' || c == ')';
    }

    private static String shortened(String text, int from, int to, int start, int end) {
        if (to - from <= LONGEST) {
            return oneSpace(text.substring(from, to));
        }
        int side = Math.max(0, (LONGEST - (end - start)) / 2);
        int left = Math.max(from, start - side);
        int right = Math.min(to, Math.min(end, start + LONGEST) + side);
        while (left > from && left < start && !Character.isWhitespace(text.charAt(left - 1))) {
            left++;
        }
        while (right < to && right > end && !Character.isWhitespace(text.charAt(right))) {
            right--;
        }
        if (right < to && Character.isHighSurrogate(text.charAt(right - 1))) {
            right--;
        }
        String cut = oneSpace(text.substring(left, right));
        return (left > from ? "… " : "") + cut + (right < to ? " …" : "");
    }

    private static String oneSpace(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = joined.length() > 0;
            } else {
                if (gap) {
                    joined.append(' ');
                    gap = false;
                }
                joined.append(c);
            }
        }
        return joined.toString();
    }
}
