package newsarchive.render;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as citations need it: the family name is the last word and the small words before
 * it ({@code van der}, {@code al-}); a single word, and a name in a script without capitals, is not
 * taken apart.
 *
 * @param given null when the name is not taken apart
 */
record CitedName(String family, @Nullable String given) {
    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "der", "den", "de", "di", "da", "du", "la", "le", "del", "al",
                    "el", "bin", "ibn", "ben", "ter", "ten", "zu");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    static CitedName of(String name) {
        int comma = name.indexOf(',');
        if (comma > 0 && comma + 1 < name.length()) {
            return new CitedName(
                    name.substring(0, comma).strip(), name.substring(comma + 1).strip());
        }
        String[] words = name.strip().split("\\s+", -1);
        if (words.length < 2 || !hasCapital(name)) {
            return new CitedName(name.strip(), null);
        }
        int family = words.length - 1;
        if (family > 1 && SUFFIXES.contains(words[family].toLowerCase(Locale.ROOT))) {
            family--;
        }
        while (family > 1 && PARTICLES.contains(words[family - 1].toLowerCase(Locale.ROOT))) {
            family--;
        }
        return new CitedName(join(words, family, words.length), join(words, 0, family));
    }

    /** {@code Peck, Max}. */
    String inverted() {
        return given == null ? family : family + ", " + given;
    }

    /** {@code Max Peck}. */
    String natural() {
        return given == null ? family : given + " " + family;
    }

    /** {@code Peck, M.}; hyphens stay: {@code Dupont, J.-P.} */
    String initials() {
        if (given == null) {
            return family;
        }
        StringBuilder initials = new StringBuilder(family).append(',');
        for (String word : given.split(" ", -1)) {
            initials.append(' ');
            String[] parts = word.split("-", -1);
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].isEmpty()) {
                    initials.append(i > 0 ? "-" : "");
                    initials.appendCodePoint(parts[i].codePointAt(0)).append('.');
                }
            }
        }
        return initials.toString();
    }

    private static boolean hasCapital(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase);
    }

    private static String join(String[] words, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i > from ? " " : "").append(words[i]);
        }
        return joined.toString();
    }
}
