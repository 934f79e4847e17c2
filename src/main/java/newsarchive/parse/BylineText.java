package newsarchive.parse;

import java.util.List;
import java.util.Set;
import newsarchive.text.FoldLetters;
import newsarchive.text.Letters;

/** What stands in a byline besides those who wrote: dates with their links, credits of pictures. */
final class BylineText {
    private static final List<String> GLUED_MARKS = List.of("By", "BY", "Von", "Par", "Por");
    private static final int A_LABEL = 40;
    private static final Set<String> AUTHOR_LABELS =
            Set.of(
                    "author", "by", "autor", "autorin", "auteur", "auteure", "autora", "автор",
                    "نویسنده", "الكاتب", "بقلم");

    private BylineText() {}

    /** The line with a bar in place of each date and of the words that lead to it. */
    static String withoutDates(String line, List<FoundDate> dates) {
        StringBuilder rest = new StringBuilder(line);
        for (int i = dates.size() - 1; i >= 0; i--) {
            int start = withoutLinks(line, dates.get(i).start());
            rest.replace(start, dates.get(i).end(), " | ");
        }
        return rest.toString();
    }

    /** Where {@code on}, {@code am}, {@code Posted on} before a date begin. */
    private static int withoutLinks(String line, int date) {
        Lexicon lexicon = Lexicon.get();
        int start = date;
        for (int i = 0; i < 3; i++) {
            int end = start;
            while (end > 0 && isEdge(line.charAt(end - 1))) {
                end--;
            }
            int from = end;
            while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
                from--;
            }
            String word = FoldLetters.fold(line.substring(from, end));
            boolean links =
                    lexicon.section("date-connector").has(word)
                            || lexicon.section("published").has(word)
                            || lexicon.section("updated").has(word);
            if (!links) {
                return start;
            }
            start = from;
        }
        return start;
    }

    /** Whether there are no spaces but single ordinary ones. */
    static boolean isEvenlySpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' '
                    ? i > 0 && text.charAt(i - 1) == ' '
                    : c == '\u00A0' || (c >= '\t' && c <= '\r')) {
                return false;
            }
        }
        return true;
    }

    /** Whether there may be letters of the Arabic script. */
    static boolean hasArabic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x600) {
                return true;
            }
        }
        return false;
    }

    /** {@code Harbour Prism- Ann Example}: with a space on both sides of the dash. */
    static String withSpacesBeforeDashes(String text) {
        StringBuilder spaced = null;
        for (int i = text.length() - 2; i > 0; i--) {
            boolean glued =
                    "-–—".indexOf(text.charAt(i)) >= 0
                            && text.charAt(i + 1) == ' '
                            && Character.isLetter(text.charAt(i - 1));
            if (glued) {
                spaced = spaced == null ? new StringBuilder(text) : spaced;
                spaced.insert(i, ' ');
            }
        }
        return spaced == null ? text : spaced.toString();
    }

    /** {@code ByAnn Example}: the mark, of which the page's markup was lost, and the name apart. */
    static String withMarkApart(String text) {
        for (String mark : GLUED_MARKS) {
            int end = mark.length();
            boolean glued =
                    text.length() > end + 4
                            && text.startsWith(mark)
                            && Character.isUpperCase(text.charAt(end))
                            && Character.isLowerCase(text.charAt(end + 1));
            if (glued && GivenNames.open(text.substring(end))) {
                return mark + " " + text.substring(end);
            }
        }
        return text;
    }

    /**
     * Offset behind {@code Author:} that stands within the first words of a line, {@code Download
     * Author: Ann Example}; 0 where none does, or where the line begins with it.
     */
    static int authorLabelEnd(String text) {
        int colon = text.indexOf(':');
        if (colon < 8 || colon > A_LABEL || colon + 4 > text.length()) {
            return 0;
        }
        int from = text.lastIndexOf(' ', colon - 2) + 1;
        String word = FoldLetters.fold(text.substring(from, colon)).strip();
        return from > 0 && AUTHOR_LABELS.contains(word) ? colon + 1 : 0;
    }

    /** {@code By Ahmed sampleddin}: two words, a given name and a surname that began small. */
    static boolean isWrittenSmall(String person) {
        Lexicon lexicon = Lexicon.get();
        int space = person.indexOf(' ');
        String last = person.substring(space + 1);
        boolean word = last.length() >= 4 && last.chars().allMatch(Character::isLowerCase);
        return space > 0
                && word
                && Character.isUpperCase(person.charAt(0))
                && GivenNames.open(person)
                && !lexicon.section("common").has(last)
                && !lexicon.section("job").has(last)
                && !lexicon.section("not-a-name").has(last);
    }

    /** Between the names and the date a word or two written large are where it was written. */
    static boolean isLikePlace(String part) {
        return Character.isUpperCase(part.charAt(0))
                && NameList.words(part) <= 3
                && OutletName.everyLongWordIsLarge(part);
    }

    /** Where {@code photos by …}, {@code traduit par …} begins, who are no authors; else -1. */
    static int picturesAt(String text, int languages) {
        String folded = FoldLetters.fold(text);
        Phrases pictures = Lexicon.get().section("picture-by");
        for (int at = 1; at < folded.length(); at++) {
            boolean begins = !Letters.isLetterOrDigit(folded.charAt(at - 1));
            Phrases.Phrase phrase = begins ? pictures.longestAt(folded, at, languages) : null;
            int end = phrase == null ? 0 : at + phrase.text().length();
            if (phrase != null && end < text.length() && hasSpace(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Offset after "words", "texte", which mark a byline beside those of pictures. */
    static int wordsEnd(String text, int languages) {
        String folded = FoldLetters.fold(text);
        Phrases.Phrase words = Lexicon.get().section("words-by").longestAt(folded, 0, languages);
        return words == null ? 0 : words.text().length();
    }

    private static boolean hasSpace(String text, int to) {
        return text.substring(0, to).strip().indexOf(' ') > 0;
    }

    static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || ",;:|–—-•·_*<>/~()[]".indexOf(c) >= 0;
    }

    /** The full stop goes that ends a sentence and not an initial or a title. */
    static String withoutStop(String part) {
        int space = part.lastIndexOf(' ');
        boolean ends =
                part.endsWith(".")
                        && part.length() - space > 5
                        && part.indexOf('.') == part.length() - 1;
        return ends ? part.substring(0, part.length() - 1) : part;
    }

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * {@code Ann Example in Norderhaven}: a name, a small {@code in}, a word or two written large.
     */
    static boolean isPlainPlace(String name, int at, String tail) {
        boolean in =
                name.startsWith("in ", at)
                        || name.startsWith("à ", at)
                        || name.startsWith("en ", at);
        return in
                && OutletName.everyLongWordIsLarge(tail)
                && NameList.words(tail) <= 3
                && Character.isUpperCase(tail.isEmpty() ? ' ' : tail.charAt(0))
                && PersonName.confidence(name.substring(0, at).strip()) >= 0.9;
    }
}
