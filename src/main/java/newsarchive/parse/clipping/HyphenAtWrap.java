package newsarchive.parse.clipping;

import java.util.List;
import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;

/**
 * Whether the hyphen at the end of a wrapped line is part of the word ({@code Kurdish-⏎held}) or
 * only cuts it ({@code govern-⏎ment}). The text itself is the first witness: the word found whole
 * or with its hyphen elsewhere. Then: capitalised and numbered first parts, prefixes that take a
 * hyphen and second parts that follow one keep it.
 */
final class HyphenAtWrap {
    private static final int LOOK_AROUND = 4000;

    private HyphenAtWrap() {}

    static boolean drops(List<Line> lines, Line line, Line next) {
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
        int votes =
                occurrences(lines, line.index(), whole) - occurrences(lines, line.index(), parted);
        if (votes != 0) {
            return votes > 0;
        }
        String low = FoldLetters.fold(first);
        Lexicon lexicon = Lexicon.get();
        boolean afterName = Character.isUpperCase(first.charAt(0)) && first.length() > 3;
        boolean compound =
                low.indexOf('-') >= 0
                        || lexicon.section("hyphen-stays-after").has(low)
                        || (lexicon.section("hyphen-stays-before").has(FoldLetters.fold(second))
                                && (afterName || (low.length() > 3 && second.length() > 2)))
                        || first.chars().anyMatch(Character::isDigit);
        return !compound;
    }

    /** How often a word stands in the lines around, bounded so that the whole stays linear. */
    private static int occurrences(List<Line> lines, int around, String word) {
        int count = 0;
        int seen = 0;
        for (int i = Math.max(0, around - 200); i < lines.size() && seen < LOOK_AROUND * 5; i++) {
            Line line = lines.get(i);
            if (line.length() > LOOK_AROUND) {
                continue;
            }
            seen += line.length();
            String folded = FoldLetters.fold(line.text());
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                boolean begins = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
                count += begins ? 1 : 0;
            }
        }
        return count;
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
