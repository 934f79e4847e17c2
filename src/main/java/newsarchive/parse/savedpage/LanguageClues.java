package newsarchive.parse.savedpage;

import java.util.Locale;
import newsarchive.parse.LanguageGuess;
import org.jspecify.annotations.Nullable;

/**
 * The language of a page: as its data and tags state it, else by the words of its longer passages.
 */
final class LanguageClues {
    private static final int ENOUGH = 4000;
    private static final double SURE = 0.6;

    private LanguageClues() {}

    /** Adds what the words of the page tell, after what has been stated. */
    static void guess(Outline outline, Clues clues) {
        if (choose(clues) != null) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Passage passage : outline.passages) {
            if (passage.worth > 0.7 && text.length() < ENOUGH) {
                text.append(passage.text).append('\n');
            }
        }
        LanguageGuess guess = LanguageGuess.of(text.toString());
        if (guess.language() != null && guess.confidence() >= SURE) {
            Clues.add(clues.languages, guess.language(), "words of the text", 0);
        }
    }

    /**
     * The primary tag, as BCP 47 writes it: {@code en} of {@code en_GB}; null where none is known.
     */
    static @Nullable String choose(Clues clues) {
        Clue<String> clue = first(clues);
        return clue == null ? null : primary(clue.value());
    }

    /** The clue that {@link #choose} believes. */
    static @Nullable Clue<String> first(Clues clues) {
        for (Clue<String> clue : clues.languages) {
            int length = primary(clue.value()).length();
            if (length == 2 || length == 3) {
                return clue;
            }
        }
        return null;
    }

    private static String primary(String value) {
        String tag = value.replace('_', '-').toLowerCase(Locale.ROOT);
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
