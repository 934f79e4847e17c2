package newsarchive.parse.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClippingReaderTest {
    private static final String ARTICLE =
            """
            The Bridge That Nobody Wanted

            By Lena Aldersen

            When the council voted for the bridge, it had three estimates on the table and chose
            the dearest, and nobody has since been able to say who proposed it in the first place.

            "We built it," the mayor said, "because the other one was already paid for by then."
            """;

    private static Reading from(int line) {
        return new Reading("a.txt", line, Names.NONE, Publishers.NONE);
    }

    private static List<ParsedArticle> read(String text) {
        return new ClippingReader().read(text, from(1));
    }

    @Test
    void aBlankTextHoldsNoArticle() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n \n\u00A0\n")).isEmpty();
    }

    @Test
    void textNodesSayWhereTheirWordsStandInTheFile() {
        String[] lines = ARTICLE.split("\n", -1);
        for (ParsedArticle article : new ClippingReader().read(ARTICLE, from(11))) {
            article.document()
                    .accept(
                            new AbstractVisitor() {
                                @Override
                                public void visit(Text text) {
                                    SourceSpan span = text.getSourceSpans().get(0);
                                    String line = lines[span.getLineIndex() - 10];
                                    int from = span.getColumnIndex();
                                    assertThat(line.substring(from, from + span.getLength()))
                                            .isEqualTo(text.getLiteral());
                                }
                            });
        }
    }

    @Test
    void linesAreCountedOverTheWholeFile() {
        ParsedArticle article = new ClippingReader().read(ARTICLE, from(11)).get(0);
        assertThat(article.firstLine()).isEqualTo(11);
        assertThat(article.evidence().get("authors").line()).isEqualTo(13);
    }

    @Test
    void everyBlockIsExplained() {
        List<BlockReading> blocks = new ClippingReader().explain(ARTICLE, from(1));
        assertThat(blocks.stream().map(BlockReading::role).toList())
                .containsExactly("headline", "byline", "paragraph", "paragraph");
        assertThat(blocks).allSatisfy(b -> assertThat(b.reasons()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTextGivesAnAnswer(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            int c = random.nextInt(30) == 0 ? '\n' : random.nextInt(0x3000) + 32;
            text.append((char) c);
        }
        assertThat(read(text.toString())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "- ", "1) ", ">", "/ a » ", "By ", "12/05/2015 ", "\"", "...", "§"})
    void oneSignAgainAndAgainGivesAnAnswer(String sign) {
        assertThat(read(sign.repeat(3000))).isNotEmpty();
        assertThat(read((sign + "\n").repeat(1000))).isNotEmpty();
    }

    @Test
    void aHeadlineThatEndsInAWordOfCountsBeginsAnArticleAndACountDoesNot() throws IOException {
        Path sample = Path.of("articles/2017/three-from-the-quays.txt");
        assertThat(read(Files.readString(sample)))
                .extracting(article -> article.metadata().title())
                .containsExactly(
                        "Astana Before Geneva: a Step Ahead or a Step Aside?",
                        "Who Signs for a Silence? Ceasefires and Their Guarantors",
                        "The Long Shelf: Syria in the Council’s Own Words");
        assertThat(read(ARTICLE + "\n1,250 words\n")).hasSize(1);
    }

    @Test
    void anOutletWhoseNameGoesOnFromAKnownOneIsNotTheKnownOne() {
        assertThat(publisherOf("Originally posted in Le Courrier des Quais English"))
                .isEqualTo("Le Courrier des Quais English");
        assertThat(publisherOf("Originally posted in Le Courrier")).isEqualTo("Le Courrier");
    }

    private static String publisherOf(String sourceLine) {
        return read(ARTICLE + "\n" + sourceLine + "\n").get(0).metadata().publisher();
    }
}
