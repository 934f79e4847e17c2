package newsarchive.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds: whole texts become articles, excerpts addresses, and no feed can do harm. */
class FeedTest {
    private static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>The Lake Courier</title><language>en-GB</language>
            <image><title>Logo</title></image>
            ITEMS
            </channel></rss>
            """;

    private static final String WHOLE =
            """
            <item><title>Ferry &amp;amp; bridge</title>
            <link>https://courier.example/2014/choice</link>
            <guid isPermaLink="false">17</guid>
            <pubDate>Mon, 03 Mar 2014 23:30:00 +0100</pubDate>
            <dc:creator>Mara Lindqvist</dc:creator><category>Ferries</category>
            <description>A few words</description>
            <content:encoded><![CDATA[<h1>Between shores</h1><p>The board has to choose, and it \
            knows <a href="/why">why</a>.</p><p>Nobody else does.</p>]]></content:encoded></item>
            """;

    @TempDir Path here;
    private Imports archive;

    @BeforeEach
    void anArchive() throws IOException {
        archive = new Imports(here.resolve("archive"));
    }

    @Test
    void anEntryWithItsWholeTextBecomesAnArticle() throws IOException {
        ImportReport report = archive.files(write("feed.xml", RSS.replace("ITEMS", WHOLE)));

        assertThat(report.problems()).isEmpty();
        String file = "articles/2014-03-03-ferry-bridge.md";
        assertThat(report.written()).extracting(ImportReport.Written::file).containsExactly(file);
        assertThat(archive.text(file))
                .startsWith(
                        """
                        ---
                        title: Ferry & bridge
                        authors: [Mara Lindqvist]
                        date: 2014-03-03
                        publisher: The Lake Courier
                        url: https://courier.example/2014/choice
                        language: en-GB
                        tags: [Ferries]
                        added: 2026-01-02
                        original:
                          file: originals/feed.xml
                        """)
                .endsWith(
                        """
                        ---

                        ## Between shores

                        The board has to choose, and it knows [why](https://courier.example/why).

                        Nobody else does.
                        """);
    }

    @Test
    void anExcerptIsAnAddressAndNoArticle() throws IOException {
        String cut = WHOLE.replace("Nobody else does.</p>", "Nobody else [&hellip;]</p>");
        ImportReport report = archive.files(write("feed.xml", RSS.replace("ITEMS", cut)));

        assertThat(report.written()).isEmpty();
        assertThat(report.listed())
                .containsExactly(
                        new ImportReport.Listed(
                                "https://courier.example/2014/choice",
                                "Ferry & bridge",
                                "feed.xml"));
    }

    @Test
    void aLongDescriptionIsTheTextAndAShortOneIsNot() throws IOException {
        String item =
                "<item><title>Long</title><link>https://c.example/1</link><description>&lt;p&gt;"
                        + "word ".repeat(150)
                        + "&lt;/p&gt;</description></item><item><title>Short</title><link>"
                        + "https://c.example/2</link><description>"
                        + "word ".repeat(50)
                        + "</description></item>";
        ImportReport report = archive.files(write("feed.rss", RSS.replace("ITEMS", item)));

        assertThat(report.written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/long.md");
        assertThat(report.listed()).extracting(ImportReport.Listed::title).containsExactly("Short");
    }

    @Test
    void readsAtomInAllThreeFormsOfText() throws IOException {
        String atom =
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Quay Notes</title>
                <author><name>Ada Falk</name></author>
                <entry><title type="html">Bread &amp;lt; gold</title>
                <link rel="self" href="https://quay.example/feed"/>
                <link rel="alternate" href="https://quay.example/bread"/>
                <published>2015-05-02T01:00:00Z</published><updated>2016-01-01T00:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Loaves cost \
                <em>more</em> again.</p></div></content></entry>
                <entry><title>Plain</title><link href="https://quay.example/plain"/>
                <author><name>Bo Ek</name></author><updated>2016-02-01T00:00:00Z</updated>
                <content>One &lt; two.

                And more.</content></entry>
                <entry><title>Marked</title><link href="https://quay.example/marked"/>
                <content type="html">&lt;p&gt;So it &lt;b&gt;is&lt;/b&gt;.&lt;/p&gt;</content></entry>
                </feed>
                """;
        ImportReport report = archive.files(write("notes.atom", atom));

        assertThat(report.written())
                .extracting(ImportReport.Written::file)
                .containsExactly(
                        "articles/2015-05-02-bread-gold.md",
                        "articles/2016-02-01-plain.md",
                        "articles/marked.md");
        assertThat(archive.text("articles/2015-05-02-bread-gold.md"))
                .contains("title: Bread < gold\n", "authors: [Ada Falk]\n")
                .endsWith("Loaves cost *more* again.\n");
        assertThat(archive.text("articles/2016-02-01-plain.md"))
                .contains("authors: [Bo Ek]\n", "  article: 2\n")
                .endsWith("One \\< two.\n\nAnd more.\n");
        assertThat(archive.text("articles/marked.md")).endsWith("So it **is**.\n");
    }

