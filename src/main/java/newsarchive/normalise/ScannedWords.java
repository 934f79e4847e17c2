package newsarchive.normalise;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that was scanned: words that no list has and that are misread, words in two pieces
 * ({@code w ith}), words run together ({@code ofthe}). It reads so only where the text shows other
 * slips, since in clean texts such words are names, terms or other people's spelling. For one
 * thread.
 */
final class ScannedWords {
    private static final int SHORTEST_PIECE = 3;
    private static final int SHORTEST_JOINED = 7;
    private static final int SHORTEST_BEHIND = 5;
    private static final int SHORTEST_STRONG = 6;

    /** Before these stands tho for though, and before all others for the. */
    private static final Set<String> AFTER_THOUGH =
            Set.of(
                    "i", "he", "she", "it", "they", "we", "you", "there", "the", "a", "an", "this",
                    "that", "these", "those", "his", "her", "their", "its", "my", "our", "your",
                    "some", "no", "not", "none", "in", "of", "to", "at", "by", "on", "as", "if",
                    "so", "for", "with", "all", "one", "many", "few", "such", "is", "was");

    private static final Set<String> BEFORE_ARE =
            Set.of("they", "we", "you", "there", "who", "which", "men", "women", "people", "what");

    /** Longer rows of letters are no words; to look for slips takes time by their square. */
    private static final int LONGEST = 60;

    /** What a scanner reads for a letter within a word, or a spot on the paper. */
    private static final String MARKS_FOR_LETTERS = "!.|*·@«»^§¬";

    /** Those of them that no writer sets within a word. */
    private static final String ODD_MARKS = "«»^§¬";

    private final KnownWords known;
    private final MisreadWord misread;
    private final boolean english;
    private final boolean nounsInCapitals;
    private final String loneLetters;
    private boolean ambiguous;

    ScannedWords(KnownWords known, String language) {
        this.known = known;
        this.misread = new MisreadWord(known, language);
        this.english = language.equals("en");
        this.nounsInCapitals = language.equals("de");
        this.loneLetters =
                switch (language) {
                    case "en" -> "aio";
                    case "fr" -> "aàyôo";
                    case "es" -> "aeouy";
                    default -> "";
                };
    }

    /** Whether a row of letters may be a word: longer ones are none and are left as they are. */
    static boolean mayBeRead(int start, int end) {
        return end - start <= LONGEST;
    }

    /** Whether a word is so odd that it alone shows that the text was scanned. */
    boolean isStrong(String word) {
        return word.length() >= SHORTEST_STRONG
                && LetterCase.of(word) == LetterCase.LOWER
                && known.oddity(word) > 0;
    }

    /** Whether {@link #isSlip} looks at the word behind this one, too. */
    static boolean dependsOnNext(String text, int start, int end) {
        return end - start == 3 && text.startsWith("tho", start);
    }

    /** Whether a word seems misread, whatever the text around it is. */
    boolean isSlip(String text, int start, int end) {
        if (end - start < 2
                || !mayBeRead(start, end)
                || !known.hasList()
                || !LookAlikeShape.isLatin(text, start, end)) {
            return false;
        }
        String word = text.substring(start, end);
        if (english && word.equals("tho")) {
            return isArticle(text, end);
        }
        LetterCase letters = LetterCase.of(word);
        if (letters == LetterCase.MIXED) {
            return withDigit(word, text, start) != null;
        }
        if (letters != LetterCase.LOWER || known.isKnown(word)) {
            return false;
        }
        return misread.smallWord(word) != null || misread.reading(word, false) != null;
    }

    /** Whether the word last looked at may be several others, none of them much likelier. */
    boolean wasAmbiguous() {
        return ambiguous;
    }

