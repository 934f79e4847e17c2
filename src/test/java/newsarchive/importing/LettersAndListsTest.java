package newsarchive.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.problem.Problem;
import newsarchive.source.LeftOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Newsletters as files, exports of WordPress, lists of addresses. */
class LettersAndListsTest {
    private static final String LETTER =
            """
            From: =?utf-8?Q?The_M=C3=B6we_Letter?= <news@moewe.example>
            To: reader@example.org
            Subject: =?utf-8?B?V2luZCBmcm9tIHRoZSB3ZXN0?=
            Date: Tue, 4 Mar 2014 23:15:00 -0500
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="m"

            --m
            Content-Type: multipart/alternative; boundary="b1"

            --b1
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Plain words =E2=80=93 not wanted.
            --b1
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            <html><head><meta charset=3D"iso-8859-1"></head><body><table><tr><td>
            <p>The gulls of the harbour, f=FCnf of them, had gone inland before the baro=
            meter fell, and the fishermen followed them.</p>
            <p>By noon the quay was empty. Nobody had told the ferry, which lay at its m=
            oorings with the engine running.</p></td></tr></table></body></html>
            --b1--

            --m
            Content-Type: application/pdf; name="map.pdf"
            Content-Disposition: attachment; filename="map.pdf"
            Content-Transfer-Encoding: base64

            AAAA
            --m--
            """;

    @TempDir Path here;
    private Imports archive;

    @BeforeEach
    void anArchive() throws IOException {
        archive = new Imports(here.resolve("archive"));
    }

    @Test
    void aLetterIsReadInItsBestForm() throws IOException {
        ImportReport report = archive.files(write("letter.eml", LETTER));

        assertThat(report.problems()).isEmpty();
        assertThat(report.leftOut())
                .containsExactly(new LeftOut("letter.eml: map.pdf", "an attachment of the letter"));
        assertThat(archive.text("articles/2014-03-04-wind-from-the-west.md"))
                .contains("title: Wind from the west\n", "publisher: The Möwe Letter\n")
                .contains("fünf of them, had gone inland before the barometer fell")
                .doesNotContain("Plain words")
                .doesNotContain("reader@example.org");
        assertThat(archive.text("originals/letter.eml")).isEqualTo(LETTER);
    }

    @Test
    void aPlainLetterIsReadLikeAClipping() throws IOException {
        String plain =
                """
                From: Quay <q@quay.example>
                Subject: A quiet week
                Date: Tue, 4 Mar 2014 10:00:00 +0000
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                There is little to tell of this week, in which the harbour lay under ice and
                nobody went out.

                The board met – and parted again without a word that anybody wrote down.
                """;
        archive.files(write("letter.eml", plain));

        assertThat(archive.text("articles/2014-03-04-a-quiet-week.md"))
                .contains("under ice and\nnobody went out.")
                .contains("The board met – and parted");
    }

    @Test
    void lettersThatKeepNoRuleDoNoHarm() throws IOException {
        String deep = "Content-Type: multipart/mixed; boundary=x\n\n--x\n".repeat(300);
        assertThat(codes("deep.eml", deep)).allMatch(code -> code.equals("import-file-broken"));
        assertThat(archive.files(write("empty.eml", "")).leftOut())
                .extracting(LeftOut::reason)
                .containsExactly("there is no text in it");
        assertThat(codes("long.eml", "Subject: " + "x".repeat(300_000)))
                .containsExactly("import-file-broken");
        assertThat(codes("odd.eml", "Content-Type: text/plain; charset=none\n\n" + "Words. "))
                .doesNotContain("import-file-broken");
    }

    private static final String WXR =
            """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Harbour Letters</title><language>en-US</language>
            <wp:author><wp:author_login>ml</wp:author_login><wp:author_email>m@x.example\
            </wp:author_email><wp:author_display_name>Mara Lindqvist</wp:author_display_name></wp:author>
            <item><title>On waiting</title><link>https://letters.example/on-waiting/</link>
            <pubDate>Sun, 02 Mar 2014 23:30:00 +0000</pubDate><dc:creator>ml</dc:creator>
            <content:encoded><![CDATA[One waits for the ferry.
            And for the bus.

            [caption id="a"]<img src="https://letters.example/a.jpg" alt="Quay" /> At noon[/caption]

            <blockquote>Time is long.</blockquote>

            The end of it.]]></content:encoded><excerpt:encoded>Of ferries.</excerpt:encoded>
            <wp:post_date>2014-03-03 00:30:00</wp:post_date><wp:status>publish</wp:status>
            <wp:post_type>post</wp:post_type>
            <category domain="category" nicename="essays">Essays</category>
            <category domain="post_tag" nicename="time">time</category></item>
            <item><title>Not yet</title><content:encoded>x</content:encoded>
            <wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
            <item><title>About</title><content:encoded>x</content:encoded>
            <wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
            <item><title>Locked</title><content:encoded>x</content:encoded><wp:status>publish</wp:status>
            <wp:post_type>post</wp:post_type><wp:post_password>y</wp:post_password></item>
            <item><title>a</title><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>
            <wp:attachment_url>https://letters.example/a.jpg</wp:attachment_url></item>
            <item><title>In blocks</title><link>https://letters.example/blocks/</link>
            <content:encoded><![CDATA[<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph -->

            <!-- wp:paragraph --><p>Two.</p><!-- /wp:paragraph -->]]></content:encoded>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
            </channel></rss>
            """;

