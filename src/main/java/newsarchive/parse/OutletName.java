package newsarchive.parse;

import java.util.Set;
import newsarchive.text.FoldLetters;

/** Tells whether a few words are the name of a newspaper, an agency or an institute. */
public final class OutletName {
    private static final int MOST_WORDS = 7;

    /** {@code Harbour Institute for Strategy}: what it is for stands behind it. */
    private static final Set<String> FIELD_OF = Set.of("for", "of", "on");

    private static final Set<String> PAPERS =
            Set.of("газета", "правда", "коммуна", "заря", "звезда", "искра", "вестник", "листок");

    private OutletName() {}

    /** Whether the words are an outlet's: a known one, or with a word such as {@code Tribune}. */
    public static boolean looksLike(String text) {
        Lexicon lexicon = Lexicon.get();
        String folded = FoldLetters.fold(text.strip());
        if (lexicon.section("outlet").has(folded) || lexicon.section("agency").has(folded)) {
            return true;
        }
        if (hasManyWords(folded) || !startsLikeName(text.strip())) {
            return false;
        }
        String[] words = folded.split(" ");
        if (words.length > MOST_WORDS) {
            return false;
        }
        boolean named = words.length > 1 && everyLongWordIsLarge(text.strip());
        if (words.length == 2 && isAdjectiveAndPaper(text.strip(), words)) {
            return true;
        }
        if (named
                && words.length <= 5
                && lexicon.section("outlet-end").has(words[words.length - 1])) {
            return true;
        }
        for (int i = 0; i < words.length; i++) {
            boolean of = i > 0 && i + 2 < words.length && FIELD_OF.contains(words[i + 1]);
            if (of && lexicon.section("outlet-first").has(words[i])) {
                return true;
            }
            if (named && outletWord(words, i)) {
                return true;
            }
            int dot = words[i].lastIndexOf('.');
            boolean domain = dot > 0 && words[i].indexOf('.') == dot;
            if (domain && lexicon.section("outlet-word").has(words[i].substring(dot))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Липецкая газета}, {@code Северная правда}: in Russian the word for it is small. */
    private static boolean isAdjectiveAndPaper(String text, String[] words) {
        String first = words[0];
        boolean adjective =
                Character.isUpperCase(text.charAt(0))
                        && first.length() > 5
                        && (first.endsWith("ая") || first.endsWith("ий") || first.endsWith("ый"));
        return adjective && PAPERS.contains(words[1]);
    }

    private static boolean hasManyWords(String folded) {
        int spaces = 0;
        for (int i = 0; i + 1 < folded.length(); i++) {
            spaces += folded.charAt(i) == ' ' && folded.charAt(i + 1) != ' ' ? 1 : 0;
        }
        return spaces >= MOST_WORDS;
    }

    /** English has the word last ({@code Harbour News}), other languages anywhere. */
    private static boolean outletWord(String[] words, int at) {
        Lexicon lexicon = Lexicon.get();
        Phrases.Phrase word = lexicon.section("outlet-word").whole(words[at], Lexicon.ALL);
        boolean first = at == 0 || (at == 1 && words[0].equals("the"));
        boolean leads = first && lexicon.section("outlet-first").has(words[at]);
        if (word == null) {
            return leads;
        }
        boolean english = (word.languages() & ~Lexicon.languageBit("en")) == 0;
        return !english || leads || at == words.length - 1;
    }

    /** Whether a word of more than three letters begins small, as in a sentence. */
    public static boolean hasSmallLongWord(String text) {
        return !everyLongWordIsLarge(text);
    }

    static boolean everyLongWordIsLarge(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i))) {
                if (i - from > 3
                        && Character.isLowerCase(text.charAt(from))
                        && !isLargeBehindArticle(text, from, i)) {
                    return false;
                }
                from = i + 1;
            }
        }
        return true;
    }

    /** {@code al-Example}, {@code l'Exemple}, {@code e-News}: the article is written small. */
    private static boolean isLargeBehindArticle(String text, int from, int to) {
        for (int at = from + 1; at < Math.min(from + 4, to - 1); at++) {
            char c = text.charAt(at);
            if (c == '-' || c == '\'' || c == '’') {
                return Character.isUpperCase(text.charAt(at + 1));
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || (c >= '\t' && c <= '\r');
    }

    private static boolean startsLikeName(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    }
}
