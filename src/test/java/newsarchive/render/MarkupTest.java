package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import newsarchive.link.Archive;
import newsarchive.page.PagePlan;
import newsarchive.page.SampleArchive;
import newsarchive.page.Site;
import newsarchive.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What readers and their programs find on each kind of page. */
class MarkupTest {
    private static final String LONG =
            "articles/a-line-drawn-on-water-what-the-shores-of-lake-orla-signed.html";
    private static final String ARABIC = "articles/بوابات-فيل-سؤال-واحد-لثلاث-جولات.html";
    private static final String UNDATED = "articles/memorandum-without-a-date.html";

    private final Archive archive = SampleArchive.whole();

    @Test
    void theFrontPageHasALeadANewestAndWaysIn() {
        Document page = page("index.html");
        assertThat(page.selectFirst("h1").text()).isEqualTo("The Orla Papers");
        assertThat(page.selectFirst(".front-page__lead h3").text()).startsWith("A line drawn");
        assertThat(page.select(".front-page__second .article-card")).hasSize(4);
        assertThat(page.select(".rubric").eachText())
                .containsExactly("Newest", "Newly added", "By topic", "By publisher", "By year");
        assertThat(page.select(".front__folio span").eachText())
                .containsExactly("24 articles", "1 September 2013 – 9 March 2017", "6 publishers");
        assertThat(page.select(".ribbon__bars a")).hasSize(18);
    }

    @Test
    void anArticleSaysWhereItComesFrom() {
        Document page = page(LONG);
        assertThat(page.select(".byline a[rel=author]").eachText())
                .containsExactly("Henrike Aldous", "Tomas van der Brun");
        assertThat(page.selectFirst(".record time").attr("datetime")).isEqualTo("2017-03-09");
        assertThat(page.select(".record__tags a[rel=tag]").eachAttr("href"))
                .contains("../tags/water-quota.html");
        assertThat(page.selectFirst(".record__original").attr("href"))
                .isEqualTo("https://courier.example/2017/03/09/line-on-water?page=1&view=full");
        assertThat(page.select("details[open]")).isEmpty();
        assertThat(page.selectFirst(".provenance").text())
                .contains("articles/00.txt", "Read also: Ice comes early to Tarn", "Intake");
    }

