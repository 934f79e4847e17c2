package newsarchive.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes sorted words without what each has in common with the one before it: a digit tells how
 * much that is, then comes the rest; words are parted by spaces and hold none. Stateless.
 */
final class FrontCoded {
    private static final int MOST_SHARED = 63;

    private FrontCoded() {}

    /** Words as one text; empty for none. */
    static String write(List<String> words) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String word : words) {
            int shared = shared(before, word);
            text.append(text.isEmpty() ? "" : " ")
                    .append(CompactNumbers.digit(shared))
                    .append(word, shared, word.length());
            before = word;
        }
        return text.toString();
    }

    /** The words of a text. */
    static List<String> read(String text) {
        List<String> words = new ArrayList<>();
        String before = "";
        for (String code :
                text.isEmpty() ? List.<String>of() : Arrays.asList(text.split(" ", -1))) {
            int shared = CompactNumbers.value(code.charAt(0));
            before = before.substring(0, shared) + code.substring(1);
            words.add(before);
        }
        return words;
    }

    /** Never half of a character of two units, which no file could hold. */
    private static int shared(String before, String word) {
        int most = Math.min(MOST_SHARED, Math.min(before.length(), word.length()));
        int shared = 0;
        while (shared < most && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1))
                ? shared - 1
                : shared;
    }
}
