package newsarchive.render;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsarchive.Articles;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.config.Stories;
import newsarchive.ledger.Ledger;
import newsarchive.ledger.LedgerText;
import newsarchive.link.LinkRequest;
import newsarchive.link.Linker;
import newsarchive.problem.Position;
import newsarchive.words.NameSpellings;
import newsarchive.words.ReadArticle;
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
        NameSpellings spellings = new NameSpellings(NAMES);
        return new TermBibliographies(
                        Linker.link(
                                        new LinkRequest(
                                                Path.of("no-such-folder"),
                                                ArchiveConfig.DEFAULT,
                                                NAMES,
                                                Publishers.NONE,
                                                STORIES,
                                                Stream.of(articles)
                                                        .map(Articles::make)
                                                        .map(a -> ReadArticle.of(a, spellings))
                                                        .toList(),
                                                List.of(),
                                                LedgerText.read("", Ledger.FILE),
                                                false,
                                                LocalDate.EPOCH,
                                                1))
                                .archive())
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
