package newsarchive.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsarchive.text.FoldLetters;

/** Tells whether a few words look like a person's name, and writes it as a reader would. */
public final class PersonName {
    private static final int MAX_WORDS = 6;
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0]+");

    /** Small words inside a name; they may be written small. */
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der",
                    "den", "ter", "ten", "bin", "ibn", "bint", "al", "el", "ben", "ould", "y", "e",
                    "zu", "af", "st", "abu", "dal", "lo", "las", "los", "dello", "d'", "ul");

    private PersonName() {}

    /**
     * Whether {@code text} has the shape of a name: 2 to 6 capitalised words, none a common one.
     */
    public static boolean looksLike(String text) {
        return confidence(text) >= 0.5;
    }

    /** 0 to 1: how much {@code text} looks like one person's name. */
    public static double confidence(String text) {
        String stripped = text.strip();
        if (hasManyWords(stripped)) {
            return 0;
        }
        String name = withoutTitles(stripped);
        if (name.isEmpty() || name.length() > 60) {
            return 0;
        }
        String[] words = SPACES.split(name);
        if (words.length > MAX_WORDS) {
            return 0;
        }
        Lexicon lexicon = Lexicon.get();
        String folded = FoldLetters.fold(name);
        if (lexicon.section("place").has(folded)
                || lexicon.section("staff").has(folded)
                || lexicon.section("outlet").has(folded)
                || lexicon.section("agency").has(folded)) {
            return 0;
        }
        if (hasTwoScripts(words) || opensWithAgency(words[0])) {
            return 0;
        }
        int capitalised = 0;
        int odd = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String low = trimMarks(FoldLetters.fold(word));
            boolean domain = low.endsWith(".com") || low.endsWith(".org") || low.endsWith(".net");
            boolean owner = low.endsWith("'s"); // Harbour's Long Wait
            if (low.isEmpty() || hasDigit(word) || domain || owner || !nameMarksOnly(word)) {
                return 0;
            }
            if (!isCased(word) && isNoNameWithoutCase(low, lexicon)) {
                return 0;
            }
            boolean within = i > 0 && i + 1 < words.length; // Ann Van Der Example
            boolean small = Character.isLowerCase(word.charAt(within ? word.length() - 1 : 0));
            boolean particle = small && PARTICLES.contains(low);
            if (!particle && !word.endsWith(".") && lexicon.section("not-a-name").has(low)) {
                odd++;
            } else if (isCapitalised(word)) {
                capitalised++;
                odd += words.length > 1 && lexicon.section("place").has(low) ? 1 : 0;
            } else if (!PARTICLES.contains(low)
                    && !low.startsWith("al-")
                    && !low.startsWith("d'")) {
                return 0;
            }
        }
        if (capitalised == 0 || odd > 0) {
            return odd > 0 ? 0.2 : 0;
        }
        if (words.length == 1) {
            return 0.3;
        }
        return capitalised <= 3 ? 0.9 : capitalised == 4 ? 0.7 : 0.35;
    }

    /** {@code Sputnik Армения}: nobody's name is written in two scripts. */
    private static boolean hasTwoScripts(String[] words) {
        int first = script(words[0]);
        for (int i = 1; i < words.length; i++) {
            if (script(words[i]) != first) {
                return true;
            }
        }
        return false;
    }

    private static int script(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                return c < 0x370 ? 0 : c < 0x530 ? 1 : 2;
            }
        }
        return 0;
    }

    /** {@code APAnn Example in Fenmouth}: the agency's credit glued to a caption. */
    private static boolean opensWithAgency(String word) {
        int large = 0;
        while (large < word.length() && Character.isUpperCase(word.charAt(large))) {
            large++;
        }
        return large >= 3
                && large < word.length()
                && Lexicon.get()
                        .section("agency")
                        .has(FoldLetters.fold(word.substring(0, large - 1)));
    }

    /** Whether there are more words than a name has, also without titles before and behind it. */
    private static boolean hasManyWords(String text) {
        int words = 0;
        int end = 0;
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = !isSpace(text.charAt(i)) && (i == 0 || isSpace(text.charAt(i - 1)));
            words += begins ? 1 : 0;
            end = begins && words == 2 ? i : end;
            last = begins ? i : last;
        }
        if (words <= MAX_WORDS) {
            return false;
        }
        Lexicon lexicon = Lexicon.get();
        return !isIn(lexicon.section("person-title"), text.substring(0, end).strip())
                && !isIn(lexicon.section("person-suffix"), text.substring(last));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }

    /** Where letters have no case, small words and the names of jobs tell a line from a name. */
    private static boolean isNoNameWithoutCase(String low, Lexicon lexicon) {
        return lexicon.section("common").has(low)
                || lexicon.section("runs-on").has(low)
                || lexicon.section("job").has(low);
    }

    private static boolean nameMarksOnly(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = FoldLetters.fold(word.charAt(i));
            boolean fine =
                    Character.isLetter(c)
                            || Character.getType(c) == Character.NON_SPACING_MARK
                            || c == '.'
                            || c == '-'
                            || c == '\''
                            || c == ' ';
            if (!fine) {
                return false;
            }
        }
        return !word.endsWith("..")
                && !(word.length() > 3 && word.endsWith(".") && !knownShort(word));
    }

    private static boolean knownShort(String word) {
        String low = trimMarks(FoldLetters.fold(word));
        return Lexicon.get().section("person-suffix").has(low)
                || Lexicon.get().section("person-title").has(low)
                || word.indexOf('.') < word.length() - 1;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** A letter without case, as in Arabic, counts as a capital. */
    private static boolean isCapitalised(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isLowerCase(c)) {
                    return true;
                }
                int dash = word.indexOf('-');
                boolean article = i == 0 && dash > 0 && dash + 1 < word.length();
                return article && Character.isUpperCase(word.charAt(dash + 1));
            }
        }
        return false;
    }

    /** The name without {@code Dr.}, {@code Sen.}, {@code Ph.D.} and the like. */
    public static String withoutTitles(String name) {
        Lexicon lexicon = Lexicon.get();
        List<String> words = new ArrayList<>(List.of(SPACES.split(name.strip())));
        while (words.size() > 2 && isIn(lexicon.section("person-title"), words.get(0))) {
            words.remove(0);
        }
        if (words.size() == 2
                && isIn(lexicon.section("person-title"), words.get(0))
                && words.get(0).endsWith(".")) {
            return name.strip();
        }
        while (words.size() > 2
                && isIn(lexicon.section("person-suffix"), words.get(words.size() - 1))
                && isDegree(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        String last = words.get(words.size() - 1);
        if (last.endsWith(",") || last.endsWith(";") || last.endsWith(":")) {
            words.set(words.size() - 1, last.substring(0, last.length() - 1));
        }
        return String.join(" ", words);
    }

    private static boolean isDegree(String word) {
        String low = trimMarks(FoldLetters.fold(word));
        return !low.equals("jr")
                && !low.equals("sr")
                && !low.equals("ii")
                && !low.equals("iii")
                && !low.equals("iv");
    }

    private static boolean isIn(Phrases phrases, String word) {
        String low = trimMarks(FoldLetters.fold(word));
        return phrases.has(low) && (Character.isUpperCase(word.charAt(0)) || !isCased(word));
    }

    private static boolean isCased(String word) {
        return Character.isLowerCase(word.charAt(0)) || Character.isUpperCase(word.charAt(0));
    }

    private static String trimMarks(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /** {@code SCOTT PETERSON} as {@code Scott Peterson}; a name in mixed case stays as it is. */
    public static String inReadersCase(String name) {
        boolean capitals =
                name.chars().noneMatch(Character::isLowerCase)
                        && name.chars().filter(Character::isUpperCase).count() > 3;
        if (!capitals) {
            return withSmallSurname(name);
        }
        StringBuilder written = new StringBuilder(name.length());
        for (String word : name.split(" ")) {
            if (written.length() > 0) {
                written.append(' ');
            }
            written.append(capitalise(word, written.length() == 0));
        }
        return written.toString();
    }

    /** {@code Jean DUPONT} as {@code Jean Dupont}; {@code Ann of NATO} and initials stay. */
    private static String withSmallSurname(String name) {
        int space = name.lastIndexOf(' ');
        String last = name.substring(space + 1);
        boolean surname =
                space > 0
                        && last.length() >= 4
                        && last.chars().allMatch(c -> Character.isUpperCase(c) || c == '-')
                        && name.substring(0, space).chars().anyMatch(Character::isLowerCase);
        return surname ? name.substring(0, space + 1) + capitalise(last, false) : name;
    }

    private static String capitalise(String word, boolean first) {
        String low = word.toLowerCase(Locale.ROOT);
        if (!first && PARTICLES.contains(low)) {
            return low;
        }
        boolean initials = word.length() <= 3 && word.endsWith(".");
        if (initials || Set.of("ii", "iii", "iv").contains(low)) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        boolean up = true;
        for (int i = 0; i < low.length(); i++) {
            char c = low.charAt(i);
            out.append(up ? Character.toUpperCase(c) : c);
            boolean mc = i == 1 && low.startsWith("mc") && low.length() > 4;
            char mark = FoldLetters.fold(c);
            up = mc || mark == '-' || mark == '.' || (mark == '\'' && i <= 2);
        }
        return out.toString();
    }
}
