package newsarchive.normalise;

import java.util.Set;

/** Tells the regular forms of English words, so that a list need hold their base only. */
final class EnglishEndings {
    private static final String[] S = {"s", "es", "ers", "ists"};
    private static final String[] D = {"ed", "d"};
    private static final String[] R = {"er", "r"};
    private static final String[] G = {"ing"};
    private static final String[] Y = {"ly"};
    private static final String[] T = {"est", "ist"};
    private static final String[] NONE = {};

    private EnglishEndings() {}

    /** Whether {@code word} is a base in {@code words} with a regular ending. */
    static boolean anyBase(String word, Set<String> words) {
        int length = word.length();
        if (length < 4) {
            return false;
        }
        for (String ending : endings(word.charAt(length - 1))) {
            if (length - ending.length() >= 2 && word.endsWith(ending)) {
                String base = word.substring(0, length - ending.length());
                if ((words.contains(base) && !doublesBefore(base, ending))
                        || (ending.equals("ing") && words.contains(base + "e"))
                        || (doubled(base)
                                && words.contains(base.substring(0, base.length() - 1)))) {
                    return true;
                }
            }
        }
        boolean changedY = word.endsWith("ies") || word.endsWith("ied") || word.endsWith("ily");
        return changedY && words.contains(word.substring(0, length - 3) + "y");
    }

    private static String[] endings(char last) {
        return switch (last) {
            case 's' -> S;
            case 'd' -> D;
            case 'r' -> R;
            case 'g' -> G;
            case 'y' -> Y;
            case 't' -> T;
            default -> NONE;
        };
    }

    /** {@code mom} would be momming, so that moming is no form of it but morning misread. */
    private static boolean doublesBefore(String base, String ending) {
        int last = base.length() - 1;
        boolean opens = ending.equals("ing") || ending.equals("ed") || ending.equals("er");
        return opens
                && last >= 2
                && "bdfgklmnprtvz".indexOf(base.charAt(last)) >= 0
                && isVowel(base.charAt(last - 1))
                && base.chars().filter(EnglishEndings::isVowel).count() == 1;
    }

    private static boolean isVowel(int c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    private static boolean doubled(String base) {
        int last = base.length() - 1;
        return last >= 2 && base.charAt(last) == base.charAt(last - 1);
    }
}
