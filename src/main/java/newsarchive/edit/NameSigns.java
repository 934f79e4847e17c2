package newsarchive.edit;

import java.util.Set;
import java.util.stream.Stream;
import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;

/**
 * What the words around a row of capitalised words, and its own, say of its kind. Guesses for a
 * curator to confirm, in the languages whose names are written with capitals. Stateless.
 */
final class NameSigns {
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "at", "near", "outside", "around", "across", "dans", "nach", "en");
    private static final Set<String> BODIES =
            Set.of(
                    "agency",
                    "army",
                    "association",
                    "authority",
                    "bank",
                    "board",
                    "brigade",
                    "bureau",
                    "centre",
                    "center",
                    "commission",
                    "committee",
                    "company",
                    "corporation",
                    "corps",
                    "council",
                    "court",
                    "department",
                    "force",
                    "forces",
                    "front",
                    "group",
                    "institute",
                    "ministry",
                    "movement",
                    "office",
                    "organisation",
                    "organization",
                    "parliament",
                    "party",
                    "police",
                    "union",
                    "university",
                    "ministère",
                    "conseil",
                    "ministerium",
                    "partei");

    /** What follows a name and is neither a thing of its nor people of its. */
    private static final Set<String> NO_NOUNS =
            Set.of(
                    "a",
                    "about",
                    "after",
                    "against",
                    "ago",
                    "alone",
                    "already",
                    "also",
                    "and",
                    "are",
                    "as",
                    "at",
                    "back",
                    "be",
                    "became",
                    "because",
                    "before",
                    "began",
                    "between",
                    "both",
                    "but",
                    "by",
                    "came",
                    "can",
                    "could",
                    "did",
                    "do",
                    "does",
                    "during",
                    "for",
                    "from",
                    "gave",
                    "had",
                    "has",
                    "have",
                    "he",
                    "her",
                    "his",
                    "how",
                    "if",
                    "in",
                    "into",
                    "is",
                    "it",
                    "itself",
                    "last",
                    "later",
                    "made",
                    "may",
                    "might",
                    "more",
                    "must",
                    "never",
                    "next",
                    "no",
                    "nor",
                    "not",
                    "now",
                    "of",
                    "on",
                    "only",
                    "or",
                    "our",
                    "out",
                    "over",
                    "said",
                    "saw",
                    "says",
                    "she",
                    "should",
                    "since",
                    "so",
                    "still",
                    "than",
                    "that",
                    "the",
                    "their",
                    "then",
                    "there",
                    "they",
                    "this",
                    "through",
                    "to",
                    "today",
                    "told",
                    "too",
                    "took",
                    "under",
                    "until",
                    "up",
                    "was",
                    "went",
                    "were",
                    "what",
                    "when",
                    "where",
                    "which",
                    "while",
                    "who",
                    "whose",
                    "will",
                    "with",
                    "within",
                    "without",
                    "would",
                    "yesterday");

    private static final Set<String> PEOPLES_ENDINGS =
            Set.of("an", "ish", "ese", "ite", "i", "ch", "ern");

    private NameSigns() {}

    /**
     * The kind that a place of the text speaks for.
     *
     * @param beforeLast the word before the one before it, folded, empty where there is none
     * @param last the word before it, likewise
     * @param row its words, folded, one blank after each
     * @return {@code organisation}, {@code place}, or nothing
     */
    static String kind(String beforeLast, String last, String row) {
        String[] words = row.strip().split(" ", -1);
        if (Stream.of(words).anyMatch(BODIES::contains)) {
            return "organisation";
        }
        boolean article = last.equals("the");
        if (BEFORE_PLACES.contains(article ? beforeLast : last)) {
            return "place";
        }
        // nobody is called "the Marit de Vries"
        return article && words.length > 1 ? "organisation" : "";
    }

    /** Whether the word lists know it as a place. */
    static boolean isPlace(String name) {
        return Lexicon.get().section("place").has(FoldLetters.fold(name));
    }

    /** The kind of a name that the word lists know, or whose form tells; else nothing. */
    static String kindByForm(String name) {
        String folded = FoldLetters.fold(name);
        Lexicon lexicon = Lexicon.get();
        boolean acronym = name.chars().noneMatch(Character::isLowerCase);
        if (acronym
                || lexicon.section("agency").has(folded)
                || lexicon.section("outlet").has(folded)) {
            return "organisation";
        }
        long words = name.chars().filter(c -> c == ' ').count() + 1;
        return words == 2 || words == 3 ? "person" : "";
    }

    /** Whether a folded word in small letters, right behind a name, can be a noun. */
    static boolean isNoun(String word) {
        return !NO_NOUNS.contains(word) && word.length() > 1;
    }

    /** Whether a folded word is formed as one that says of which country, people or creed. */
    static boolean isOfPeople(String word) {
        return word.length() > 4
                && word.indexOf(' ') < 0
                && PEOPLES_ENDINGS.stream().anyMatch(word::endsWith);
    }
}