    @Test
    void anArticleSpeaksToReferenceManagers() {
        Document page = page(LONG);
        assertThat(meta(page, "citation_author"))
                .containsExactly("Henrike Aldous", "Tomas van der Brun");
        assertThat(meta(page, "citation_publication_date")).containsExactly("2017/03/09");
        assertThat(meta(page, "z:itemType")).containsExactly("newspaperArticle");
        assertThat(meta(page, "z:publicationTitle")).containsExactly("The Harbour Courier");
        assertThat(meta(page, "citation_journal_title")).isEmpty();
        assertThat(page.select(".Z3988")).isEmpty();
        assertThat(page.selectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("https://someone.example/repo/" + LONG);
    }

    @Test
    void everyParagraphOfAnArticleHasAnAddressThatIsToldToAll() {
        Elements paragraphs = page(LONG).select(".prose > p");
        assertThat(paragraphs).isNotEmpty();
        for (Element paragraph : paragraphs) {
            Element mark = paragraph.selectFirst(".paragraph-mark");
            assertThat(mark.attr("href")).isEqualTo("#" + paragraph.id());
            assertThat(mark.attr("aria-label")).isEqualTo("Link to this paragraph");
        }
    }

    @Test
    void anArticleInAnotherLanguageSaysSoAndItsRecordStaysInTheSites() {
        Document page = page(ARABIC);
        Element article = page.selectFirst("article");
        assertThat(article.attr("lang")).isEqualTo("ar");
        assertThat(article.attr("dir")).isEqualTo("rtl");
        assertThat(page.selectFirst(".record").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void anArticleInTheSitesLanguageDoesNotRepeatIt() {
        assertThat(page(LONG).selectFirst("article").hasAttr("lang")).isFalse();
    }

    @Test
    void anUndatedArticleHasNoNeighboursAndSaysWhy() {
        Document page = page(UNDATED);
        assertThat(page.select("a[rel=prev], a[rel=next], .record time")).isEmpty();
        assertThat(page.selectFirst(".onward__time").text()).contains("Its date is not known");
    }

    @Test
    void anArticleWithoutAuthorsHasNoByline() {
        assertThat(page(UNDATED).select(".byline")).isEmpty();
    }

    @Test
    void aTermPageListsItsArticlesUnderTheirYears() {
        Document page = page("tags/treaty-of-tarn.html");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Treaty of Tarn");
        assertThat(page.select(".article-list__heading").eachText())
                .containsExactly("2017", "2016");
        assertThat(page.select(".article-row")).hasSize(8);
        assertThat(page.select("span.Z3988")).hasSize(8);
        assertThat(page.select(".ribbon__ghost")).hasSize(18);
        assertThat(page.select("link[type=application/atom+xml]").eachAttr("href"))
                .containsExactly("../feed.xml", "treaty-of-tarn.xml");
    }

    @Test
    void aPublishersPageShowsTheCuratorsNote() {
        Document page = page("publishers/the-harbour-courier.html");
        assertThat(page.selectFirst(".curator-note").text())
                .contains("The oldest daily of the lake's southern shore");
        assertThat(page.selectFirst(".page-title__facts").text()).contains("Newspaper");
    }

    @Test
    void anIndexOfTermsCountsThem() {
        Document page = page("tags/index.html");
        assertThat(page.select(".counted-links li").eachText()).contains("Treaty of Tarn 8");
    }

    @Test
    void theDatesAreATableOfYearsAndMonths() {
        Document page = page("dates/index.html");
        assertThat(page.select(".months tbody th").eachText())
                .containsExactly("2017", "2016", "2015", "2014", "2013");
        Element cell = page.selectFirst(".months__cell a");
        assertThat(cell.attr("href")).isEqualTo("2017-01.html");
        assertThat(cell.attr("aria-label")).isEqualTo("January 2017: 1 article");
    }

    @Test
    void aMonthLeadsToItsYearAndItsNeighbours() {
        Document page = page("dates/2017-02.html");
        assertThat(page.select(".period-nav a").eachText())
                .containsExactly("2017", "January 2017", "March 2017");
    }

    @Test
    void theTimelineIsAlsoATable() {
        Document page = page("timeline.html");
        assertThat(page.select(".timeline tbody tr").first().text()).isEqualTo("March 2017 1 1 2");
        assertThat(page.select(".ribbon").eachAttr("aria-hidden")).containsOnly("true");
        assertThat(page.select(".ribbon a").eachAttr("tabindex")).containsOnly("-1");
        assertThat(page.select("svg a")).as("links inside drawings").isEmpty();
    }

    @Test
    void theSearchPageOffersOtherWaysWithoutScript() {
        Document page = page("search.html");
        assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(page.select("output, .search__results, template")).hasSize(3);
        assertThat(page.select(".search__browse a").eachAttr("href"))
                .contains("dates/index.html", "tags/index.html", "dates/2016.html");
    }

    @Test
    void theCuratorsPageShowsItsText() {
        Document page = page("about.html");
        assertThat(page.select(".prose h2").eachText())
                .containsExactly("How it is made", "Mistakes");
    }

    @Test
    void thePageForLostReadersLeadsFromAnywhere() {
        Document page = page("404.html");
        assertThat(page.select("main a").eachAttr("href"))
                .containsExactly("/repo/search.html", "/repo/index.html");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void withoutABaseUrlNoPageClaimsAnAddress() {
        Archive local = new SampleArchive().baseUrl(null).link();
        String html =
                new String(
                        new PageRenderer(null, Site.of(local), new Problems())
                                .render(PagePlan.of(local).get(0)),
                        StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("canonical").doesNotContain("og:url");
    }

    private Document page(String path) {
        PagePlan plan = PagePlan.of(archive);
        byte[] html =
                new PageRenderer(null, Site.of(archive), new Problems())
                        .render(plan.get(plan.paths().indexOf(path)));
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    private static List<String> meta(Document page, String name) {
        return page.select("meta[name=\"" + name + "\"]").eachAttr("content");
    }
}
