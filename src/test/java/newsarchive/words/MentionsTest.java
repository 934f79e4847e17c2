package newsarchive.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import newsarchive.article.Mention;
import newsarchive.config.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a mention of a name, and what does not. */
class MentionsTest {
    private static final NameSpellings NAMES =
            new NameSpellings(
                    new Names(
                            List.of(
                                    name("United Nations", "organisation", "UN", "U.N."),
                                    name("Orland", "place", List.of("Orland Street", "ferry line")),
                                    name("East Orland", "place"),
                                    name("Marit de Vries", "person", "Marit Vries"),
                                    name("Yusuf al-Hadid", "person"),
                                    name("Hizb'allah", "organisation", "Hezbollah"),
                                    name("Ministry of Ports", "organisation", "MoP"),
                                    name("Mercury Shipping", "organisation", "Mercury"),
                                    name("Mercury Rising", "organisation", "Mercury"),
                                    name("Genève", "place", "جنيف", "Женева"))));

    private static Names.Name name(String name, String kind, String... aliases) {
        return new Names.Name(name, kind, List.of(aliases), null, null, List.of());
    }

    private static Names.Name name(String name, String kind, List<String> not) {
        return new Names.Name(name, kind, List.of(), null, null, not);
    }

    private static List<String> mentions(String text) {
        return WordPass.over(null, text, NAMES).mentions().stream()
                .map(
                        mention ->
                                text.substring(mention.start(), mention.end())
                                        + " = "
                                        + mention.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The United Nations met.              | United Nations = United Nations
                    The united nations of the league met |
                    The UN met.                          | UN = United Nations
                    Un accord                            |
                    The U.N. met.                        | U.N = United Nations
                    The UNO met.                         |
                    Ships left Orland.                   | Orland = Orland
                    Ships left East Orland.              | East Orland = East Orland
                    Orland’s harbour                     | Orland = Orland
                    The Orlander harbour                 |
                    A flat in Orland Street              |
                    Orland closed its ferry line.        |
                    Fighters of Hezbollah and Hizb’allah | Hezbollah = Hizb'allah, Hizb’allah = Hizb'allah
                    Marit de Vries spoke.                | Marit de Vries = Marit de Vries
                    Vries spoke.                         |
                    The Ministry. Of ports it said       |
                    THE MINISTRY OF PORTS SAID           | MINISTRY OF PORTS = Ministry of Ports
                    Mercury rose.                        |
                    À Geneve, on parle.                  | Geneve = Genève
                    اجتمعوا في جنيف أمس                  | جنيف = Genève
                    Встреча: Женева, март                | Женева = Genève
                    """)
    void aNameIsFoundByItsSpelling(String text, String expected) {
        assertThat(String.join(", ", mentions(text))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Later Gen. Vries left.        | yes
                    When Vries left, it rained.   | yes
                    Vries’s deputy left.          | yes
                    Later Pieter Vries left.      | no
                    Later Vries Holding left.     | no
                    President Vries left.         | yes
                    Later the vries left.         | no
                    """)
    void aLastNameIsEnoughOnceTheWholeNameWasTold(String later, String found) {
        List<String> all = mentions("Marit de Vries spoke. " + later);
        assertThat(all.contains("Vries = Marit de Vries")).isEqualTo(found.equals("yes"));
    }

    @Test
    void theArabicArticleMayGo() {
        assertThat(mentions("Yusuf al-Hadid spoke. He said al-Hadid sat, and Hadid rose."))
                .containsExactly(
                        "Yusuf al-Hadid = Yusuf al-Hadid",
                        "al-Hadid = Yusuf al-Hadid",
                        "Hadid = Yusuf al-Hadid");
    }

    @Test
    void aSpellingOfTwoNamesIsDoubtfulAndIsNeither() {
        ArticleWords words =
                WordPass.over(null, "Mercury rose. Mercury Shipping fell.", NAMES).words();
        assertThat(words.doubtful()).containsExactly("Mercury");
        assertThat(words.mentions()).extracting(Mention::name).containsExactly("Mercury Shipping");
    }

    @Test
    void aHeadlineMentionsAndTheTextTellsWhereFirst() {
        ArticleWords words =
                WordPass.over("UN in Orland", "In Orland it rained. Orland again.", NAMES).words();
        assertThat(words.mentions())
                .containsExactly(
                        new Mention("United Nations", -1, -1, 1, true),
                        new Mention("Orland", 3, 9, 3, true));
    }

    @Test
    void tenThousandNamesAreFoundAsOneIs() {
        List<Names.Name> many =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> name("Name" + i + " Common Ending", "place", "Alias" + i))
                        .toList();
        NameSpellings spellings = new NameSpellings(new Names(many));
        String text = "Words that begin no name at all, and Name77 Common Ending. ".repeat(20);
        assertThat(WordPass.over(null, text, spellings).words().mentions())
                .containsExactly(new Mention("Name77 Common Ending", 37, 57, 20, false));
    }

    @ParameterizedTest
    @CsvSource({
        // prose goes before a table, which goes before nothing; the first of each kind counts
        "'Port | Boats/Orland | 12//In Orland it rained. Orland slept.', 29, 4",
        "'In Orland it rained.//Port | Boats/Orland | 12', 3, 3",
        "'Port | Boats/Orland | 12/Orland | 14', 13, 3",
        // a bar within a sentence makes no table
        "'Type ls | wc in Orland,/please. Orland slept.', 16, 3",
    })
    void theMentionToQuoteIsTheFirstInASentence(String text, int start, int times) {
        assertThat(WordPass.over("Orland", text.replace('/', '\n'), NAMES).words().mentions())
                .extracting(Mention::start, Mention::times)
                .containsExactly(tuple(start, times));
    }
}
