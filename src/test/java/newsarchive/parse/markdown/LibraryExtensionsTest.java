package newsarchive.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.article.Body;
import newsarchive.body.BodyPrinter;
import newsarchive.body.BodyWriter;
import newsarchive.body.Places;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.Reading;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.image.attributes.ImageAttributesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Renders with every extension of commonmark-java: modules of unlike versions compile together and
 * fail when they are used.
 */
class LibraryExtensionsTest {
    private static final List<Extension> ALL =
            List.of(
                    FootnotesExtension.create(),
                    HeadingAnchorExtension.create(),
                    ImageAttributesExtension.create(),
                    StrikethroughExtension.create(),
                    TablesExtension.create());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    tables           ; | a | b |%|---|--:|%| 1 | 2 | ; <td align="right">2</td>
                    strikethrough    ; ~~gone~~ ; <del>gone</del>
                    footnotes        ; text[^1]%%[^1]: the note ; the note
                    heading anchor   ; ## Two words ; <h2 id="two-words">Two words</h2>
                    image attributes ; ![a](b.png){width=30} ; width="30"
                    """)
    void theLibraryRendersIt(String extension, String markdown, String expected) {
        String html =
                HtmlRenderer.builder()
                        .extensions(ALL)
                        .build()
                        .render(Parser.builder().extensions(ALL).build().parse(lines(markdown)));
        assertThat(html).as(extension).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    tables           ; | a | b |%|---|---|%| 1 | 2 | ; <td>2</td>
                    strikethrough    ; ~~gone~~ ; <del>gone</del>
                    autolink         ; see https://a.example/b ; <a href="https://a.example/b"
                    footnotes        ; text[^1]%%[^1]: the note ; the note
                    heading anchor   ; ## Two words ; <h2 id=
                    image attributes ; ![a](b.png){width=30 height=20} ; width="30" height="20"
                    """)
    void ourOwnWriterWritesIt(String extension, String markdown, String expected) {
        Reading reading = new Reading("a.md", 1, Names.NONE, Publishers.NONE);
        Body body =
                BodyWriter.write(new MarkdownReader().read(lines(markdown), reading).document());
        assertThat(BodyPrinter.print(body, Places.AS_WRITTEN).toString())
                .as(extension)
                .contains(expected);
    }

    private static String lines(String markdown) {
        return markdown.replace('%', '\n');
    }
}
