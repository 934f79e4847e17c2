package newsarchive.parse.clipping;

import java.util.regex.Pattern;

/** Letters set apart, as old papers set their names: {@code T H E H E R A L D}. */
final class SpacedLetters {
    private static final Pattern SPACED =
            Pattern.compile("\\p{Lu}[.,:]?(?:\\s{1,4}\\p{Lu}[.,:]?){4,60}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s{2,}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SpacedLetters() {}

    static boolean is(String text) {
        return text.length() > 8 && text.indexOf(' ') == 1 && SPACED.matcher(text).matches();
    }

    /** {@code THE HERALD}; the text itself where its letters are not set apart. */
    static String closed(String text) {
        if (!is(text)) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(text)) {
            words.append(words.length() > 0 ? " " : "").append(SPACES.matcher(word).replaceAll(""));
        }
        return words.toString();
    }
}
