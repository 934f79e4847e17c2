package newsarchive.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Repairs a word that no list knows and that differs by one look-alike from a right one: {@code
 * Captaln} where the text has captain, {@code ia} for la, {@code flre} for fire.
 *
 * <p>The right form must be one of the language's commonest words, or stand in the same text, or in
 * the list, and it must have fewer letters in a row that no word of the list has: rare words such
 * as Zellen and bots are one letter from others, too, but they are made as words are.
 */
final class SimilarLetters {
    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("l", "i", true),
                    new Pair("i", "l", true),
                    new Pair("rn", "m", true),
                    new Pair("li", "h", true),
                    new Pair("vv", "w", true),
                    new Pair("0", "o", true),
                    new Pair("1", "l", true),
                    new Pair("5", "s", true),
                    new Pair("m", "rn", false),
                    new Pair("h", "li", false),
                    new Pair("ii", "u", false),
                    new Pair("n", "u", false),
                    new Pair("u", "n", false),
                    new Pair("c", "e", false),
                    new Pair("e", "c", false),
                    new Pair("b", "h", false),
                    new Pair("h", "b", false),
                    new Pair("cl", "d", false),
                    new Pair("ni", "m", false),
                    new Pair("in", "m", false));

    /** Small words of neighbouring languages that are quoted and one letter from ours. */
    private static final Set<String> FOREIGN =
            Set.of(
                    "dei", "ai", "ei", "nei", "sei", "lei", "poi", "mai", "dai", "quei", "coi",
                    "sui", "ii", "iii", "si", "il", "gli", "ios", "ie", "aii", "dll", "xii", "vii");

    private static final int SHORTEST = 4;

    private final KnownWords known;
    private final boolean romance;
    private final int languageBit;

    SimilarLetters(KnownWords known, String language) {
        this.known = known;
        this.romance = language.equals("fr") || language.equals("es");
        this.languageBit = Lexicon.LANGUAGES.contains(language) ? Lexicon.languageBit(language) : 0;
    }

    /** The right form of a word; null when it is known or nothing proves another. */
    @Nullable String repaired(String word) {
        LetterCase letters = LetterCase.of(word);
        if (!known.hasList() || letters == LetterCase.MIXED || known.isKnown(word)) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        int odd = known.oddity(lower);
        boolean small = letters == LetterCase.LOWER;
        if (odd == 0 && !small) {
            return null;
        }
        String found = null;
        for (Pair pair : PAIRS) {
            for (int at = lower.indexOf(pair.read);
                    at >= 0;
                    at = lower.indexOf(pair.read, at + 1)) {
                String candidate = pair.undone(lower, at);
                boolean common = small && (pair.close || odd > 0) && isCommonest(candidate, lower);
                if (common || (odd > 0 && isProven(candidate, word, odd, letters, pair))) {
                    if (found != null && !found.equals(candidate)) {
                        return null;
                    }
                    found = candidate;
                }
            }
        }
        return found == null ? null : letters.applied(found);
    }

    private boolean isCommonest(String candidate, String word) {
        if (word.length() < (romance ? 2 : 3) || languageBit == 0 || FOREIGN.contains(word)) {
            return false;
        }
        boolean commonest =
                isIn("common", candidate) || (candidate.length() > 1 && isIn("runs-on", candidate));
        // what the word itself is worth is asked last: the answer ends what is remembered of it
        return commonest && known.count(word) <= 2;
    }

    private boolean isIn(String section, String candidate) {
        Phrases phrases = Lexicon.get().section(section);
        return phrases.whole(candidate, languageBit) != null;
    }

    private boolean isProven(
            String candidate, String word, int odd, LetterCase letters, Pair pair) {
        if (word.length() < SHORTEST || known.oddity(candidate) >= odd) {
            return false;
        }
        boolean small = letters == LetterCase.LOWER;
        int count =
                letters == LetterCase.UPPER
                        ? known.count(letters.applied(candidate))
                        : known.count(candidate);
        boolean proven =
                pair.close ? count > 0 || (small && known.isListed(candidate)) : small && count > 1;
        return proven && known.count(word) <= 1;
    }

    /**
     * Two look-alikes.
     *
     * @param read what the scanner read
     * @param written what was written
     * @param close whether scanners confuse them in clean print, too
     */
    private record Pair(String read, String written, boolean close) {
        String undone(String word, int at) {
            return word.substring(0, at) + written + word.substring(at + read.length());
        }
    }
}
