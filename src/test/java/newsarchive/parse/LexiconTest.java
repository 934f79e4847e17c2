package newsarchive.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.get();

    @ParameterizedTest
    @CsvSource({
        "post navigation, cue.share",
        "> post navigation!, cue.share",
        "click to share on the noticeboard, cue.share",
        "find the ferry board on twitter, cue.share",
        "'ada orlan, who is a reporter for the lake post', cue.bio",
    })
    void aPhraseIsFoundWhereItsFileLetsItStand(String folded, String cue) {
        assertThat(cues(folded)).contains(cue);
    }

    @ParameterizedTest
    @CsvSource({
        "a post navigation, cue.share",
        "post navigation of the ferries, cue.share",
        "a click to share on the noticeboard, cue.share",
        "on twitters, cue.share",
        "she is a reporterly soul, cue.bio",
    })
    void aPhraseIsNotFoundElsewhere(String folded, String cue) {
        assertThat(cues(folded)).doesNotContain(cue);
    }

    @Test
    void aWholePhraseIsNoPartOfALongerText() {
        Phrases share = lexicon.section("cue.share");

        assertThat(share.has("post navigation")).isTrue();
        assertThat(share.has("post navigation " + "and again ".repeat(50))).isFalse();
    }

    private Set<String> cues(String folded) {
        Set<String> names = new TreeSet<>();
        long bits = lexicon.cuesIn(FoldedWords.of(folded), Lexicon.languageBit("en"));
        for (int i = 0; i < lexicon.cueNames().size(); i++) {
            if ((bits >>> i & 1) != 0) {
                names.add(lexicon.cueNames().get(i));
            }
        }
        return names;
    }

    @Test
    void namesOfDatesAreThoseOfTheSections() {
        Set<String> names = new HashSet<>(Lexicon.get().section("month").texts());
        names.addAll(Lexicon.get().section("weekday").texts());
        assertThat(Lexicon.namesOfDates()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(names).contains("february", "lundi").doesNotContain("ramadan");
    }
}
