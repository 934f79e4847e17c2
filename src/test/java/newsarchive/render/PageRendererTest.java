package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.link.Archive;
import newsarchive.page.Page;
import newsarchive.page.PagePlan;
import newsarchive.page.SampleArchive;
import newsarchive.page.Site;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRendererTest {
    @TempDir Path own;

    private final Archive archive = SampleArchive.whole();
    private final Problems problems = new Problems();

    @Test
    void aFileOfTheArchiveWinsOverTheBuiltInTemplate() throws IOException {
        givenTemplate("partial/site-footer.html.peb", "<footer>Our own words</footer>");
        assertThat(render("timeline.html")).contains("<footer>Our own words</footer>");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aMisspeltValueIsAProblemWithTemplateLineAndArticle() throws IOException {
        givenTemplate("partial/byline.html.peb", "<p>\n{{ page.autors }}</p>");
        render("articles/a-line-drawn-on-water-what-the-shores-of-lake-orla-signed.html");
        Problem problem = problems.sorted().get(0);
        assertThat(problem.code()).isEqualTo("template-error");
        assertThat(problem.position())
                .isEqualTo(Position.of("templates/partial/byline.html.peb", 2));
        assertThat(problem.message()).isEqualTo("there is no value \"autors\" in ArticlePage");
        assertThat(problem.also()).containsExactly(Position.of("articles/00.txt"));
        assertThat(problem.isError()).isTrue();
    }

    @Test
    void aMissingMessageIsAProblemToo() throws IOException {
        givenTemplate("partial/site-footer.html.peb", "<p>{{ t['no-such-word'] }}</p>");
        render("timeline.html");
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("no-such-word"));
    }

    @Test
    void whateverATemplatePrintsIsEscapedOnceUnlessItSaysRaw() throws IOException {
        givenTemplate(
                "page/timeline.html.peb",
                """
                {{ "<" }} {{ page.path ~ "<" }} {{ page.path ~ "&" | escape }}
                {{ page.path == "" ? "<" : page.path ~ "<" }} {{ page.path ~ "<" | raw }}
                {{ page.path ~ "'" | escape(strategy="js") }} {{ page.path ~ "<" | upper }}
                {% autoescape false %}{{ page.path ~ "<" }}{% endautoescape %} {{ 3 + 4 }}
                """);
        assertThat(render("timeline.html"))
                .isEqualTo(
                        "< timeline.html&lt; timeline.html&amp;"
                                + "timeline.html&lt; timeline.html<"
                                + "timeline.html\\' TIMELINE.HTML&lt;"
                                + "timeline.html< 7");
    }

    @Test
    void aTemplateThatIsNotSoundNamesItsLine() throws IOException {
        givenTemplate("page/timeline.html.peb", "<p>\n\n{% if %}</p>");
        String shown = render("timeline.html");
        assertThat(problems.sorted().get(0).position())
                .isEqualTo(Position.of("templates/page/timeline.html.peb", 3));
        assertThat(shown).contains("<h1>Template error</h1>").contains("timeline.html.peb:3");
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() throws IOException {
        givenTemplate("page/timeline.html.peb", "{% include \"partial/gone.html.peb\" %}");
        render("timeline.html");
        assertThat(problems.sorted().get(0).message()).contains("partial/gone.html.peb");
    }

    @Test
    void aTemplateInAnotherCharsetIsAProblemInsteadOfTheBuiltInOne() throws IOException {
        Path file = Files.createDirectories(own.resolve("page")).resolve("timeline.html.peb");
        Files.write(file, new byte[] {'<', 'p', '>', (byte) 0xe9});
        render("timeline.html");
        assertThat(problems.sorted().get(0).message()).contains("is not UTF-8");
    }

    @Test
    void textOfAnArticleIsNeverReadAsATemplateOrAsMarkup() {
        Archive hostile =
                new SampleArchive()
                        .add(
                                "2016-02-17",
                                "A body with {{ site.title }} and <b>tags</b>.",
                                m -> m.title = "{{ 7 * 7 }} <script>alert(1)</script> & more")
                        .link();
        PageRenderer renderer = new PageRenderer(null, Site.of(hostile), problems);
        for (Page page : PagePlan.of(hostile)) {
            String html = new String(renderer.render(page), StandardCharsets.UTF_8);
            assertThat(html).doesNotContain("<script>alert").doesNotContain("49 ");
        }
        assertThat(problems.sorted()).isEmpty();
    }

    private void givenTemplate(String name, String text) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String render(String path) {
        PagePlan plan = PagePlan.of(archive);
        Page page = plan.get(plan.paths().indexOf(path));
        byte[] html = new PageRenderer(own, Site.of(archive), problems).render(page);
        return new String(html, StandardCharsets.UTF_8);
    }
}
