package newsarchive.normalise;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import newsarchive.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * The compact list of a language's words, {@code words/<language>.txt}: small letters, in it names
 * of countries, peoples, cities and persons apart. Loaded when first asked for; immutable.
 */
final class Vocabulary {
    /** For a language that has no list. */
    static final Vocabulary NONE = new Vocabulary(Set.of(), Set.of(), "");

    /** Bounds the memory of a build whose texts have no end of different words. */
    private static final int MOST_REMEMBERED = 100_000;

    private static final int SHORTEST_TRADE = 4;
    private static final int MAN = "man".length();
    private static final int SHORTEST_PART = 3;

    private static final ConcurrentMap<String, Vocabulary> LOADED = new ConcurrentHashMap<>();

    private final Set<String> words;
    private final Set<String> names;
    private final boolean english;
    private final boolean german;

    /** The large lists, read when a word is met that the compact one does not have. */
    private volatile @Nullable SortedWords broadWords;

    private volatile @Nullable SortedWords broadNames;
    private volatile @Nullable Trigrams trigrams;
    private final ConcurrentMap<String, SmallLetters> remembered = new ConcurrentHashMap<>();

    private Vocabulary(Set<String> words, Set<String> names, String language) {
        this.words = words;
        this.names = names;
        this.english = language.equals("en");
        this.german = language.equals("de");
    }

    /**
     * The list of a language.
     *
     * @param language primary tag, small letters
     */
    static Vocabulary of(String language) {
        return switch (language) {
            case "en", "fr", "de", "es" -> LOADED.computeIfAbsent(language, Vocabulary::load);
            default -> NONE;
        };
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether {@code lower} is a word of the language, no name, in any regular form. */
    boolean isWord(String lower) {
        return words.contains(lower) || (english && EnglishEndings.anyBase(lower, words));
    }

    /**
     * Whether {@code lower} proves a repair: the rules on endings make words that are none, such as
     * aild, and the large list knows them.
     */
    boolean proves(String lower) {
        return words.contains(lower)
                || (english && EnglishEndings.anyBase(lower, words) && isRareWord(lower));
    }

    /** Whether {@code lower} is in the large list of words, which few languages have. */
    boolean isRareWord(String lower) {
        SortedWords list = broadWords;
        if (list == null) {
            list = english ? SortedWords.read("words/en-broad.txt") : SortedWords.NONE;
            broadWords = list;
        }
        return list.contains(lower) || (english && isTrade(lower, list));
    }

    /** {@code wheelsman}, {@code ferrymen}: most stand in no list. */
    private static boolean isTrade(String word, SortedWords list) {
        int base = word.length() - MAN;
        return base >= SHORTEST_TRADE
                && (word.endsWith("man") || word.endsWith("men"))
                && list.contains(word.substring(0, base));
    }

    /** Whether there is a large list, without which a word's being unknown says little. */
    boolean isLarge() {
        return english;
    }

    /** Whether {@code lower} is in the large list of names, which few languages have. */
    boolean isRareName(String lower) {
        SortedWords list = broadNames;
        if (list == null) {
            list = english ? SortedWords.read("words/en-names.txt") : SortedWords.NONE;
            broadNames = list;
        }
        return list.contains(lower);
    }

    /** Whether any list has {@code lower}, that of rare names apart. */
    boolean isAny(String lower) {
        return isWord(lower) || isName(lower) || isRareWord(lower);
    }

    /**
     * What the list says of a word in small letters, remembered: texts share most of their words.
     */
    SmallLetters inSmallLetters(String word, Function<String, List<String>> likely) {
        SmallLetters said = remembered.get(word);
        if (said == null) {
            said = isAny(word) ? SmallLetters.RIGHT : new SmallLetters(false, likely.apply(word));
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(word, said);
        }
        return said;
    }

    /** Whether {@code lower} is a name, or one in the plural or as an adjective. */
    boolean isName(String lower) {
        return names.contains(lower) || (english && EnglishEndings.anyBase(lower, names));
    }

    /**
     * How many three letters in a row, its ends included, {@code lower} has that no word of the
     * list has; none in a German compound, where any two letters meet.
     */
    int oddity(String lower) {
        if (german && isCompound(lower)) {
            return 0;
        }
        Trigrams known = trigrams;
        if (known == null) {
            known = Trigrams.of(words);
            trigrams = known;
        }
        return known.missingIn(lower);
    }

    /** {@code aufsehen}, {@code rathausplatz}, {@code hilfsangebot}: two words of the list. */
    private boolean isCompound(String lower) {
        for (int at = SHORTEST_PART; at + SHORTEST_PART <= lower.length(); at++) {
            if (words.contains(lower.substring(0, at))
                    && (words.contains(lower.substring(at))
                            || (lower.charAt(at) == 's'
                                    && words.contains(lower.substring(at + 1))))) {
                return true;
            }
        }
        return false;
    }

    private static Vocabulary load(String language) {
        Set<String> words = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> section = words;
        for (String line : ListFile.lines(Vocabulary.class, "words/" + language + ".txt")) {
            if (line.startsWith("[")) {
                section = line.equals("[names]") ? names : words;
            } else {
                addAll(line, section);
            }
        }
        return new Vocabulary(words, names, language);
    }

    private static void addAll(String line, Set<String> section) {
        for (String word : line.split(" +")) {
            section.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** The primary language of a tag, {@code en} when nothing is stated. */
    static String primary(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return "en";
        }
        int dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }
}
