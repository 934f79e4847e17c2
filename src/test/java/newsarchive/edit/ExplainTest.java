package newsarchive.edit;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.config.Names;
import newsarchive.link.Linking;
import newsarchive.link.Requests;
import org.junit.jupiter.api.Test;

/** What the curator is told of an article, and of one that is not on the site. */
class ExplainTest {
    private static final Names NAMES =
            new Names(List.of(new Names.Name("Orland", "place", List.of(), null, null, List.of())));

    private static final Linking LINKING =
            Requests.of(
                            at("articles/vote.md")
                                    .title("The vote")
                                    .date("2016-03-04")
                                    .tags("Ferry")
                                    .body("In Orland the board voted. Orland waits."),
                            at("articles/reply.md")
                                    .title("A reply")
                                    .respondsTo("the-vote")
                                    .body("See [the vote](vote.md) in March."),
                            at("articles/new.md").title("New").draft())
                    .names(NAMES)
                    .link();

    private static List<String> explain(String asked) {
        return Explain.of(LINKING.archive(), LINKING.leftOut(), asked);
    }

    @Test
    void anArticleIsExplainedByItsFileOrItsAddress() {
        List<String> told = explain("articles/vote.md");
        assertThat(told)
                .contains(
                        "  stands at     articles/the-vote.html",
                        "  date          2016-03-04",
                        "  name          Orland  [as \"Orland\", 2 times]",
                        "  response      articles/reply.md  [front matter]",
                        "  linked from   articles/reply.md  [\"See the vote in March.\"]",
                        "  shown on      dates/2016-03.html",
                        "  shown on      names/orland.html",
                        "  shown on      tags/ferry.html");
        assertThat(explain("/articles/the-vote.html#p-1")).isEqualTo(told);
    }

    @Test
    void aListSaysWhyItIsThereAndWhatItLists() {
        assertThat(explain("names/orland.html"))
                .containsExactly(
                        "names/orland.html: the name \"Orland\" of names.yml, mentioned in 1 article",
                        "  articles/vote.md");
        assertThat(explain("tags/ferry.html"))
                .containsExactly(
                        "tags/ferry.html: the topic \"Ferry\", stated by 1 article",
                        "  articles/vote.md");
        assertThat(explain("tags/none.html")).isEmpty();
    }

    @Test
    void whatIsNotOnTheSiteIsToldWithTheReason() {
        assertThat(explain("articles/new.md"))
                .containsExactly("articles/new.md is not on the site: draft");
    }

    @Test
    void whatNobodyKnowsIsNotExplained() {
        assertThat(explain("articles/nowhere.md")).isEmpty();
    }
}
