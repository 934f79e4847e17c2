package newsarchive.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.text.FoldLetters;
import newsarchive.text.Letters;
import newsarchive.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * What the readers know of languages: month names, byline words, agencies, places, the phrases of
 * page furniture. It is data, one file for each language beside this class ({@code words/en.txt});
 * docs/articles/languages.md says how to write one. Read once, when first asked; immutable after
 * that.
 */
public final class Lexicon {
    /** The languages that have a file, in the order of their bits. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "ru", "ar", "fa");

    /** All languages, for {@link Phrases#longestAt}. */
    public static final int ALL = -1;

    private final Map<String, Phrases> sections = new HashMap<>();

    private final Phrases cues = new Phrases();

    /** Those that may have something before them: few, so that most words need no look at all. */
    private final Phrases innerCues = new Phrases();

    private final List<String> cueNames = new ArrayList<>();

    /** What stands on buttons and in menus. */
    private final Phrases links = new Phrases();

    private final int labelCue;

    private Lexicon() {
        for (String language : LANGUAGES) {
            read(language);
        }
        labelCue = cueNames.indexOf("cue.label");
    }

    private static final String LEADING =
            " >*-([{'|+#\"\u2022\u00B7\u2192\u25B6\u25B8\u203A\u25BA\u25A0";
    private static final String TRAILING = " :.!\u2026])}'|\">\u203A\u2192\u00BB,;*\u2193";

    /** What stands on buttons and in menus. */
    private static final List<String> LINK_SECTIONS =
            List.of(
                    "cue.share",
                    "cue.nav",
                    "cue.label",
                    "cue.advert",
                    "cue.comment-form",
                    "cue.newsletter",
                    "cue.related-head");

    private static final class Holder {
        static final Lexicon INSTANCE = new Lexicon();
    }

    /** The lexicon of all languages. */
    public static Lexicon get() {
        return Holder.INSTANCE;
    }

    /** The bit of a language; all bits for null and for languages without a file. */
    public static int languageBit(@Nullable String language) {
        int at = language == null ? -1 : LANGUAGES.indexOf(language);
        return at < 0 ? ALL : 1 << at;
    }

