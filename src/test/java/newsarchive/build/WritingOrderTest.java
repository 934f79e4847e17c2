package newsarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which files one thread makes one after another. */
class WritingOrderTest {

    private static List<List<String>> groups(String... paths) {
        List<SiteFile> files =
                Stream.of(paths)
                        .<SiteFile>map(path -> new SiteFile.Made(path, () -> new byte[0]))
                        .toList();
        return WritingOrder.of(files).stream()
                .map(group -> group.stream().map(SiteFile::path).toList())
                .toList();
    }

    @Test
    void thePageOfAnArticleAndItsTextForTheSearchStandTogether() {
        assertThat(
                        groups(
                                "articles/ferry.html",
                                "articles/quay.html",
                                "data/search/text/ferry.1.js",
                                "data/search/text/ferry.js",
                                "data/search/text/quay.js"))
                .containsExactly(
                        List.of(
                                "articles/ferry.html",
                                "data/search/text/ferry.1.js",
                                "data/search/text/ferry.js"),
                        List.of("articles/quay.html", "data/search/text/quay.js"));
    }

    @Test
    void filesThatOnlyBearTheSameNameDoNot() {
        assertThat(groups("articles/ferry.html", "tags/ferry.html", "tags/ferry.xml"))
                .containsExactly(
                        List.of("articles/ferry.html"),
                        List.of("tags/ferry.html"),
                        List.of("tags/ferry.xml"));
    }

    @Test
    void noFileIsLost() {
        assertThat(groups("articles/x", "articles/.html", "data/search/text/x.js", "index.html"))
                .containsExactly(
                        List.of("articles/x"),
                        List.of("articles/.html"),
                        List.of("data/search/text/x.js"),
                        List.of("index.html"));
    }
}
