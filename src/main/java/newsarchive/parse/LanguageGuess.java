package newsarchive.parse;

import newsarchive.text.FoldLetters;
import newsarchive.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text by its script and its commonest words.
 *
 * @param language {@code en fr de es ru ar fa}; null when the text is too short or of none of them
 * @param confidence 0 to 1
 * @param runnerUp the language that came second, null when none came near
 */
public record LanguageGuess(
        @Nullable String language, double confidence, @Nullable String runnerUp) {

    private static final int LOOK_AT = 20_000;
    private static final int ENOUGH_WORDS = 6;

    /** Guesses from the first 20,000 characters. */
    public static LanguageGuess of(String text) {
        String folded =
                FoldLetters.fold(text.length() > LOOK_AT ? text.substring(0, LOOK_AT) : text);
        int[] shared = new int[1 << Lexicon.LANGUAGES.size()];
        int words = count(folded, shared);
        addScript(text, shared);
        int[] hits = new int[Lexicon.LANGUAGES.size()];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = wordsOf(i, -1, shared);
        }
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        int second = best == 0 ? 1 : 0;
        for (int i = 0; i < hits.length; i++) {
            second = i != best && hits[i] > hits[second] ? i : second;
        }
        if (words == 0 || hits[best] == 0 || (words >= ENOUGH_WORDS && hits[best] * 20 < words)) {
            return new LanguageGuess(null, 0, null);
        }
        double sure = confidence(wordsOf(best, second, shared), wordsOf(second, best, shared));
        return new LanguageGuess(
                Lexicon.LANGUAGES.get(best),
                Math.round(100 * Math.min(0.99, sure)) / 100.0,
                hits[second] > 0 ? Lexicon.LANGUAGES.get(second) : null);
    }

    /** How often words of a language stood there that are none of the other; -1 for no other. */
    private static int wordsOf(int language, int other, int[] shared) {
        int words = 0;
        for (int set = 0; set < shared.length; set++) {
            boolean has = (set >> language & 1) == 1;
            words += has && (other < 0 || (set >> other & 1) == 0) ? shared[set] : 0;
        }
        return words;
    }

    /** Words that both languages have prove nothing; a few of its own do. */
    private static double confidence(int own, int others) {
        if (own <= others) {
            return 0;
        }
        double share = (double) others / own;
        return (1 - share * share) * Math.min(1, (own - others) / (double) ENOUGH_WORDS);
    }

    /** Counts words by the set of languages that have them, a bit for each. */
    private static int count(String folded, int[] shared) {
        Phrases common = Lexicon.get().section("common");
        int words = 0;
        int at = 0;
        while (at < folded.length()) {
            if (!Letters.isLetter(folded.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < folded.length() && Letters.isLetter(folded.charAt(end))) {
                end++;
            }
            words++;
            Phrases.Phrase phrase = common.word(folded, at, end);
            if (phrase != null) {
                shared[phrase.languages() & (shared.length - 1)]++;
            }
            at = end;
        }
        return words;
    }

    /** Letters that only one of the languages has count as words of it. */
    private static void addScript(String text, int[] shared) {
        int end = Math.min(text.length(), LOOK_AT);
        int cyrillic = 0;
        int arabic = 0;
        int persian = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '\u0400' && c <= '\u04FF') {
                cyrillic++;
            } else if (c == '\u067E' || c == '\u0686' || c == '\u0698' || c == '\u06AF') {
                persian++;
            } else if (c == '\u06CC' || c == '\u06A9') {
                persian++;
            } else if (c == '\u0629' || c == '\u064A' || c == '\u0643' || c == '\u0649') {
                arabic++;
            }
        }
        shared[1 << Lexicon.LANGUAGES.indexOf("ru")] += cyrillic / 6;
        shared[1 << Lexicon.LANGUAGES.indexOf("ar")] += arabic / 2;
        shared[1 << Lexicon.LANGUAGES.indexOf("fa")] += persian / 2;
    }
}