    /** The phrases of a section, {@code month} or {@code by}; a name that no file has is a bug. */
    public Phrases section(String name) {
        Phrases found = sections.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no section [" + name + "] in any language");
        }
        return found;
    }

    /** Names of the sections that begin with {@code cue.}; their place is their bit. */
    public List<String> cueNames() {
        return Collections.unmodifiableList(cueNames);
    }

    /** Which lists have a phrase that begins with a word, in the order of {@link FoldedWords}. */
    FirstWords firstWords() {
        return FirstWordsHolder.INSTANCE;
    }

    private static final class FirstWordsHolder {
        static final FirstWords INSTANCE = get().readFirstWords();
    }

    private FirstWords readFirstWords() {
        return new FirstWords(
                List.of(
                        section("common"),
                        section("page-talk"),
                        section("to-reader"),
                        section("command"),
                        section("bio-verb"),
                        innerCues,
                        links));
    }

    /**
     * The cue sections of which a phrase stands in a text, as a set of bits. Phrases of the files
     * that end in {@code …} may be followed by more, those that begin with it may have something
     * before them; the others must be the whole text, marks around it aside.
     *
     * @param languages the bits of the languages whose phrases count
     */
    public long cuesIn(FoldedWords words, int languages) {
        String folded = words.text();
        int from = 0;
        int to = folded.length();
        while (from < to && LEADING.indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && TRAILING.indexOf(folded.charAt(to - 1)) >= 0) {
            to--;
        }
        long found = from < to ? longestCues(cues, folded, from, from, to, languages) : 0;
        for (int word = 0; word < words.size(); word++) {
            int at = words.start(word);
            if (words.is(word, FoldedWords.INNER_CUE) && at > from && at < to) {
                found |= longestCues(innerCues, folded, at, from, to, languages);
            }
        }
        return found;
    }

    /**
     * The sections of the longest phrase that fits: {@code read more at} hides {@code read more}.
     */
    private static long longestCues(
            Phrases cues, String folded, int at, int from, int to, int languages) {
        long found = 0;
        int longest = 0;
        for (Phrases.Phrase phrase : cues.at(folded, at)) {
            if (phrase.text().length() < longest) {
                break;
            }
            int end = at + phrase.text().length();
            boolean fits =
                    (phrase.languages() & languages) != 0
                            && (!phrase.atStart() || at == from)
                            && (!phrase.atEnd() || end == to || end == folded.length())
                            && folded.startsWith(phrase.text(), at)
                            && Phrases.endsWord(folded, end);
            if (fits) {
                found |= 1L << phrase.number();
                longest = phrase.text().length();
            }
        }
        return found;
    }

    /**
     * How much of a folded text stands on buttons and in menus; numbers and single letters among
     * the phrases count as theirs.
     *
     * @return 2 for each phrase, 1 for the name of a section; and the words of all together
     */
    public int[] linkWordsIn(FoldedWords all, int languages) {
        String folded = all.text();
        int phrases = 0;
        int words = 0;
        int next = 0;
        for (int word = 0; word < all.size(); word++) {
            int at = all.start(word);
            if (at < next || all.is(word, FoldedWords.MARK)) {
                continue;
            }
            next = all.end(word);
            Phrases.Phrase phrase =
                    all.is(word, FoldedWords.LINK) ? linkPhraseAt(folded, at, languages) : null;
            if (phrase != null) {
                int end = at + phrase.text().length();
                boolean label = phrase.number() == labelCue;
                phrases += label ? 1 : 2;
                words += wordsBetween(folded, at, end);
                next = Math.max(end, next);
            } else if (next - at == 1 || isNumber(folded, at, next)) {
                words++;
            }
        }
        return new int[] {phrases, words};
    }

    private static int wordsBetween(String folded, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean begins = i == from || !isWordPart(folded, i - 1);
            words += isWordPart(folded, i) && begins ? 1 : 0;
        }
        return words;
    }

    private static boolean isNumber(String folded, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(folded.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Phrases.@Nullable Phrase linkPhraseAt(String folded, int at, int languages) {
        for (Phrases.Phrase phrase : links.at(folded, at)) {
            int end = at + phrase.text().length();
            if ((phrase.languages() & languages) != 0
                    && folded.startsWith(phrase.text(), at)
                    && Phrases.endsWord(folded, end)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isWordPart(String text, int at) {
        return Letters.isLetterOrDigit(text.charAt(at));
    }

    /**
     * The names of months and weekdays in all languages, folded. Whoever wants no more need not
     * wait until all else is read: the two stand at the beginning of each file.
     */
    public static Set<String> namesOfDates() {
        Set<String> names = new LinkedHashSet<>();
        for (String language : LANGUAGES) {
            Set<String> left = new HashSet<>(List.of("month", "weekday"));
            String[] section = {""};
            ListFile.each(
                    Lexicon.class,
                    "words/" + language + ".txt",
                    line -> {
                        if (line.startsWith("[")) {
                            left.remove(section[0]);
                            section[0] = sectionIn(line);
                        } else if (left.contains(section[0])) {
                            names.addAll(forms(line.strip()));
                        }
                        return !left.isEmpty();
                    });
        }
        return names;
    }

    private static String sectionIn(String line) {
        return line.substring(1, line.indexOf(']'));
    }

    /** Of a month or weekday, behind its number. */
    private static List<String> forms(String line) {
        return Arrays.stream(line.split(" "))
                .skip(1)
                .map(form -> FoldLetters.fold(form).replace('_', ' '))
                .toList();
    }

    private void read(String language) {
        String section = "";
        for (String line : ListFile.lines(Lexicon.class, "words/" + language + ".txt")) {
            if (line.startsWith("[")) {
                section = sectionIn(line);
            } else {
                add(section, languageBit(language), line.strip());
            }
        }
    }

    private void add(String section, int language, String line) {
        Phrases phrases = sections.computeIfAbsent(section, s -> new Phrases());
        if (section.startsWith("month") || section.equals("weekday")) {
            int number = Integer.parseInt(line.substring(0, line.indexOf(' ')));
            for (String text : forms(line)) {
                phrases.add(new Phrases.Phrase(text, language, number, false, false));
            }
            return;
        }
        boolean more = line.endsWith("…");
        boolean before = line.startsWith("…");
        String text = line.substring(before ? 1 : 0, line.length() - (more ? 1 : 0)).strip();
        String folded = FoldLetters.fold(text);
        phrases.add(new Phrases.Phrase(folded, language, 0, !before, !more));
        if (section.startsWith("cue.")) {
            int bit = cueNames.indexOf(section);
            if (bit < 0) {
                bit = cueNames.size();
                cueNames.add(section);
            }
            Phrases.Phrase cue = new Phrases.Phrase(folded, language, bit, !before, !more);
            cues.add(cue);
            if (LINK_SECTIONS.contains(section)) {
                links.add(cue);
            }
            if (before) {
                innerCues.add(cue);
            }
        }
    }
}
