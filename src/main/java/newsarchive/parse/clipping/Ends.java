package newsarchive.parse.clipping;

import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;

/** How a stretch of text begins and ends. */
final class Ends {
    private static final String CLOSERS = "\"')]}»”’ \u00A0*†";
    private static final String STOPS = ".!?…؟。۔؛";

    private Ends() {}

    /** Whether it ends as a sentence does, closing quotation marks and brackets aside. */
    static boolean withStop(String text) {
        int at = lastThatCounts(text);
        return at >= 0 && (STOPS.indexOf(text.charAt(at)) >= 0 || agencyAfterStop(text));
    }

    /** {@code … said. EFE}, {@code … بودند./مهر}; in brackets it is a picture's credit. */
    private static boolean agencyAfterStop(String text) {
        int stop = text.lastIndexOf('.', text.length() - 2);
        if (stop < 0 || text.length() - stop > 18 || text.endsWith(")")) {
            return false;
        }
        int from = stop + 1;
        int to = text.length();
        while (from < to && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(text.charAt(to - 1))) {
            to--;
        }
        String last = FoldLetters.fold(text.substring(from, to));
        return from < to && Lexicon.get().section("agency").has(last);
    }

    /** Whether it ends with a full stop, not a question or an exclamation mark. */
    static boolean withFullStop(String text) {
        int at = lastThatCounts(text);
        return at >= 0 && (text.charAt(at) == '.' || text.charAt(at) == '۔');
    }

    static boolean withQuestion(String text) {
        int at = lastThatCounts(text);
        return at >= 0 && (text.charAt(at) == '?' || text.charAt(at) == '؟');
    }

    static boolean withColon(String text) {
        return !text.isEmpty() && (text.endsWith(":") || text.endsWith(";"));
    }

    /** Whether it was cut by a page: {@code … the mullahs’...} */
    static boolean cutOff(String text) {
        return text.endsWith("...")
                || text.endsWith("…")
                || text.endsWith("[…]")
                || text.endsWith("[...]")
                || text.endsWith("...»");
    }

    static boolean withHyphen(String text) {
        int n = text.length();
        return n > 2
                && (text.charAt(n - 1) == '-'
                        || text.charAt(n - 1) == '\u00AD'
                        || text.charAt(n - 1) == '‐'
                        || text.charAt(n - 1) == '¬')
                && Character.isLetter(text.charAt(n - 2));
    }

    /** Whether it ends with a comma or a word that needs another after it: {@code the}. */
    static boolean runsOn(String text) {
        if (text.endsWith(",") || text.endsWith("،")) {
            return true;
        }
        int space = text.lastIndexOf(' ');
        String last = FoldLetters.fold(text.substring(space + 1));
        return space > 0 && Lexicon.get().section("runs-on").has(last);
    }

    static boolean startsSmall(String text) {
        int at = firstThatCounts(text);
        return at >= 0 && Character.isLowerCase(text.charAt(at));
    }

    static boolean startsCapital(String text) {
        int at = firstThatCounts(text);
        return at >= 0 && Character.isUpperCase(text.charAt(at));
    }

    private static int firstThatCounts(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return i;
            }
            if ("\"'“”‘’«»„([ …".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** The end without the number of a note: {@code … was built.”[12]} */
    private static int beforeNote(String text) {
        int n = text.length();
        int open = text.lastIndexOf('[');
        if (open <= 0 || !text.endsWith("]") || n - open < 3 || n - open > 5) {
            return n;
        }
        for (int i = open + 1; i < n - 1; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return n;
            }
        }
        return open;
    }

    private static int lastThatCounts(String text) {
        int at = beforeNote(text) - 1;
        while (at >= 0 && CLOSERS.indexOf(FoldLetters.fold(text.charAt(at))) >= 0) {
            at--;
        }
        return at;
    }

    /** How many sentences end in a text, counted to two and the last. */
    static int sentences(String text) {
        int count = 0;
        for (int i = 1; i + 2 < text.length() && count < 2; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?' || c == '؟' || c == '۔';
            boolean after = text.charAt(i + 1) == ' ' && !Character.isLowerCase(text.charAt(i + 2));
            boolean initial =
                    c == '.'
                            && (i < 3
                                    || !Character.isLetter(text.charAt(i - 2))
                                    || !Character.isLetter(text.charAt(i - 1))
                                    || !Character.isLetter(text.charAt(i - 3)));
            count += stop && after && !initial ? 1 : 0;
        }
        return count + (withStop(text) ? 1 : 0);
    }
}