    @Test
    void readsThePostsOfWordPressAndNamesTheRest() throws IOException {
        ImportReport report = archive.files(write("letters.xml", WXR));

        assertThat(report.problems()).isEmpty();
        assertThat(archive.text("articles/2014-03-03-on-waiting.md"))
                .startsWith(
                        """
                        ---
                        title: On waiting
                        authors: [Mara Lindqvist]
                        date: 2014-03-03
                        publisher: Harbour Letters
                        url: https://letters.example/on-waiting/
                        language: en-US
                        section: Essays
                        tags: [time]
                        summary: Of ferries.
                        """)
                .endsWith(
                        """
                        ---

                        One waits for the ferry.\\
                        And for the bus.

                        ![Quay](https://letters.example/a.jpg "At noon")

                        > Time is long.

                        The end of it.
                        """);
        assertThat(archive.text("articles/in-blocks.md")).endsWith("\nOne.\n\nTwo.\n");
        assertThat(report.leftOut())
                .extracting(LeftOut::name, LeftOut::reason)
                .containsExactly(
                        tuple("letters.xml: Not yet", "not published: its status is \"draft\""),
                        tuple("letters.xml: About", "no post, but of the type \"page\""),
                        tuple("letters.xml: Locked", "behind a password"),
                        tuple(
                                "letters.xml: https://letters.example/a.jpg",
                                "an attachment; pictures are shown from their address"));
        assertThat(archive.tree().entrySet())
                .filteredOn(file -> file.getKey().startsWith("articles/"))
                .noneMatch(file -> file.getValue().contains("m@x.example"));
    }

    @Test
    void anExportThatIsCutOffGivesThePostsBefore() throws IOException {
        ImportReport report =
                archive.files(write("cut.xml", WXR.substring(0, WXR.indexOf("<title>In blocks"))));

        assertThat(report.written()).hasSize(1);
        assertThat(report.problems())
                .extracting(Problem::code)
                .containsExactly("import-file-broken");
    }

    @Test
    void listsTheAddressesOfBrowsersPocketAndInstapaper() throws IOException {
        write(
                "lists/browser.html",
                "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><p><DT><H3>Bar</H3>"
                        + "<DL><p><DT><A HREF=\"https://c.example/1\" TAGS=\"a,b\">One</A>"
                        + "<DT><A HREF=\"javascript:x()\">Tool</A></DL></DL>");
        write(
                "lists/pocket.csv",
                "title,url,time_added,tags,status\n\"Two, three\",https://c.example/2,1,a|b,unread\n");
        write(
                "lists/paper.csv",
                "URL,Title,Selection,Folder,Timestamp\nhttps://c.example/3,Three,,Unread,1\n");
        write(
                "lists/ril.html",
                "<title>Pocket Export</title><a href=\"https://c.example/4\">Four</a>");
        write(
                "lists/page.html",
                "<title>No list</title><p>But a page, however short it may be.</p>");

        ImportReport report = archive.files(here.resolve("lists"));

        assertThat(report.listed())
                .extracting(ImportReport.Listed::title, ImportReport.Listed::url)
                .containsExactly(
                        tuple("Three", "https://c.example/3"),
                        tuple("Two, three", "https://c.example/2"),
                        tuple("One", "https://c.example/1"),
                        tuple("Four", "https://c.example/4"));
        assertThat(report.leftOut()).extracting(LeftOut::reason).contains("no address of the web");
        assertThat(report.written())
                .extracting(ImportReport.Written::from)
                .containsExactly("lists/page.html");
    }

    @Test
    void aTableOfOtherThingsIsNamed() throws IOException {
        assertThat(codes("prices.csv", "bread,2\nmilk,1\n")).containsExactly("file-kind-unknown");
    }

    private java.util.List<String> codes(String name, String text) throws IOException {
        return archive.files(write(name, text)).problems().stream().map(Problem::code).toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = here.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
