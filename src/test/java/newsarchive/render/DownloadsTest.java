package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import newsarchive.article.Access;
import newsarchive.link.Archive;
import newsarchive.page.SampleArchive;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DownloadsTest {
    private final Archive archive =
            new SampleArchive()
                    .add(
                            "2016-02-17",
                            "## The pier\n\nIt was closed, *at last*,  \nfor good. See"
                                    + " [older](older.md), [gone](gone.md) and"
                                    + " [the text](https://treaty.example/text).",
                            fields -> {
                                fields.title = "=SUM(\"pier\", 1) & more";
                                fields.authors = List.of("Ada Orme", "Bo Lind");
                                fields.publisher = "The Harbour Courier";
                            })
                    .add("2015-01-02", "Before all that.", fields -> fields.title = "Older")
                    .add(
                            "2017-03-04",
                            "",
                            SampleArchive.curation("2020-05-06", Access.LINK, null),
                            fields -> fields.title = "Elsewhere")
                    .link();

    private String text(String path) {
        return new String(Downloads.of(archive).get(path).get(), StandardCharsets.UTF_8);
    }

    @Test
    void jsonLinesHoldEachArticleWithItsText() {
        List<String> lines = text("data/archive.jsonl").lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"title\":\"Elsewhere\"", "\"access\":\"link\"");
        assertThat(lines.get(0)).doesNotContain("\"text\"");
        assertThat(lines.get(1))
                .contains(
                        "\"authors\":[\"Ada Orme\",\"Bo Lind\"]",
                        "\"date\":\"2016-02-17\"",
                        "\"text\":\"The pier\\n\\nIt was closed, at last,");
    }

    @Test
    void aCellOfTheTableIsQuotedWhereItMustBeAndNeverAFormula() {
        List<String> rows = text("data/archive.csv").lines().toList();
        assertThat(rows.get(0)).startsWith("\ufefftitle,deck,authors,date,publisher,");
        assertThat(rows.get(2))
                .startsWith(
                        "\"'=SUM(\"\"pier\"\", 1) & more\",,Ada Orme; Bo Lind,2016-02-17,The Harbour"
                                + " Courier,");
    }

    @Test
    void bibliographiesHoldAllArticles() {
        assertThat(text("data/archive.bib").lines().filter(line -> line.startsWith("@article")))
                .hasSize(3);
        assertThat(text("data/archive.ris").lines().filter("TY  - NEWS"::equals)).hasSize(3);
    }

    @Test
    void theBookBeginsWithItsTypeAndHoldsEachArticleOldestFirst() throws Exception {
        Map<String, String> book = unpack(Downloads.of(archive).get("data/archive.epub").get());
        assertThat(book.keySet())
                .startsWith("mimetype", "META-INF/container.xml", "book/package.opf")
                .endsWith("book/a00001.xhtml", "book/a00002.xhtml", "book/a00003.xhtml");
        assertThat(book.get("mimetype")).isEqualTo("application/epub+zip");
        assertThat(book.get("book/package.opf"))
                .contains("<meta property=\"dcterms:modified\">2020-05-06T00:00:00Z</meta>");
        assertThat(book.get("book/a00001.xhtml")).contains("<h1>Older</h1>");
        assertThat(book.get("book/nav.xhtml"))
                .containsSubsequence("2015", "a00001.xhtml", "2016", "a00002.xhtml", "2017");
        for (Map.Entry<String, String> file : book.entrySet()) {
            if (file.getKey().matches(".*\\.(xhtml|opf|xml)")) {
                assertThat(wellFormed(file.getValue())).as(file.getKey()).isTrue();
            }
        }
    }

    @Test
    void linksLeadToChaptersAndMarksOfParagraphsAreLeftOut() throws Exception {
        String chapter =
                unpack(Downloads.of(archive).get("data/archive.epub").get())
                        .get("book/a00002.xhtml");
        assertThat(chapter)
                .contains(
                        "<a href=\"a00002.xhtml\">older</a>, gone and",
                        "<a href=\"https://treaty.example/text\" rel=\"noopener external\">",
                        "<h2 id=\"h-the-pier\">")
                .doesNotContain("paragraph-mark");
    }

    private static Map<String, String> unpack(byte[] zipped) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static boolean wellFormed(String xml) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setEntityResolver(
                (id, address) -> new InputSource(new ByteArrayInputStream(new byte[0])));
        return builder.parse(new InputSource(new java.io.StringReader(xml))) != null;
    }
}
