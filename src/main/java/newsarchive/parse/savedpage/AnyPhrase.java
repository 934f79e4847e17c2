package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a text holds one of many phrases, in one pass over the text whatever their number.
 * Immutable.
 */
final class AnyPhrase {
    private static final int SLOTS = 1 << 12;

    private final List<List<String>> byStart = new ArrayList<>(SLOTS);

    /** Of phrases of two characters or more. */
    AnyPhrase(List<String> phrases) {
        for (int i = 0; i < SLOTS; i++) {
            byStart.add(List.of());
        }
        for (String phrase : phrases) {
            int slot = slot(phrase.charAt(0), phrase.charAt(1));
            List<String> same = new ArrayList<>(byStart.get(slot));
            same.add(phrase);
            byStart.set(slot, same);
        }
    }

    private static int slot(char first, char second) {
        return (first * 67 + second) & (SLOTS - 1);
    }

    /** Whether {@code text} holds one of them anywhere. */
    boolean in(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            for (String phrase : byStart.get(slot(text.charAt(i), text.charAt(i + 1)))) {
                if (text.startsWith(phrase, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
