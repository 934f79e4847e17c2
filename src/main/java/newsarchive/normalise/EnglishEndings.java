package newsarchive.normalise;

import java.util.Set;

/** Tells the regular forms of English words, so that a list need hold their base only. */
final class EnglishEndings {
    private static final String[] ENDINGS = {
        "s", "ed", "d", "es", "ing", "ly", "er", "ers", "r", "rs", "est", "ness", "ist", "ists"
    };

    private EnglishEndings() {}

    /** Whether {@code word} is a base in {@code words} with a regular ending. */
    static boolean anyBase(String word, Set<String> words) {
        int length = word.length();
        if (length < 4) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (length - ending.length() >= 2 && word.endsWith(ending)) {
                String base = word.substring(0, length - ending.length());
                if (words.contains(base) || (ending.equals("ing") && words.contains(base + "e"))) {
                    return true;
                }
                if (isVowelFirst(ending) && doubled(base)) {
                    return words.contains(base.substring(0, base.length() - 1));
                }
            }
        }
        int y = word.endsWith("ies") || word.endsWith("ied") || word.endsWith("ily") ? 3 : 0;
        return y > 0 && words.contains(word.substring(0, length - y) + "y");
    }

    private static boolean isVowelFirst(String ending) {
        return ending.charAt(0) == 'e' || ending.charAt(0) == 'i';
    }

    private static boolean doubled(String base) {
        int last = base.length() - 1;
        return last >= 2 && base.charAt(last) == base.charAt(last - 1);
    }
}