    /** The right form of a word of a scanned text; null when it stays as it is. */
    @Nullable String right(String text, int start, int end) {
        ambiguous = false;
        if (!known.hasList()
                || end - start < 2
                || !mayBeRead(start, end)
                || !LookAlikeShape.isLatin(text, start, end)
                || isCutByMark(text, start, end)) {
            return null;
        }
        String word = text.substring(start, end);
        LetterCase letters = LetterCase.of(word);
        if (letters == LetterCase.MIXED) {
            return withDigit(word, text, start);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean begins = SentenceStart.is(text, start);
        if (english && lower.equals("tho")) {
            return isArticle(text, end) ? letters.applied("the") : null;
        }
        if (english && word.equals("arc")) {
            return isBehindPlural(text, start) ? "are" : null;
        }
        if (known.isKnown(word)) {
            return null;
        }
        if (letters == LetterCase.CAPITALISED && !begins && !nounsInCapitals) {
            return known.hasLargeList() ? misread.name(word) : null;
        }
        String small = misread.smallWord(lower);
        if (small != null && known.count(word) <= known.count(small) + 1) {
            return letters.applied(small);
        }
        String reading = misread.reading(lower, true);
        ambiguous = reading == null && misread.hadAny();
        if (reading == null || !isMeant(word, reading)) {
            boolean whole = misread.hadAny() || !known.hasLargeList();
            return letters == LetterCase.LOWER && !whole ? inTwo(lower) : null;
        }
        if (!hasKnownNeighbour(text, start, end)) {
            return null;
        }
        return letters.applied(reading);
    }

    /** {@code f0r}, {@code 0ne}, {@code wa5}: digits for letters in the commonest words. */
    private @Nullable String withDigit(String word, String text, int start) {
        if (word.length() == 2 && word.charAt(0) != '0') {
            return null; // 1s. and 1d. are money
        }
        String lower = word.toLowerCase(Locale.ROOT).replace('0', 'o').replace('5', 's');
        for (char letter : new char[] {'l', 'i'}) {
            String read = lower.replace('1', letter);
            if (misread.isCommonest(read)) {
                boolean capital =
                        !Character.isLetter(word.charAt(0)) && SentenceStart.is(text, start);
                capital |= Character.isUpperCase(word.charAt(0));
                return capital ? LetterCase.CAPITALISED.applied(read) : read;
            }
        }
        boolean small =
                word.length() > SHORTEST_PIECE && word.equals(word.toLowerCase(Locale.ROOT));
        return small && !endsInDigit(word) ? misread.reading(word, false) : null;
    }

    /** Behind a word a digit may be the number of a note. */
    private static boolean endsInDigit(String word) {
        return Character.isDigit(word.charAt(word.length() - 1));
    }

    /** A spelling that stands there twice, and the other never, is the text's own. */
    private boolean isMeant(String word, String reading) {
        return known.count(word) <= 1 || known.count(reading) > 0 || misread.isCommonest(reading);
    }

    /** {@code goin'}, {@code 'twas}: letters left out on purpose; or only a piece of a word. */
    private static boolean isCutByMark(String text, int start, int end) {
        if (isInnerMark(text, start - 1) || isInnerMark(text, end)) {
            return true;
        }
        if (start > 0 && isApostrophe(text.charAt(start - 1))) {
            return start > 1 && Character.isLetter(text.charAt(start - 2));
        }
        if (end >= text.length() || !isApostrophe(text.charAt(end))) {
            return false;
        }
        boolean suffix = end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
        return !suffix && text.startsWith("in", end - 2);
    }

    /** A mark between two letters. */
    private static boolean isInnerMark(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && MARKS_FOR_LETTERS.indexOf(text.charAt(at)) >= 0
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Before arc for are stands a pronoun or a plural, before an arc an article. */
    private static boolean isBehindPlural(String text, int start) {
        String before = wordBefore(text, start);
        if (before == null || !LookAlikeShape.isLatin(before, 0, before.length())) {
            return false;
        }
        boolean plural = before.length() > 3 && before.endsWith("s") && !before.endsWith("ss");
        return plural || BEFORE_ARE.contains(before.toLowerCase(Locale.ROOT));
    }

    private static boolean isArticle(String text, int end) {
        String next = wordAfter(text, end);
        return next != null && !AFTER_THOUGH.contains(next.toLowerCase(Locale.ROOT));
    }

    /** Words of another language stand beside others of it. */
    private boolean hasKnownNeighbour(String text, int start, int end) {
        String before = wordBefore(text, start);
        String after = wordAfter(text, end);
        if (before == null && after == null) {
            return true;
        }
        return (before != null && isOrdinary(before)) || (after != null && isOrdinary(after));
    }

    private boolean isOrdinary(String word) {
        return word.length() <= 2 || known.isKnown(word);
    }

    private static @Nullable String wordAfter(String text, int end) {
        int from = end;
        while (from < text.length() && !WordScan.isPart(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && WordScan.isPart(text.charAt(to))) {
            to++;
        }
        return from == to || from - end > 3 ? null : text.substring(from, to);
    }

    private static @Nullable String wordBefore(String text, int start) {
        int to = start;
        while (to > 0 && !WordScan.isPart(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && WordScan.isPart(text.charAt(from - 1))) {
            from--;
        }
        return from == to || start - to > 3 ? null : text.substring(from, to);
    }

    /** Two words run together, the first of them a small one; null when it is no such. */
    private @Nullable String inTwo(String word) {
        String found = null;
        for (int at = 2; at + 1 < word.length(); at++) {
            String first = word.substring(0, at);
            String second = word.substring(at);
            if (misread.isGlue(first) && (misread.isCommonest(second) || isLonger(second))) {
                if (found != null) {
                    return null;
                }
                found = first + ' ' + second;
            }
        }
        return found;
    }

    private boolean isLonger(String word) {
        return word.length() >= SHORTEST_BEHIND && known.isListed(word);
    }

    /**
     * A word whose two pieces stand apart, {@code w ith}, {@code t he}, {@code govern ment}.
     *
     * @return null where two words stand
     */
    @Nullable String joined(String text, int start, int end, int nextStart, int nextEnd) {
        if (nextStart != end + 1 || !known.hasList()) {
            return null;
        }
        String first = text.substring(start, end);
        String second = text.substring(nextStart, nextEnd);
        if (text.charAt(end) != ' ') {
            return isInnerMark(text, end) ? joinedAtMark(first, text.charAt(end), second) : null;
        }
        if (LetterCase.of(second) != LetterCase.LOWER
                || isBesideMark(text, start, nextEnd)
                || !isFirstPiece(first)) {
            return null;
        }
        String joined = first + second;
        String lower = joined.toLowerCase(Locale.ROOT);
        boolean common = misread.isCommonest(lower);
        if (!common && !known.isWord(lower)) {
            return null;
        }
        boolean lone = isLoneLetter(first) || isLoneLetter(second);
        if (lone) {
            boolean other = known.isKnown(isLoneLetter(first) ? second : first);
            return common || (!other && known.hasLargeList()) ? joined : null;
        }
        if (!known.hasLargeList()) {
            return null;
        }
        boolean fragment = isFragment(first) || isFragment(second);
        return fragment && lower.length() >= SHORTEST_JOINED ? joined : null;
    }

    /** {@code Ab«dan}, where the text has the word with a letter elsewhere. */
    boolean isTornByOddMark(String text, int start, int end, int nextEnd) {
        return end + 1 < nextEnd
                && ODD_MARKS.indexOf(text.charAt(end)) >= 0
                && Character.isLetter(text.charAt(end + 1))
                && withLetterOfTheText(text.substring(start, end), text.substring(end + 1, nextEnd))
                        != null;
    }

    /** {@code sa!d}, {@code gov.ernment}: a mark for a letter, or a spot on the paper. */
    private @Nullable String joinedAtMark(String first, char mark, String second) {
        boolean two = known.isKnown(first) && known.isKnown(second);
        if (LetterCase.of(first + second) == LetterCase.MIXED
                || LetterCase.of(second) == LetterCase.CAPITALISED
                || (two && mark != '!')) {
            return null;
        }
        if (mark == '!' || mark == '|') {
            for (String letter : new String[] {"i", "l"}) {
                String read = (first + letter + second).toLowerCase(Locale.ROOT);
                if (misread.isCommonest(read) || known.isListed(read)) {
                    return first + letter + second;
                }
            }
            return null;
        }
        String used = mark == '.' ? null : withLetterOfTheText(first, second);
        if (used != null) {
            return used;
        }
        String joined = first + second;
        boolean whole = joined.length() >= SHORTEST_JOINED && known.isListed(joined);
        return whole ? joined : null;
    }

    /** {@code Ab«dan}: the one letter with which the text has the word elsewhere. */
    private @Nullable String withLetterOfTheText(String first, String second) {
        String found = null;
        for (char letter = 'a'; letter <= 'z'; letter++) {
            String word = first + letter + second;
            if (word.length() >= SHORTEST_BEHIND && known.count(word) > 0) {
                if (found != null) {
                    return null;
                }
                found = word;
            }
        }
        return found;
    }

    private static boolean isFirstPiece(String word) {
        LetterCase letters = LetterCase.of(word);
        return letters == LetterCase.LOWER
                || (letters == LetterCase.CAPITALISED && word.length() > 1);
    }

    private boolean isLoneLetter(String word) {
        return word.length() == 1 && loneLetters.indexOf(word.charAt(0)) < 0;
    }

    private boolean isFragment(String word) {
        return word.length() >= SHORTEST_PIECE
                && LetterCase.of(word) == LetterCase.LOWER
                && !known.isKnown(word)
                && !misread.isCommonest(word);
    }

    private static boolean isBesideMark(String text, int start, int end) {
        boolean before = start > 0 && "'’.-".indexOf(text.charAt(start - 1)) >= 0;
        return before || (end < text.length() && "'’-".indexOf(text.charAt(end)) >= 0);
    }
}
