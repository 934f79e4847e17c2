package newsarchive.parse.clipping;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import newsarchive.parse.Lexicon;
import newsarchive.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of the word lists in a block: those of the text's language, of English, whose
 * furniture stands on pages of all languages, and of the languages whose script the block is in.
 */
final class CueSigns {
    /** Characters of a line that may be all of a time: "2 h", "yesterday". */
    private static final int A_FEW_WORDS = 20;

    /** A letter or two of another script may be a name's or a unit's. */
    private static final int LETTERS = 3;

    private static final Feature[] CUE_FEATURES = cueFeatures();

    /** Cues that count within a paragraph only where it opens with them. */
    private static final Set<Feature> IN_BRIEF =
            EnumSet.of(Feature.CUE_PHOTO, Feature.CUE_EDITORS_NOTE);

    private static final int CYRILLIC = Lexicon.languageBit("ru");
    private static final int ARABIC = Lexicon.languageBit("ar") | Lexicon.languageBit("fa");

    /** No language of ours is written in it. */
    private static final int OTHER = 1 << Lexicon.LANGUAGES.size();

    private static final int LATIN = (OTHER - 1) & ~CYRILLIC & ~ARABIC;

    private final Lexicon lexicon = Lexicon.get();
    private final int languages;

    /** The bits of the languages in the text's own script; 0 when its language is not known. */
    private final int own;

    CueSigns(@Nullable String language, int languages) {
        this.languages = languages;
        this.own = language == null ? 0 : scriptOfLanguage(Lexicon.languageBit(language));
    }

    private static int scriptOfLanguage(int language) {
        return language == CYRILLIC ? CYRILLIC : (language & ARABIC) != 0 ? ARABIC : LATIN;
    }

    private static Feature[] cueFeatures() {
        return Lexicon.get().cueNames().stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'))
                .map(Feature::valueOf)
                .toArray(Feature[]::new);
    }

    /** Adds them to the signs of a block that has its shape. */
    void addTo(Signs signs) {
        int script = own == 0 ? 0 : script(signs.folded());
        boolean other = script != 0 && script != LATIN && (script & own) == 0;
        signs.set(Feature.OTHER_SCRIPT, other && !signs.has(Feature.LONG));
        long cues = lexicon.cuesIn(signs.words(), other ? languages | script : languages);
        for (int i = 0; cues != 0 && i < CUE_FEATURES.length; i++) {
            Feature cue = CUE_FEATURES[i];
            boolean there = ((cues >>> i) & 1) != 0;
            boolean may =
                    cue == Feature.CUE_READING_TIME
                            ? mayBeCount(signs.text())
                            : !IN_BRIEF.contains(cue) || mayStandInParagraph(signs, i);
            signs.set(cue, there && may);
        }
    }

    /**
     * The bits of the languages in whose script the first letters stand; 0 where there are hardly
     * any letters.
     */
    private static int script(String folded) {
        int letters = 0;
        int found = 0;
        for (int i = 0; i < folded.length() && letters < LETTERS; i++) {
            char c = folded.charAt(i);
            if (Letters.isLetter(c)) {
                int script = scriptOf(c);
                letters = script == found ? letters + 1 : 1;
                found = script;
            }
        }
        return letters < LETTERS ? 0 : found;
    }

    private static int scriptOf(char letter) {
        if (letter < 0x250) {
            return LATIN;
        }
        if (letter >= 0x400 && letter < 0x530) {
            return CYRILLIC;
        }
        return letter >= 0x600 && letter < 0x700 ? ARABIC : OTHER;
    }

    /** Counts and times come with a figure; {@code In the Council's Own Words} is a headline. */
    private static boolean mayBeCount(String text) {
        return text.length() <= A_FEW_WORDS || text.chars().anyMatch(Character::isDigit);
    }

    /** In a long paragraph {@code to the left} is about something else, unless it opens so. */
    private boolean mayStandInParagraph(Signs signs, int cue) {
        boolean paragraph =
                signs.has(Feature.LONG)
                        && signs.has(Feature.SEVERAL_SENTENCES)
                        && signs.has(Feature.FULL_STOP);
        return !paragraph
                || lexicon.section(lexicon.cueNames().get(cue))
                                .longestAt(signs.folded(), 0, languages)
                        != null;
    }
}
