package newsarchive.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import newsarchive.body.BodyWriter;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TameDelimitersTest {
    private static final int MANY = 100_000;

    private static TameDelimiters tame(String text) {
        return TameDelimiters.of(text, MarkdownSigns.of(text), "a.md");
    }

    private static ParsedArticle read(String text) {
        return new MarkdownReader().read(text, new Reading("a.md", 1, Names.NONE, Publishers.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x <!-- >",
                "x <!A ",
                "x <? >",
                "x <![CDATA[ >",
                "c* ",
                "_a ",
                "*a_ ",
                "<",
                "a <b ",
                "[",
                "*!["
            })
    void whatStandsTooOftenInABlockIsReadSoon(String piece) {
        String text = "The text begins.\n\n" + piece.repeat(MANY) + "\n";
        ParsedArticle read = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text));
        assertThat(BodyWriter.write(read.document()).text()).startsWith("The text begins.");
        assertThat(read.problems())
                .extracting(problem -> problem.code() + ":" + problem.position().line())
                .containsExactly("markdown-limit:3");
    }

    @Test
    void bracketsThatNestDeepAreReadSoon() {
        String text = "*![".repeat(MANY / 4) + "x" + "](u)*".repeat(MANY / 4);
        ParsedArticle read = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text));
        assertThat(read.problems()).extracting(Problem::code).containsExactly("markdown-limit");
    }

    @Test
    void rowsOfBackticksOfManyLengthsAreReadSoon() {
        StringBuilder rows = new StringBuilder();
        for (int length = 1; length < 2_500; length++) {
            rows.append('e').append("`".repeat(length));
        }
        String text = rows.append('e').toString();
        ParsedArticle read = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text));
        assertThat(read.problems()).extracting(Problem::code).containsExactly("markdown-limit");
        assertThat(BodyWriter.write(read.document()).text().equals(text)).isTrue();
    }

    @Test
    void aFenceAsLongAsAnyoneWritesItIsLeftAlone() {
        String fence = "`".repeat(100);
        String text = fence + "\ncode\n" + fence + "\n" + "x\n".repeat(1_000);
        assertThat(tame(text).text()).isSameAs(text);
    }

    @Test
    void noLetterIsLost() {
        String text = "c* ".repeat(4_000).strip();
        assertThat(BodyWriter.write(read(text).document()).text()).isEqualTo(text);
    }

    @Test
    void aLongListOfEmphasisAndLinksIsLeftAlone() {
        String list = "- *one* and [two](b.md) and _three_\n".repeat(3_000);
        assertThat(tame(list)).isEqualTo(new TameDelimiters(list, List.of()));
    }

    @Test
    void soAreManyTagsAndAddressesThatAreClosed() {
        String text = "See <https://courier.example/a> and <b>this</b>, for 1 < 2. ".repeat(3_000);
        assertThat(tame(text).text()).isSameAs(text);
    }

    @Test
    void soAreParagraphsThatHoldManyTogether() {
        String text = "A *word* and [a link](b.md).\n\n".repeat(3_000);
        assertThat(tame(text).text()).isSameAs(text);
    }

    @Test
    void whatOnlyLooksLikeAListHidesNothing() {
        String text = ("x " + "<!A ".repeat(150) + "\n    - y\n+ \n").repeat(20);
        assertThat(tame(text).problems()).isNotEmpty();
    }
}
