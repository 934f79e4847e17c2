package newsarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Body;
import newsarchive.article.Curation;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.Provenance;
import newsarchive.words.NameSpellings;
import newsarchive.words.ReadArticle;
import org.junit.jupiter.api.Test;

class SharedValuesTest {
    private final SharedValues shared = new SharedValues();

    @Test
    void equalNamesAndPlacesOfFieldsAreHeldOnce() {
        Article one = shared.of(read("a.md", 2)).article();
        Article other = shared.of(read("b.md", 2)).article();
        assertThat(other.metadata().authors().get(0)).isSameAs(one.metadata().authors().get(0));
        assertThat(other.metadata().tags().get(0)).isSameAs(one.metadata().tags().get(0));
        assertThat(other.metadata().publisher()).isSameAs(one.metadata().publisher());
        assertThat(other.provenance().evidence()).isSameAs(one.provenance().evidence());
    }

    @Test
    void whatDiffersStaysAsItWas() {
        shared.of(read("a.md", 2));
        ReadArticle other = read("b.md", 3);
        assertThat(shared.of(other)).isEqualTo(other);
    }

    private static ReadArticle read(String file, int line) {
        Metadata.Builder metadata = Metadata.UNKNOWN.toBuilder();
        metadata.title = "Of " + file;
        metadata.authors = List.of(text("Ines Amsel"));
        metadata.tags = List.of(text("harbour"));
        metadata.publisher = text("Quay Gazette");
        Map<String, Evidence> evidence =
                Map.of(text("title"), Evidence.written(text("front matter"), line));
        Provenance provenance =
                new Provenance(
                        file,
                        0,
                        1,
                        9,
                        "0".repeat(64),
                        text("UTF-8"),
                        evidence,
                        List.of(),
                        List.of());
        return ReadArticle.of(
                new Article(metadata.build(), Curation.NONE, Body.EMPTY, provenance, List.of()),
                NameSpellings.NONE);
    }

    /** A text of its own, as reading gives one. */
    private static String text(String words) {
        return String.valueOf(words.toCharArray());
    }
}
