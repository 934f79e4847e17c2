package newsarchive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <a href="x.html">X</a>                        | link x.html
                    <A HREF=x.html>X</A>                          | link x.html
                    <a class=b href = ' x.html '>X</a>            | link x.html
                    <a href="x?a=1&amp;b=2">X</a>                 | link x?a=1&b=2
                    <a title="> not yet" href="x">X</a>           | link x
                    <img src="a.png" alt="<a href='no'>">         | loaded a.png
                    <link rel="stylesheet" href="a.css">          | loaded a.css
                    <p id="one">                                  | anchor one
                    <a name="old"></a>                            | anchor old
                    <meta name="author" content="x">              | nothing
                    <base href="/elsewhere/">                     | nothing
                    <!-- <a href="no"> -->                        | nothing
                    <script>let a = '<a href="no">';</script>     | nothing
                    <style>/* <a href="no"> */</STYLE ><p id="y"> | anchor y
                    <title><a href="no"></title>                  | nothing
                    2 < 3 <a href="x">                            | link x
                    <a href="x                                    | link x
                    <a href                                       | nothing
                    <                                             | nothing
                    <!-- never closed <a href="no">               | nothing
                    """)
    void findsLinksAndAnchors(String html, String expected) {
        assertThat(String.join(", ", found(html)))
                .isEqualTo(expected.equals("nothing") ? "" : expected);
    }

    /** A parser of HTML finds the same in every page of the sample. */
    @Test
    void agreesWithAParserOnTheSample() {
        PlannedSite site =
                PlannedSite.plan(
                        new BuildRequest(
                                Path.of("").toAbsolutePath(),
                                Path.of("target/never"),
                                "https://archive.example/sample/",
                                false,
                                false,
                                false,
                                2,
                                LocalDate.of(2026, 1, 1)),
                        Progress.SILENT);
        AtomicInteger pages = new AtomicInteger();
        site.rehearse(
                2,
                Progress.SILENT,
                (path, content) -> {
                    if (path.endsWith(".html")) {
                        pages.incrementAndGet();
                        String html = new String(content, StandardCharsets.UTF_8);
                        assertThat(found(html)).as(path).isEqualTo(parsed(html));
                    }
                });
        assertThat(pages.get()).isGreaterThan(50);
    }

    private static List<String> found(String html) {
        List<String> found = new ArrayList<>();
        PageLinks.read(
                html,
                new PageLinks.Sink() {
                    @Override
                    public void link(String address) {
                        found.add("link " + address);
                    }

                    @Override
                    public void loaded(String address) {
                        found.add("loaded " + address);
                    }

                    @Override
                    public void anchor(String id) {
                        found.add("anchor " + id);
                    }
                });
        return found;
    }

    private static List<String> parsed(String html) {
        List<String> found = new ArrayList<>();
        Document document = Jsoup.parse(html);
        for (Element element : document.getAllElements()) {
            element.attributes()
                    .forEach(
                            attribute -> {
                                String value = attribute.getValue().strip();
                                switch (attribute.getKey()) {
                                    case "id" -> found.add("anchor " + value);
                                    case "src" -> found.add("loaded " + value);
                                    case "href" ->
                                            found.add(
                                                    (element.nameIs("link") ? "loaded " : "link ")
                                                            + value);
                                    default -> {
                                        // nothing that leads anywhere
                                    }
                                }
                            });
        }
        return found;
    }
}
