package newsarchive.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one section of the {@link Lexicon}, found by their first word: looking at a place
 * in a text costs one map look-up. Immutable once the lexicon is read.
 */
public final class Phrases {
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    Phrases() {}

    /**
     * One phrase.
     *
     * @param text folded as {@link FoldLetters} does
     * @param languages a bit for each language that has it, see {@link Lexicon#languageBit}
     * @param number the number before it in month and weekday lists, else 0
     * @param atStart whether it counts only where the text begins
     * @param atEnd whether it counts only where the text ends
     */
    public record Phrase(String text, int languages, int number, boolean atStart, boolean atEnd) {}

    void add(Phrase phrase) {
        List<Phrase> same =
                byFirstWord.computeIfAbsent(firstWord(phrase.text(), 0), w -> new ArrayList<>());
        for (int i = 0; i < same.size(); i++) {
            Phrase known = same.get(i);
            if (known.text().equals(phrase.text())
                    && known.number() == phrase.number()
                    && known.atStart() == phrase.atStart()
                    && known.atEnd() == phrase.atEnd()) {
                int both = known.languages() | phrase.languages();
                same.set(
                        i,
                        new Phrase(
                                known.text(),
                                both,
                                known.number(),
                                known.atStart(),
                                known.atEnd()));
                return;
            }
        }
        int at = 0;
        while (at < same.size() && same.get(at).text().length() >= phrase.text().length()) {
            at++;
        }
        same.add(at, phrase);
    }

    /**
     * The longest phrase that stands at {@code from} in a folded text and ends where a word ends;
     * null when there is none.
     */
    public @Nullable Phrase longestAt(String folded, int from, int languages) {
        if (from >= folded.length()) {
            return null;
        }
        List<Phrase> candidates = byFirstWord.get(firstWord(folded, from));
        if (candidates == null) {
            return null;
        }
        for (Phrase phrase : candidates) {
            if ((phrase.languages() & languages) != 0
                    && folded.startsWith(phrase.text(), from)
                    && endsWord(folded, from + phrase.text().length())) {
                return phrase;
            }
        }
        return null;
    }

    /** All phrases that stand at {@code from}, the longest first. */
    List<Phrase> at(String folded, int from) {
        List<Phrase> candidates = byFirstWord.get(firstWord(folded, from));
        return candidates == null ? List.of() : candidates;
    }

    /** The texts of all phrases, in no order. */
    public List<String> texts() {
        return byFirstWord.values().stream().flatMap(List::stream).map(Phrase::text).toList();
    }

    /** Whether the whole of a folded text is one of the phrases in any language. */
    public boolean has(String folded) {
        return whole(folded, Lexicon.ALL) != null;
    }

    /** The phrase that is the whole of a folded text; null when there is none. */
    public @Nullable Phrase whole(String folded, int languages) {
        if (folded.isEmpty()) {
            return null;
        }
        List<Phrase> candidates = byFirstWord.get(firstWord(folded, 0));
        if (candidates == null) {
            return null;
        }
        for (Phrase phrase : candidates) {
            if ((phrase.languages() & languages) != 0 && folded.equals(phrase.text())) {
                return phrase;
            }
        }
        return null;
    }

    /** Whether no word goes on across {@code at}. */
    static boolean endsWord(String text, int at) {
        return at >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static String firstWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, Math.max(end, from + 1));
    }
}
