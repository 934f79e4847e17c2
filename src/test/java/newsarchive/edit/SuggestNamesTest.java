package newsarchive.edit;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.config.Names;
import org.junit.jupiter.api.Test;

class SuggestNamesTest {
    private static String suggest(String... texts) {
        List<Article> articles =
                Arrays.stream(texts)
                        .map(text -> at("articles/a.md").title("A").body(text).make())
                        .toList();
        Names known =
                new Names(
                        List.of(
                                new Names.Name(
                                        "Orland", "place", List.of(), null, null, List.of())));
        return SuggestNames.yaml(articles, known, 2, 10);
    }

    @Test
    void aNameThatComesBackIsProposedWithItsSentences() {
        assertThat(
                        suggest(
                                "On Monday the envoy met Dr Marit de Vries in Orland.",
                                "Nobody but Marit de Vries spoke. It rained."))
                .isEqualTo(
                        """
                        # 2 mentions in 2 articles
                        #   articles/a.md: On Monday the envoy met Dr Marit de Vries in Orland.
                        #   articles/a.md: Nobody but Marit de Vries spoke.
                        - name: "Marit de Vries"
                          kind: person # a guess
                        """);
    }

    @Test
    void formsThatMayBeOneNameAreToldAndNotJoined() {
        String text = "The talks with Marit de Vries failed, and Vries left; so said Vries.";
        assertThat(suggest(text, text))
                .contains("- name: \"Marit de Vries\"", "- name: \"Vries\"")
                .contains("# may be the same: \"Vries\", 4 mentions in 2 articles, beside it in 2");
    }

    @Test
    void aWordThatBeginsASentenceIsNoName() {
        assertThat(suggest("Rain fell. Rain fell.", "Rain fell again. It was the rain.")).isEmpty();
    }

    @Test
    void whatNamesYmlHoldsIsNotProposed() {
        assertThat(suggest("The port of Orland.", "The port of Orland.")).isEmpty();
    }

    @Test
    void theLastWordOfAPersonsNameIsAPersonToo() {
        String text = "The talks with Marit Vries failed, and then Vries left in anger.";
        assertThat(suggest(text, text)).contains("- name: \"Vries\"\n  kind: person");
    }

    @Test
    void theLastWordOfAPlacesNameIsAPlace() {
        String text = "Ice came early in Lower Vries, and later in Vries itself.";
        assertThat(suggest(text, text)).contains("- name: \"Vries\"\n  kind: place");
    }

    @Test
    void whoseTitleItIsIsNoPartOfAPersonsName() {
        String text = "It was the Norland Foreign Minister Marit Vries who spoke.";
        assertThat(suggest(text, text)).contains("- name: \"Marit Vries\"\n  kind: person");
    }

    @Test
    void severalWordsBehindAnArticleAreNoPerson() {
        String text = "It was told by the Lower Courier, and read across the Lower East.";
        assertThat(suggest(text, text))
                .contains("- name: \"Lower Courier\"\n  kind: organisation")
                .contains("- name: \"Lower East\"\n  kind: place");
    }

    @Test
    void aWordThatSaysOfWhichCountryIsNotProposed() {
        String text = "They met Norlandian envoys, and Norlandian papers said so of Sulan itself.";
        assertThat(suggest(text, text))
                .doesNotContain("- name: \"Norlandian\"")
                .contains("\"Sulan\"");
    }

    @Test
    void aPlaceThatEndsLikeSuchAWordIsProposed() {
        String text =
                "They stayed in Norlan and said that Norlan was cold, and Norlan papers agreed.";
        assertThat(suggest(text, text)).contains("- name: \"Norlan\"\n  kind: place");
    }

    @Test
    void whereNothingSpeaksForAKindItIsLeftToTheCurator() {
        String text = "They spoke of Vries, but Vries was silent.";
        assertThat(suggest(text, text))
                .contains("- name: \"Vries\"\n  kind: # person, organisation or place");
    }
}
