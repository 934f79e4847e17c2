package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import newsarchive.article.PublicationDate;
import newsarchive.page.CitationFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the expectations italics stand between stars. */
class CitationsTest {
    private static final CitationFacts FULL =
            facts(
                    "A line drawn on water",
                    List.of("Henrike Aldous", "Tomas van der Brun"),
                    "2017-03-09",
                    "The Harbour Courier",
                    "https://courier.example/line");
    private static final CitationFacts BARE = facts("Who counts?", List.of(), "", null, null);

    @Test
    void apa() {
        assertThat(text(FULL, 0))
                .isEqualTo(
                        "Aldous, H., & van der Brun, T. (2017, March 9). A line drawn on water."
                                + " *The Harbour Courier*. https://courier.example/line Via Orla"
                                + " Papers, https://orla.example/a.html.");
        assertThat(text(BARE, 0))
                .isEqualTo("Who counts? (n.d.). https://orla.example/a.html Via Orla Papers.");
    }

    @Test
    void chicago() {
        assertThat(text(FULL, 1))
                .isEqualTo(
                        "Aldous, Henrike, and Tomas van der Brun. “A line drawn on water.” *The"
                                + " Harbour Courier*, March 9, 2017. https://courier.example/line."
                                + " Via Orla Papers, https://orla.example/a.html.");
    }

    @Test
    void mla() {
        assertThat(text(FULL, 2))
                .isEqualTo(
                        "Aldous, Henrike, and Tomas van der Brun. “A line drawn on water.” *The"
                                + " Harbour Courier*, 9 Mar. 2017, https://courier.example/line."
                                + " *Orla Papers*, https://orla.example/a.html.");
        assertThat(text(BARE, 2))
                .isEqualTo("“Who counts?” *Orla Papers*, https://orla.example/a.html.");
    }

    @Test
    void aDateIsCitedAsExactAsItIsKnown() {
        assertThat(text(facts("T", List.of(), "2016-12", "P", null), 0))
                .contains("(2016, December)");
        assertThat(text(facts("T", List.of(), "2016", "P", null), 0)).contains("(2016)");
        assertThat(text(facts("T", List.of(), "2016-12", "P", null), 1)).contains("December 2016.");
    }

    @Test
    void bibtexKeepsCapitalsAndEscapesItsOwnSigns() {
        String entry =
                BibliographyFiles.bibtex(
                        facts("100 % & more_{x}", List.of("Max Peck"), "2016-02", "P", null));
        assertThat(entry)
                .isEqualTo(
                        """
                        @article{a,
                          author = {Peck, Max},
                          title = {{100 \\% \\& more\\_\\{x\\}}},
                          journal = {P},
                          year = {2016},
                          month = feb,
                          language = {en},
                          note = {Via Orla Papers, \\url{https://orla.example/a.html}}
                        }
                        """);
    }

    @Test
    void risHasALineForEachAuthorAndEndsItsRecord() {
        assertThat(BibliographyFiles.ris(FULL))
                .startsWith("TY  - NEWS\r\nAU  - Aldous, Henrike\r\nAU  - van der Brun, Tomas\r\n")
                .contains("T2  - The Harbour Courier\r\n", "DA  - 2017/03/09/\r\n")
                .endsWith("ER  - \r\n");
        assertThat(BibliographyFiles.ris(facts("T", List.of(), "2016", null, null)))
                .contains("DA  - 2016///\r\n");
    }

    @Test
    void wikipediasTemplateNamesTheOriginalAndThisArchive() {
        assertThat(BibliographyFiles.wikipedia(FULL))
                .isEqualTo(
                        "{{cite news |last1=Aldous |first1=Henrike |last2=van der Brun |first2=Tomas"
                                + " |title=A line drawn on water |work=The Harbour Courier |date=9"
                                + " March 2017 |url=https://courier.example/line |via=Orla Papers}}");
        assertThat(BibliographyFiles.wikipedia(facts("a|b}}", List.of(), "", null, null)))
                .contains("|title=a{{!}}b&#125;&#125; |");
    }

    @Test
    void cslJsonHasTheDateInParts() {
        assertThat(BibliographyFiles.cslJson(FULL))
                .contains("\"type\":\"article-newspaper\"")
                .contains("\"issued\":{\"date-parts\":[[2017,3,9]]}")
                .contains("{\"family\":\"van der Brun\",\"given\":\"Tomas\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Max Peck;Peck, Max",
                "Tomas van der Brun;van der Brun, Tomas",
                "Martin Luther King Jr.;King Jr., Martin Luther",
                "Reuters;Reuters",
                "Peck, Max;Peck, Max",
                "ليلى الساحلي;ليلى الساحلي",
                "Jean-Paul Aron;Aron, Jean-Paul"
            })
    void namesAreInvertedWhereTheyCanBe(String name, String inverted) {
        assertThat(CitedName.of(name).inverted()).isEqualTo(inverted);
    }

    @Test
    void filesStandInsideThePage() {
        Citations citations = Citations.of(FULL);
        assertThat(citations.files())
                .extracting(Citations.Download::name)
                .containsExactly("a.bib", "a.ris", "a.json");
        assertThat(citations.files().get(1).href())
                .startsWith("data:application/x-research-info-systems;charset=utf-8;purpose=")
                .contains(",TY%20%20-");
    }

    private static String text(CitationFacts facts, int style) {
        return Citations.of(facts).styles().get(style).runs().stream()
                .map(run -> run.italic() ? "*" + run.text() + "*" : run.text())
                .collect(Collectors.joining());
    }

    private static CitationFacts facts(
            String title,
            List<String> authors,
            String date,
            @Nullable String publisher,
            @Nullable String url) {
        return new CitationFacts(
                "a",
                title,
                authors,
                PublicationDate.parse(date).orElse(null),
                publisher,
                url,
                null,
                "en",
                null,
                null,
                List.of(),
                100,
                "Orla Papers",
                "https://orla.example/a.html",
                "A description.",
                null,
                null,
                null,
                null);
    }
}
