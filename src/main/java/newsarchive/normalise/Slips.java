package newsarchive.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import newsarchive.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * The letters that scanners confuse in one language, and what each confusion costs: {@code
 * slips.txt} beside this class. Loaded when first asked for; immutable.
 */
final class Slips {
    private static final ConcurrentMap<String, Slips> LOADED = new ConcurrentHashMap<>();

    private final List<Slip> letters = new ArrayList<>();
    private final Map<String, String> whole = new HashMap<>();
    private final Set<String> frequent = new HashSet<>();
    private final Set<String> glue = new HashSet<>();

    private Slips() {}

    /**
     * Letters read for others.
     *
     * @param read what the scanner read
     * @param written what was written
     * @param cost how unlikely it is, from 2 for what every scanner does
     */
    record Slip(String read, String written, int cost) {
        /**
         * Whether only an accent or an umlaut differs, which makes other words of verbs: (il) a and
         * à, hatten and hätten.
         */
        boolean isAccent() {
            return isAccented(read) || (isAccented(written) && "aeiou".contains(read));
        }

        private static boolean isAccented(String letter) {
            return letter.length() == 1 && "éèêáíóúàâùôîäöü".contains(letter);
        }

        String undone(String word, int at) {
            return word.substring(0, at) + written + word.substring(at + read.length());
        }
    }

    /** The confusions of a language, a primary tag in small letters. */
    static Slips of(String language) {
        return LOADED.computeIfAbsent(language, Slips::load);
    }

    /** Confusions of letters, those of all languages first. */
    List<Slip> letters() {
        return letters;
    }

    /** The small word of which {@code lower} is a known misreading; null for all others. */
    @Nullable String whole(String lower) {
        return whole.get(lower);
    }

    /** Whether {@code lower} is one of the commonest words. */
    boolean isFrequent(String lower) {
        return frequent.contains(lower);
    }

    /** Whether {@code lower} is often run together with the word behind it. */
    boolean isGlue(String lower) {
        return glue.contains(lower);
    }

    private static Slips load(String language) {
        Slips slips = new Slips();
        String section = "";
        for (String line : ListFile.lines(Slips.class, "slips.txt")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else {
                slips.add(line, section, language);
            }
        }
        return slips;
    }

    private void add(String line, String section, String language) {
        if (section.equals("frequent " + language)) {
            addAll(line, frequent);
        } else if (section.equals("glue " + language)) {
            addAll(line, glue);
        } else {
            addPair(line, section, language);
        }
    }

    private static void addAll(String line, Set<String> words) {
        StringTokenizer all = new StringTokenizer(line.toLowerCase(Locale.ROOT));
        while (all.hasMoreTokens()) {
            words.add(all.nextToken());
        }
    }

    private void addPair(String line, String section, String language) {
        int first = line.indexOf(' ');
        String read = line.substring(0, first);
        if (section.equals("any") || section.equals(language)) {
            int second = line.indexOf(' ', first + 1);
            int cost = Integer.parseInt(line.substring(second + 1));
            letters.add(new Slip(read, line.substring(first + 1, second), cost));
        } else if (section.equals("whole " + language)) {
            whole.put(read, line.substring(first + 1));
        }
    }
}
