package newsarchive.render;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import newsarchive.Articles;
import newsarchive.article.Access;
import newsarchive.config.ArchiveConfig;
import newsarchive.link.Archive;
import newsarchive.link.Requests;
import newsarchive.page.PagePlan;
import newsarchive.page.Site;
import newsarchive.problem.Problems;
import newsarchive.text.Timing;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MachineFilesTest {
    private static final String BASE = "https://someone.example/repo/";
    private final Problems problems = new Problems();
    private ArchiveConfig config = ArchiveConfig.DEFAULT.withBaseUrl(BASE);

    private Map<String, Supplier<byte[]>> files(Articles... articles) {
        Archive archive = Requests.of(articles).config(config).archive();
        PageRenderer renderer = new PageRenderer(null, Site.of(archive), problems);
        List<String> pages = new ArrayList<>(PagePlan.of(archive).paths());
        return MachineFiles.of(archive, pages, renderer, 2, Timing.NONE);
    }

    private Element xml(Map<String, Supplier<byte[]>> files, String path) throws Exception {
        byte[] bytes = files.get(path).get();
        assertThat(problems.sorted()).isEmpty();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static String text(Map<String, Supplier<byte[]>> files, String path) {
        return new String(files.get(path).get(), StandardCharsets.UTF_8);
    }

    private static List<String> texts(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static List<String> attributes(Element parent, String name, String attribute) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
                .toList();
    }

    @Test
    void theFeedListsArticlesWhoseDayIsKnownTheNewestToTheArchiveFirst() throws Exception {
        Element feed =
                xml(
                        files(
                                at("articles/a.md").title("Month").date("2016-02"),
                                at("articles/b.md").title("Old day").date("2015-02-01"),
                                at("articles/c.md").title("Added").date("2014").added("2025-06-01"),
                                at("articles/d.md").title("New day").date("2016-03-01")),
                        "feed.xml");
        assertThat(texts(feed, "title")).containsExactly("Archive", "Added", "New day", "Old day");
        assertThat(texts(feed, "updated"))
                .containsExactly(
                        "2025-06-01T00:00:00Z",
                        "2025-06-01T00:00:00Z",
                        "2016-03-01T00:00:00Z",
                        "2015-02-01T00:00:00Z");
        assertThat(texts(feed, "published"))
                .containsExactly("2016-03-01T00:00:00Z", "2015-02-01T00:00:00Z");
    }

    @Test
    void addressesAreAbsoluteByTheBaseUrlAndTheHomePageHasNoFileName() throws Exception {
        Element feed =
                xml(
                        files(
                                at("articles/a.md")
                                        .title("Über Genf")
                                        .date("2016-02-01")
                                        .tags("Genf")
                                        .url("https://example.org/genf")),
                        "tags/genf.xml");
        assertThat(attributes(feed, "link", "href"))
                .containsExactly(
                        BASE + "tags/genf.html",
                        BASE + "tags/genf.xml",
                        BASE + "articles/%C3%BCber-genf.html",
                        "https://example.org/genf");
        assertThat(attributes(feed, "link", "rel"))
                .containsExactly("alternate", "self", "alternate", "via");
        assertThat(attributes(feed, "category", "term")).containsExactly("Genf");
    }

    @Test
    void withoutABaseUrlAddressesAreRelativeToTheFeed() throws Exception {
        config = ArchiveConfig.DEFAULT;
        Map<String, Supplier<byte[]>> files =
                files(at("articles/a.md").title("Talks").date("2016-02-01").tags("Geneva"));
        assertThat(attributes(xml(files, "tags/geneva.xml"), "link", "href"))
                .containsExactly("geneva.html", "../articles/talks.html");
        assertThat(attributes(xml(files, "feed.xml"), "link", "href"))
                .containsExactly("index.html", "articles/talks.html");
        assertThat(text(files, "robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
        assertThat(texts(xml(files, "sitemap.xml"), "loc")).contains("articles/talks.html");
    }

    @Test
    void everyTagAuthorAndPublisherHasAFeed() {
        assertThat(
                        files(
                                        at("articles/a.md")
                                                .title("A")
                                                .tags("Geneva", "C++")
                                                .authors("Odile Farran")
                                                .publisher("Harbour Wire"))
                                .keySet())
                .containsSequence(
                        "feed.xml",
                        "tags/c.xml",
                        "tags/geneva.xml",
                        "authors/odile-farran.xml",
                        "publishers/harbour-wire.xml",
                        "sitemap.xml",
                        "robots.txt",
                        "opensearch.xml",
                        "data/articles.json");
    }

    @Test
    void aListOfSeveralArticlesHasBibliographiesOfThem() {
        Map<String, Supplier<byte[]>> files =
                files(
                        at("articles/a.md").title("Alpha & co").date("2016-02-01").tags("Geneva"),
                        at("articles/b.md").title("Beta").date("2015").tags("Geneva", "Quays"));
        assertThat(text(files, "tags/geneva.bib"))
                .containsSubsequence(
                        "@article{alpha-co,\n  title = {{Alpha \\& co}}", "@article{beta,");
        assertThat(text(files, "tags/geneva.ris"))
                .containsSubsequence(
                        "TY  - NEWS\r\n",
                        "TI  - Alpha & co\r\n",
                        "ER  - \r\n",
                        "TY  - NEWS\r\n",
                        "TI  - Beta\r\n");
        // the page of a single article offers its own
        assertThat(files).doesNotContainKeys("tags/quays.bib", "tags/quays.ris");
    }

    @Test
    void theJsonFeedTellsTheSameAsTheAtomFeed() {
        Map<String, Supplier<byte[]>> files =
                files(
                        at("articles/a.md")
                                .title("Talks")
                                .date("2016-02-01")
                                .authors("Odile Farran")
                                .url("https://example.org/talks"));
        assertThat(text(files, "feed.json"))
                .startsWith(
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Archive\","
                                + "\"home_page_url\":\""
                                + BASE
                                + "\",\"feed_url\":\""
                                + BASE
                                + "feed.json\"")
                .contains(
                        "\"url\":\"" + BASE + "articles/talks.html\"",
                        "\"external_url\":\"https://example.org/talks\",\"title\":\"Talks\"",
                        "\"content_text\":",
                        "\"date_published\":\"2016-02-01T00:00:00Z\"",
                        "\"authors\":[{\"name\":\"Odile Farran\"}]");
    }

    @Test
    void browsersAreOfferedTheSearchWhereItsAddressIsKnown() throws Exception {
        Element search = xml(files(at("articles/a.md").title("A")), "opensearch.xml");
        assertThat(attributes(search, "Url", "template"))
                .containsExactly(BASE + "search.html?q={searchTerms}");
        config = ArchiveConfig.DEFAULT;
        assertThat(files(at("articles/a.md").title("A"))).doesNotContainKey("opensearch.xml");
    }

    @Test
    void aMoveOfTheArticleOrTheSiteAnnouncesNothingTwice() throws Exception {
        Articles there =
                at("articles/a.md").title("A").date("2016-02-01").url("https://x.example/a");
        Articles moved =
                at("articles/b.md").title("B").date("2016-02-01").url("http://x.example/a/");
        String before = texts(xml(files(there), "feed.xml"), "id").get(1);
        config = ArchiveConfig.DEFAULT.withBaseUrl("https://elsewhere.example/");
        String after = texts(xml(files(moved), "feed.xml"), "id").get(1);
        assertThat(after).isEqualTo(before).startsWith("urn:uuid:");
    }

    @Test
    void noTwoEntriesHaveOneId() throws Exception {
        Element feed =
                xml(
                        files(
                                at("articles/a.md")
                                        .title("A")
                                        .date("2016")
                                        .added("2025-01-01")
                                        .url("https://x.example/a"),
                                at("articles/b.md")
                                        .title("B")
                                        .date("2016")
                                        .added("2025-01-01")
                                        .url("https://x.example/a"),
                                at("articles/c.txt").title("C").date("2016-01-01"),
                                at("articles/c.txt").index(1).title("D").date("2016-01-01")),
                        "feed.xml");
        assertThat(texts(feed, "id")).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void summariesKeepWithinAccess() throws Exception {
        Element feed =
                xml(
                        files(
                                at("articles/a.md")
                                        .title("A")
                                        .date("2016-05-01")
                                        .body("Full text."),
                                at("articles/b.md")
                                        .title("B")
                                        .date("2016-04-01")
                                        .body("Kept text.")
                                        .access(Access.LINK),
                                at("articles/c.md")
                                        .title("C")
                                        .date("2016-03-01")
                                        .body("Other text.")
                                        .summary("Written."),
                                at("articles/d.md")
                                        .title("D")
                                        .date("2016-02-01")
                                        .body("No text.")
                                        .access(Access.PRIVATE)),
                        "feed.xml");
        assertThat(texts(feed, "summary")).containsExactly("Full text.", "Written.");
        assertThat(texts(feed, "title")).containsExactly("Archive", "A", "B", "C");
    }

    @Test
    void whatXmlForbidsIsDroppedAndMarkupIsText() throws Exception {
        Element feed =
                xml(
                        files(
                                at("articles/a.md")
                                        .title("bell \u0007 <b>&amp;\ud800\uffff end")
                                        .date("2016-02-01")
                                        .tags("<script>\u0001")
                                        .url("javascript:alert(1)")),
                        "feed.xml");
        assertThat(texts(feed, "title")).contains("bell  <b>&amp; end");
        assertThat(attributes(feed, "category", "term")).containsExactly("<script>");
        assertThat(attributes(feed, "link", "rel")).doesNotContain("via");
    }

    @Test
    void theSitemapListsPagesWithTheDayOfTheCuratorsLastChange() throws Exception {
        Map<String, Supplier<byte[]>> files =
                files(
                        at("articles/a.md")
                                .title("A")
                                .date("2016-02-01")
                                .added("2025-01-02")
                                .aliases("/old/a.html"));
        Element sitemap = xml(files, "sitemap.xml");
        assertThat(texts(sitemap, "loc"))
                .contains(BASE, BASE + "articles/a.html", BASE + "dates/2016-02.html")
                .doesNotContain(BASE + "404.html", BASE + "old/a.html");
        assertThat(texts(sitemap, "lastmod")).containsExactly("2025-01-02");
        assertThat(text(files, "robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: " + BASE + "sitemap.xml\n");
    }

    @Test
    void moreThanFiftyThousandPagesMakeAnIndexOfSitemaps() {
        Archive archive = Requests.of().config(config).archive();
        List<String> pages =
                IntStream.range(0, 100_001).mapToObj(i -> "articles/" + i + ".html").toList();
        Map<String, Supplier<byte[]>> files =
                MachineFiles.of(
                        archive,
                        pages,
                        new PageRenderer(null, Site.of(archive), problems),
                        2,
                        Timing.NONE);
        assertThat(files.keySet())
                .contains("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
        assertThat(text(files, "sitemap.xml"))
                .contains("<sitemap><loc>" + BASE + "sitemap-3.xml</loc></sitemap>");
        assertThat(text(files, "sitemap-3.xml"))
                .contains("<url><loc>" + BASE + "articles/100000.html</loc></url>")
                .doesNotContain("articles/99999.html");
    }

    @Test
    void theListOfArticlesHasNullWhereAValueIsUnknown() {
        assertThat(
                        text(
                                files(
                                        at("articles/a.md")
                                                .title("A \"quoted\" </script>")
                                                .date("2016-02")
                                                .tags("Geneva")
                                                .authors("Odile Farran")
                                                .publisher("Harbour Wire")
                                                .url("https://example.org/a"),
                                        at("articles/b.txt").index(2).title("B")),
                                "data/articles.json"))
                .isEqualTo(
                        """
                        [
                        {"title":"A \\"quoted\\" \\u003c/script\\u003e","path":"articles/a-quoted-script.html",\
                        "date":"2016-02","authors":["Odile Farran"],"publisher":"Harbour Wire",\
                        "url":"https://example.org/a","tags":["Geneva"],\
                        "source_file":"articles/a.md","index":0},
                        {"title":"B","path":"articles/b.html","date":null,"authors":[],\
                        "publisher":null,"url":null,"tags":[],"source_file":"articles/b.txt","index":2}
                        ]
                        """);
    }
}
