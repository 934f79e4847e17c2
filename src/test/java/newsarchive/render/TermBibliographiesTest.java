package newsarchive.render;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import newsarchive.Articles;
import newsarchive.config.Names;
import newsarchive.config.Stories;
import newsarchive.link.Requests;
import newsarchive.problem.Position;
import org.junit.jupiter.api.Test;

/** A name that several articles mention and a story can be taken along as their articles can. */
class TermBibliographiesTest {
    private static final Names NAMES =
            new Names(List.of(name("Orla", "place"), name("Marit de Vries", "person")));

    private static final Stories STORIES =
            new Stories(
                    List.of(
                            new Stories.Story(
                                    "The vote",
                                    null,
                                    List.of("articles/a.md", "articles/b.md"),
                                    List.of(),
                                    true,
                                    Position.of("stories.yml", 1))));

    private static final Map<String, Supplier<byte[]>> FILES =
            files(
                    at("articles/a.md").title("Alpha").date("2016-02-01").body("Orla voted."),
                    at("articles/b.md").title("Beta").date("2016-02-02").body("They voted."),
                    at("articles/c.md")
                            .title("Gamma")
                            .date("2015")
                            .body("In Orla it rained on Marit de Vries."));

    private static Names.Name name(String name, String kind) {
        return new Names.Name(name, kind, List.of(), null, null, List.of());
    }

    private static Map<String, Supplier<byte[]>> files(Articles... articles) {
        return new TermBibliographies(Requests.of(articles).names(NAMES).stories(STORIES).archive())
                .files();
    }

    private static String text(String path) {
        return new String(FILES.get(path).get(), StandardCharsets.UTF_8);
    }

    @Test
    void aNameOfSeveralArticles() {
        assertThat(text("names/orla.ris"))
                .containsSubsequence("TI  - Alpha\r\n", "TI  - Gamma\r\n")
                .doesNotContain("TI  - Beta");
        // the page of a single article offers its own
        assertThat(FILES).doesNotContainKeys("names/marit-de-vries.bib");
    }

    @Test
    void aStory() {
        assertThat(text("stories/the-vote.bib"))
                .containsSubsequence("@article{beta,", "@article{alpha,")
                .doesNotContain("@article{gamma");
    }
}
