package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;

/**
 * Takes a line apart that holds more than one block, as agencies' databases write them: paragraphs
 * with a run of spaces between, who reported and edited in brackets behind the last sentence, the
 * agency's name as its signature, a byline before the first words or behind the headline.
 */
final class PartsOfLine {
    private static final int A_PARAGRAPH = 90;
    private static final int SPACES = 3;
    private static final int SIGNATURE = 14;
    private static final int CREDIT = 90;

    private PartsOfLine() {}

    /** The parts in order; the piece alone when it is one block. */
    static List<Piece> of(Piece piece) {
        String text = piece.text();
        int link = LeftAtEnd.start(text);
        int credit = BylineInLine.start(text);
        if (credit > 0) {
            return List.of(
                    part(piece, 0, endOfWords(text, credit)), part(piece, credit, text.length()));
        }
        if (link < 0 && text.length() < A_PARAGRAPH) {
            return List.of(piece);
        }
        List<Piece> parts = new ArrayList<>();
        int end = link < 0 ? text.length() : link;
        int byline = BylineInLine.end(text);
        int from = byline < end ? byline : 0;
        if (from > 0) {
            parts.add(part(piece, 0, endOfWords(text, from)));
        }
        for (int i = 1; i < end && end >= A_PARAGRAPH; i++) {
            int gap = gapAt(text, i);
            if (gap > 0 && i + gap < end && parts(text, from, i, gap)) {
                parts.add(part(piece, from, i));
                from = i + gap;
                i = from;
            }
        }
        parts.add(part(piece, from, endOfWords(text, end)));
        if (link > 0) {
            parts.add(part(piece, link, text.length()));
        }
        return parts;
    }

    /** {@code to} without the spaces before it. */
    static int endOfWords(String text, int to) {
        int end = to;
        while (end > 0 && Line.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static Piece part(Piece piece, int from, int to) {
        return new Piece(piece.line(), piece.from() + from, piece.from() + to, false);
    }

    /** Number of spaces at {@code i}, where a sentence ends before them; else 0. */
    private static int gapAt(String text, int i) {
        if (!Line.isSpace(text.charAt(i)) || ".!?\"”»)".indexOf(text.charAt(i - 1)) < 0) {
            return 0;
        }
        int end = i;
        while (end < text.length() && Line.isSpace(text.charAt(end))) {
            end++;
        }
        return end - i;
    }

    private static boolean parts(String text, int from, int at, int gap) {
        int next = at + gap;
        boolean sentence = at - from >= A_PARAGRAPH / 2;
        if (gap >= SPACES && sentence && opens(text.charAt(next))) {
            return text.length() - next >= 20;
        }
        return sentence
                && (isCredit(text, next)
                        || isNamedCredit(text, next)
                        || isSignature(text.substring(0, at), text.substring(next)));
    }

    private static boolean opens(char c) {
        return Character.isUpperCase(c) || "(\"“„«".indexOf(c) >= 0;
    }

    /** {@code (Reporting by Ann Example; Editing by Tom Sample)}. */
    private static boolean isCredit(String text, int from) {
        if (text.charAt(from) != '(' || text.indexOf(' ', from) < 0) {
            return false;
        }
        int end = Math.min(text.length(), from + 60);
        String folded = FoldLetters.fold(text.substring(from + 1, end));
        return Lexicon.get().section("cue.credits").longestAt(folded, 0, Lexicon.ALL) != null;
    }

    /** {@code … at night. Translated by Ann Example}: to the end of the line names only. */
    private static boolean isNamedCredit(String text, int from) {
        if (text.length() - from > CREDIT || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        String folded = FoldLetters.fold(text.substring(from));
        Phrases.Phrase credit =
                Lexicon.get().section("cue.credits").longestAt(folded, 0, Lexicon.ALL);
        if (credit == null || credit.text().length() + 4 > folded.length()) {
            return false;
        }
        boolean name = false;
        for (int i = from + credit.text().length(); i < text.length(); i++) {
            boolean begins =
                    Character.isLetter(text.charAt(i))
                            && !Character.isLetter(text.charAt(i - 1))
                            && i + 2 < text.length();
            if (begins && !Character.isUpperCase(text.charAt(i))) {
                return false;
            }
            name |= begins;
        }
        return name;
    }

    /** {@code … export quotas.} and {@code Reuter}: the agency's name and nothing after it. */
    static boolean isSignature(String text, String next) {
        return next.length() <= SIGNATURE
                && text.endsWith(".")
                && Character.isUpperCase(next.charAt(0))
                && Lexicon.get().section("agency").has(FoldLetters.fold(next));
    }
}
