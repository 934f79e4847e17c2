package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import newsarchive.link.Archive;
import newsarchive.page.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewsTest {
    private static String text(Archive archive, String path) {
        Map<String, Supplier<byte[]>> files = Previews.of(archive);
        return new String(files.get(path).get(), StandardCharsets.UTF_8);
    }

    @Test
    void anArticleIsToldByHeadlineSourceDateAndFirstLines() {
        Archive archive =
                new SampleArchive()
                        .add(
                                "2016-02-17",
                                "The pier was closed. Nobody said why.",
                                fields -> {
                                    fields.title = "A pier <closed>";
                                    fields.publisher = "The Harbour Courier";
                                    fields.authors = List.of("Ada Orme");
                                })
                        .link();
        assertThat(text(archive, "data/previews/index.js"))
                .isEqualTo("archivePreviews(\"files\",1);\n");
        assertThat(text(archive, "data/previews/0.js"))
                .isEqualTo(
                        "archivePreviews(0,{\"articles/a-pier-closed.html\":{"
                                + "\"t\":\"A pier \\u003cclosed\\u003e\",\"d\":\"2016-02-17\","
                                + "\"w\":\"17 February 2016\","
                                + "\"s\":[\"The Harbour Courier\",\"Ada Orme\"],"
                                + "\"o\":\"The pier was closed. Nobody said why.\"}});\n");
    }

    @Test
    void anUndatedArticleInAnotherLanguageIsToldSo() {
        Archive archive =
                new SampleArchive()
                        .add(
                                "",
                                "أغلق الرصيف.",
                                fields -> {
                                    fields.title = "رصيف";
                                    fields.language = "ar";
                                })
                        .link();
        assertThat(text(archive, "data/previews/0.js"))
                .contains("\"w\":\"Undated\"", "\"l\":\"ar\",\"r\":\"rtl\"")
                .doesNotContain("\"d\"");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "24, 1", "25, 2", "49, 4", "10000, 512"})
    void filesAreAPowerOfTwo(int articles, int files) {
        assertThat(Previews.files(articles)).isEqualTo(files);
    }

    /** The figures are those of the script, which reckons in the same way. */
    @ParameterizedTest
    @CsvSource({"articles/a-pier-closed.html, 1024, 475", "articles/رصيف.html, 1024, 863"})
    void anAddressGivesItsFile(String path, int files, int place) {
        assertThat(Previews.place(path, files)).isEqualTo(place);
    }
}
