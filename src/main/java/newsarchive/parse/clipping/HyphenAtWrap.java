package newsarchive.parse.clipping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * Whether the hyphen at the end of a wrapped line is part of the word ({@code Kurdish-⏎held}) or
 * only cuts it ({@code govern-⏎ment}). The text itself is the first witness: the word found whole
 * or with its hyphen elsewhere. Then: capitalised and numbered first parts, prefixes that take a
 * hyphen and second parts that follow one keep it.
 */
final class HyphenAtWrap {
    private static final int SHORTEST = 4;

    private final List<Line> lines;
    private @Nullable Map<String, Integer> words;

    HyphenAtWrap(List<Line> lines) {
        this.lines = lines;
    }

    /** Whether the hyphen at the end of {@code line} goes when {@code next} is joined to it. */
    boolean drops(Line line, Line next) {
        String content = line.content();
        char mark = content.charAt(content.length() - 1);
        if (mark == '\u00AD' || mark == '¬') {
            return true;
        }
        String first = lastWord(content.substring(0, content.length() - 1));
        String second = firstWord(next.content());
        if (first.isEmpty() || second.isEmpty() || !Character.isLowerCase(second.charAt(0))) {
            return false;
        }
        String whole = FoldLetters.fold(first + second);
        String parted = FoldLetters.fold(first + "-" + second);
        int votes = occurrences(whole) - occurrences(parted);
        if (votes != 0) {
            return votes > 0;
        }
        String low = FoldLetters.fold(first);
        Lexicon lexicon = Lexicon.get();
        boolean afterName = Character.isUpperCase(first.charAt(0)) && first.length() > 3;
        boolean compound =
                isNameAndParticiple(first, second)
                        || low.indexOf('-') >= 0
                        || lexicon.section("hyphen-stays-after").has(low)
                        || (lexicon.section("hyphen-stays-before").has(FoldLetters.fold(second))
                                && (afterName || (low.length() > 3 && second.length() > 2)))
                        || first.chars().anyMatch(Character::isDigit);
        return !compound;
    }

    /** {@code Russian-⏎sourced}, where the text writes {@code Russian} by itself, too. */
    private boolean isNameAndParticiple(String first, String second) {
        return Character.isUpperCase(first.charAt(0))
                && first.length() >= SHORTEST
                && second.length() > SHORTEST
                && second.endsWith("ed")
                && occurrences(FoldLetters.fold(first)) > 0;
    }

    private int occurrences(String word) {
        Map<String, Integer> counted = words;
        if (counted == null) {
            counted = count();
            words = counted;
        }
        return counted.getOrDefault(word, 0);
    }

    /** Counts the words of the text, hyphenated ones as one; made only where a hyphen asks. */
    private Map<String, Integer> count() {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            String folded = FoldLetters.fold(line.text());
            int from = 0;
            while (from < folded.length()) {
                int to = from;
                while (to < folded.length() && isWordPart(folded.charAt(to))) {
                    to++;
                }
                if (to - from >= SHORTEST) {
                    counts.merge(folded.substring(from, to), 1, Integer::sum);
                }
                from = to + 1;
            }
        }
        return counts;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static String lastWord(String text) {
        int from = text.length();
        while (from > 0
                && (Character.isLetterOrDigit(text.charAt(from - 1))
                        || text.charAt(from - 1) == '-')) {
            from--;
        }
        return text.substring(from);
    }

    private static String firstWord(String text) {
        int to = 0;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(0, to);
    }
}
