package newsarchive.parse;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import newsarchive.text.FoldLetters;
import newsarchive.text.ListFile;

/**
 * Given names of many countries, {@code given-names.txt} beside this class: what opens with one is
 * somebody's name rather than a place or a line of a menu. Read once, when first asked; immutable
 * after that.
 */
public final class GivenNames {
    private static final class Holder {
        static final Set<String> NAMES = read();
    }

    private GivenNames() {}

    /** Whether several words begin with a given name, {@code Jean-Luc Example}, or an initial. */
    public static boolean open(String name) {
        String text = PersonName.withoutTitles(name.strip());
        int space = text.indexOf(' ');
        if (space <= 0) {
            return false;
        }
        String first = text.substring(0, space);
        return isInitial(first) || isGiven(first);
    }

    private static boolean isInitial(String word) {
        return word.length() >= 2
                && word.charAt(word.length() - 1) == '.'
                && word.length() <= 5
                && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isGiven(String word) {
        String folded = FoldLetters.fold(word);
        if (Holder.NAMES.contains(folded)) {
            return true;
        }
        int dash = folded.indexOf('-');
        if (dash > 1) {
            return isGiven(folded.substring(0, dash));
        }
        String plain = withoutAccents(folded);
        return !plain.equals(folded) && Holder.NAMES.contains(plain);
    }

    private static String withoutAccents(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 0x80);
        if (ascii) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < 0x300 || c > 0x36F) {
                plain.append(c == 'ø' ? 'o' : c == 'ł' ? 'l' : c == 'ı' ? 'i' : c);
            }
        }
        return plain.toString();
    }

    private static Set<String> read() {
        Set<String> names = new HashSet<>(8192);
        for (String line : ListFile.lines(GivenNames.class, "given-names.txt")) {
            if (!line.startsWith("[")) {
                add(FoldLetters.fold(line), names);
            }
        }
        return names;
    }

    private static void add(String line, Set<String> names) {
        int from = 0;
        for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', from)) {
            names.add(line.substring(from, space));
            from = space + 1;
        }
        names.add(line.substring(from));
    }
}
