package newsarchive.normalise;

import java.util.Set;

/** Tells the English pronoun I where a scanner read a small l or an upright bar. */
final class LoneLetter {
    private static final Set<String> VERBS =
            Set.of(
                    "am", "was", "have", "had", "will", "would", "think", "thought", "do", "did",
                    "don", "can", "could", "know", "knew", "believe", "want", "wanted", "said",
                    "saw", "went", "met", "hope", "agree", "told", "asked");
    private static final Set<String> SHORT_VERBS = Set.of("m", "ve", "ll", "d");

    private LoneLetter() {}

    /** Whether the letter at {@code at}, which stands alone, is followed by a verb of I. */
    static boolean isPronoun(String text, int at) {
        char c = text.charAt(at);
        boolean alone = at == 0 || " \n\u00A0“‘\"'(".indexOf(text.charAt(at - 1)) >= 0;
        if ((c != 'l' && c != '|') || !alone || at + 2 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        int end = at + 2;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at + 2, end);
        if (next == '\'' || next == '’') {
            return SHORT_VERBS.contains(word);
        }
        return (next == ' ' || next == '\n') && VERBS.contains(word);
    }
}