    @Test
    void readsJsonFeeds() throws IOException {
        String json =
                """
                {"version":"https://jsonfeed.org/version/1.1","title":"Quay Notes","items":[
                {"id":"1","url":"https://quay.example/1","title":"One","content_html":"<p>It is.</p>",
                 "date_published":"2016-02-17T08:00:00+01:00","authors":[{"name":"Bo Ek"}]},
                {"id":"2","url":"https://quay.example/2","title":"Two"}]}
                """;
        ImportReport report = archive.files(write("feed.json", json));

        assertThat(archive.text("articles/2016-02-17-one.md"))
                .contains("authors: [Bo Ek]\n", "publisher: Quay Notes\n")
                .endsWith("\nIt is.\n");
        assertThat(report.listed()).extracting(ImportReport.Listed::title).containsExactly("Two");
    }

    @Test
    void aHeadlineMayHoldMarkupOrOnlySignsOfIt() throws IOException {
        String items =
                WHOLE.replace("Ferry &amp;amp; bridge", "&lt;em&gt;Ice&lt;/em&gt; &amp;amp; wind")
                        + WHOLE.replace("Ferry &amp;amp; bridge", "2 &lt; 3 &amp; &lt;both&gt;")
                                .replace("/choice", "/other");
        assertThat(archive.files(write("feed.xml", RSS.replace("ITEMS", items))).written())
                .extracting(one -> one.article().metadata().title())
                .containsExactly("Ice & wind", "2 < 3 & <both>");
    }

    @Test
    void importingAFeedAgainTakesOnlyWhatIsNew() throws IOException {
        archive.files(write("feed.xml", RSS.replace("ITEMS", WHOLE)));
        String later =
                WHOLE.replace("/choice", "/later").replace("Ferry &amp;amp; bridge", "Later");

        ImportReport again = archive.files(write("feed.xml", RSS.replace("ITEMS", later + WHOLE)));

        assertThat(again.written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/2014-03-03-later.md");
        assertThat(again.refused())
                .extracting(ImportReport.Refused::reason)
                .containsExactly("same address");
    }

    @Test
    void listsTheFeedsOfOpml() throws IOException {
        String opml =
                """
                <opml version="2.0"><body><outline text="News"><outline text="Courier"
                xmlUrl="https://courier.example/feed"/></outline></body></opml>
                """;
        assertThat(archive.files(write("feeds.opml", opml)).listed())
                .containsExactly(
                        new ImportReport.Listed(
                                "https://courier.example/feed", "Courier", "feeds.opml"));
    }

    @Test
    void noOtherFileIsReadAndNoEntityGrows() throws IOException {
        Path secret = write("secret.txt", "the curator's own");
        String outside =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]>"
                        + RSS.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "")
                                .replace(
                                        "ITEMS", WHOLE.replace("<title>Ferry", "<title>&x; Ferry"));
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><rss><channel><item><title>&a39;</title></item></channel></rss>");

        archive.files(write("outside.xml", outside), write("bomb.xml", bomb.toString()));

        assertThat(archive.tree().toString())
                .doesNotContain("curator's own")
                .doesNotContain("haha");
    }

    @Test
    void whatIsBrokenIsToldWithItsLineAndTheEntriesBeforeAreRead() throws IOException {
        String broken = RSS.replace("ITEMS", WHOLE + "<item><title>Half</item>");
        ImportReport report = archive.files(write("feed.xml", broken));

        assertThat(report.written()).hasSize(1);
        assertThat(report.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("import-file-broken");
                            assertThat(problem.position().line()).isEqualTo(13);
                        });
    }

    @Test
    void depthIsLimitedAndOtherXmlIsNamed() throws IOException {
        String deep = "<rss><channel>" + "<a>".repeat(5000);
        ImportReport report =
                archive.files(write("deep.xml", deep), write("drawing.xml", "<svg><g/></svg>"));

        assertThat(report.problems())
                .extracting(Problem::code)
                .containsExactly("import-file-broken", "file-kind-unknown");
    }

    @Test
    void readsOtherCharsetsAndEntitiesOfHtml() throws IOException {
        String feed =
                RSS.replace("UTF-8", "ISO-8859-1")
                        .replace(
                                "ITEMS",
                                WHOLE.replace("Ferry &amp;amp; bridge", "F\u00e4hre&nbsp;eins"));
        Path file = here.resolve("latin.xml");
        Files.write(file, feed.getBytes(Charset.forName("ISO-8859-1")));

        ImportReport report = archive.files(file);

        assertThat(report.problems()).isEmpty();
        assertThat(archive.text("articles/2014-03-03-f\u00e4hre-eins.md"))
                .contains("title: F\u00e4hre eins\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(here.resolve(name), text, StandardCharsets.UTF_8);
    }
}
