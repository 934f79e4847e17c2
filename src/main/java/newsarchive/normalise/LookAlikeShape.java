package newsarchive.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells words of a shape that nobody writes: a small l before a consonant at a word's beginning
 * ({@code lran}), a capital I among small letters ({@code AIeppo}), an upright bar or a digit among
 * letters ({@code |ran}, {@code 0bama}), a letter among the digits of a year ({@code 2O16}).
 */
final class LookAlikeShape {
    private static final int MOST_CANDIDATES = 32;

    /** Units and abbreviations, right as they are. */
    private static final Set<String> SHORT_FORMS = Set.of("lb", "lbs", "ltd", "lm", "lx");

    /** After these a capital goes on inside a name. */
    private static final List<String> PREFIXES =
            List.of("Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Van", "Fitz", "Al", "El");

    private LookAlikeShape() {}

    /** Whether the word has letters of the Latin script or digits only. */
    static boolean isLatin(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > 0x24F) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the word, wherever it stands, is surely neither {@link #isImpossible} nor {@link
     * #isDoubtful}: several letters of ASCII that do not begin with a small l, and no capital I
     * within.
     */
    static boolean isPlain(String text, int start, int end) {
        if (end - start < 2 || text.charAt(start) == 'l') {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z' && (c != 'I' || i == start);
            if (!capital && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word, which stands at {@code start} to {@code end}, can only be a slip. */
    static boolean isImpossible(String word, String text, int start, int end) {
        if (isYearWithLetters(word)) {
            return true;
        }
        if (word.charAt(0) == 'l' && beginsLikeCapitalI(word)) {
            boolean abbreviated = end < text.length() && text.charAt(end) == '.';
            return word.length() > 2 || (!abbreviated && SentenceStart.is(text, start));
        }
        return hasInnerCapitalI(word) || hasForeignSign(word);
    }

    /** Whether a reader should look at the word when nothing proves a repair. */
    static boolean isDoubtful(String word) {
        if (word.length() < 4 || !isLatin(word, 0, word.length())) {
            return false;
        }
        if (hasInnerCapitalI(word)) {
            return !isJoinedOfTwo(word) && PREFIXES.stream().noneMatch(word::startsWith);
        }
        return (word.charAt(0) == 'l' && beginsLikeCapitalI(word))
                || (word.indexOf('|') > 0 && word.indexOf('|') < word.length() - 1)
                || hasSmallLettersAroundDigit(word);
    }

    /** A name such as LinkedIn: its second part begins with I and a consonant, as In and It do. */
    private static boolean isJoinedOfTwo(String word) {
        int second = word.indexOf('I', 1);
        return second + 1 < word.length() && "aeiouI".indexOf(word.charAt(second + 1)) < 0;
    }

    /** All readings of the word's doubtful signs, at most {@value #MOST_CANDIDATES}. */
    static List<String> candidates(String word) {
        if (isYearWithLetters(word)) {
            String year = word.replace('O', '0').replace('o', '0');
            return List.of(year.replace('l', '1').replace('I', '1').replace('|', '1'));
        }
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        List<String> readings = new ArrayList<>(List.of(""));
        for (int i = 0; i < word.length(); i++) {
            String options = options(word, i, capitals);
            List<String> longer = new ArrayList<>();
            for (String reading : readings) {
                for (int o = 0; o < options.length() && longer.size() < MOST_CANDIDATES; o++) {
                    longer.add(reading + options.charAt(o));
                }
            }
            readings = longer;
        }
        readings.remove(word);
        return readings;
    }

    private static String options(String word, int i, boolean capitals) {
        char c = word.charAt(i);
        boolean first = i == 0;
        return switch (c) {
            case '|' -> first || capitals ? "I" : "lI";
            case '1' -> capitals ? "I" : first ? "Il" : "li";
            case '0' -> capitals ? "O" : first ? "Oo" : "o";
            // a 5 at the end is a note's number rather than a plural
            case '5' -> i == word.length() - 1 ? "5" : capitals || first ? "S" : "s";
            case 'l' -> first && beginsLikeCapitalI(word) ? "I" : "l";
            case 'I' -> !first && !capitals ? "l" : "I";
            default -> String.valueOf(c);
        };
    }

    private static boolean beginsLikeCapitalI(String word) {
        if (word.length() < 2 || SHORT_FORMS.contains(word)) {
            return false;
        }
        char second = word.charAt(1);
        boolean consonant = "bcdfghjkmnpqrstvwxz".indexOf(second) >= 0;
        return consonant || (second >= 'A' && second <= 'Z' && isUpper(word, 1));
    }

    private static boolean isUpper(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() - from >= 2;
    }

    private static boolean hasInnerCapitalI(String word) {
        for (int i = word.indexOf('I', 1); i > 0; i = word.indexOf('I', i + 1)) {
            char before = word.charAt(i - 1);
            boolean smallAfter = i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1));
            boolean smallBefore = Character.isLowerCase(before) || before == 'I';
            boolean last = i + 1 == word.length();
            if ((smallBefore && (smallAfter || last) && hasSmall(word)) || (i == 1 && smallAfter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSmall(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }

    /** A bar, or few of the digits 0, 1 and 5, among more letters. */
    private static boolean hasForeignSign(String word) {
        int letters = 0;
        int signs = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (c == '|' || c == '0' || c == '1' || (c == '5' && i > 0)) {
                signs++;
            } else {
                return false;
            }
        }
        return signs > 0 && letters >= 3 && letters > 2 * signs;
    }

    private static boolean hasSmallLettersAroundDigit(String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if ((word.charAt(i) == '0' || word.charAt(i) == '1')
                    && Character.isLowerCase(word.charAt(i - 1))
                    && Character.isLowerCase(word.charAt(i + 1))) {
                return hasForeignSign(word);
            }
        }
        return false;
    }

    /** Digits with O, o, l, I or | among them that make a year from 1800 to 2099. */
    static boolean isYearWithLetters(String word) {
        if (word.length() != 4) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < 4; i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("Oo|Il".indexOf(c) < 0) {
                return false;
            }
        }
        boolean century = word.startsWith("2O") || word.startsWith("2o") || word.startsWith("20");
        century |= "1lI|".indexOf(word.charAt(0)) >= 0 && "89".indexOf(word.charAt(1)) >= 0;
        return digits >= 2 && digits < 4 && century;
    }
}
