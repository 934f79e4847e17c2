package newsarchive.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsarchive.text.FoldLetters;

/** {@code A, B and C}, {@code A et B}, {@code أ وب}: several names with a word for "and". */
final class NameList {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private NameList() {}

    /** The names of a part, apart. */
    static List<String> split(String part, int languages) {
        String folded = FoldLetters.fold(part);
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < part.length(); at++) {
            if (folded.charAt(at - 1) != ' ') {
                continue;
            }
            Phrases.Phrase and = Lexicon.get().section("and").longestAt(folded, at, languages);
            boolean arabicAnd =
                    folded.charAt(at) == '\u0648'
                            && and == null
                            && folded.indexOf(' ', at) > at + 2;
            if (and != null && at + and.text().length() < part.length()) {
                names.add(BylineText.trim(part.substring(from, at)));
                from = at + and.text().length();
            } else if (arabicAnd && wordsBefore(part, from, at) >= 2) {
                names.add(BylineText.trim(part.substring(from, at)));
                from = at + 1;
            }
        }
        names.add(BylineText.trim(part.substring(from)));
        names.removeIf(String::isEmpty);
        return names;
    }

    static int words(String part) {
        return SPACES.split(part).length;
    }

    static int wordsBefore(String part, int from, int to) {
        return SPACES.split(part.substring(from, to).strip()).length;
    }
}
