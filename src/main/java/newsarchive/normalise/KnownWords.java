package newsarchive.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import newsarchive.config.Names;

/**
 * What proves how a word is written in one article: the words of the article itself, the list of
 * its language, and the curator's names. For one thread.
 */
final class KnownWords {
    private final Vocabulary vocabulary;
    private final CuratedWords curated;
    private final MetWords own;

    /** What was asked of the article's own words, and whether it had any of it. */
    private final List<String> asked = new ArrayList<>();

    private boolean found;

    KnownWords(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary;
        this.curated = CuratedWords.of(names);
        this.own = MetWords.forNewText(vocabulary, curated);
    }

    /** The words of the article, and what is known of them. */
    MetWords own() {
        return own;
    }

    /** How often the article has {@code word}, in exactly this case. */
    int count(String word) {
        int count = own.times(word);
        asked.add(word);
        found |= count > 0;
        return count;
    }

    /** Forgets what was asked. */
    void beginAsking() {
        asked.clear();
        found = false;
    }

    /** The words for which the article was asked since {@link #beginAsking}. */
    List<String> asked() {
        return asked;
    }

    /** Whether the article has any of them. */
    boolean foundAny() {
        return found;
    }

    boolean hasList() {
        return !vocabulary.isEmpty();
    }

    /** Whether the language has a large list, so that a word which it has not is odd. */
    boolean hasLargeList() {
        return vocabulary.isLarge();
    }

    /** Whether {@code word} is right as it stands. */
    boolean isKnown(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return vocabulary.isAny(lower)
                || curated.contains(word)
                || (Character.isUpperCase(word.charAt(0)) && vocabulary.isRareName(lower));
    }

    /** How many three letters in a row {@code lower} has that no word of the list has. */
    int oddity(String lower) {
        return vocabulary.oddity(lower);
    }

    /**
     * What the list says of a word in small letters.
     *
     * @param likely finds the right forms of a word that the list does not know
     */
    SmallLetters inSmallLetters(String word, Function<String, List<String>> likely) {
        return vocabulary.inSmallLetters(word, likely);
    }

    /** Whether {@code word} is in the list of the language, apart from names. */
    boolean isListed(String word) {
        return vocabulary.proves(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code lower} is in the compact or the large list of the language. */
    boolean isWord(String lower) {
        return vocabulary.proves(lower) || vocabulary.isRareWord(lower);
    }

    /** Whether {@code word} is a name of any list or of the curator's. */
    boolean isAnyName(String word) {
        return isName(word) || vocabulary.isRareName(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} is a name of the list or of the curator's. */
    boolean isName(String word) {
        return curated.contains(word) || vocabulary.isName(word.toLowerCase(Locale.ROOT));
    }

    /** Whether anything proves {@code word}, the article's own use of it included. */
    boolean proves(String word) {
        boolean lower = Character.isLowerCase(word.charAt(0));
        return count(word) > 0 || isWord(word.toLowerCase(Locale.ROOT)) || (!lower && isName(word));
    }
}
