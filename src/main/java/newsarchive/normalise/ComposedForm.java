package newsarchive.normalise;

import java.text.Normalizer;

/**
 * Puts letters and their marks into one character, Unicode's form NFC, in which the web is written
 * and texts are searched. A sign of markup is never joined with a mark behind it.
 */
final class ComposedForm implements Rule {
    /** No character below it combines with one before it. */
    private static final char FIRST_MARK = '\u0300';

    @Override
    public String name() {
        return "composed-form";
    }

    @Override
    public void find(String text, Edits edits) {
        int i = firstMark(text, 0);
        while (i < text.length()) {
            int start = Math.max(0, i - 1);
            int end = i;
            while (end < text.length() && text.charAt(end) >= FIRST_MARK) {
                end++;
            }
            if (start < i && "<>=".indexOf(text.charAt(start)) >= 0) {
                start = i;
            }
            compose(text, start, end, edits);
            i = firstMark(text, end);
        }
    }

    private static void compose(String text, int start, int end, Edits edits) {
        String piece = text.substring(start, end);
        if (!Normalizer.isNormalized(piece, Normalizer.Form.NFC)) {
            String composed = Normalizer.normalize(piece, Normalizer.Form.NFC);
            int same = 0;
            int shorter = Math.min(piece.length(), composed.length());
            while (same < shorter && piece.charAt(same) == composed.charAt(same)) {
                same++;
            }
            int tail = 0;
            while (tail < shorter - same && last(piece, tail) == last(composed, tail)) {
                tail++;
            }
            edits.replace(
                    start + same, end - tail, composed.substring(same, composed.length() - tail));
        }
    }

    private static char last(String text, int fromEnd) {
        return text.charAt(text.length() - 1 - fromEnd);
    }

    private static int firstMark(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) < FIRST_MARK) {
            i++;
        }
        return i;
    }
}
