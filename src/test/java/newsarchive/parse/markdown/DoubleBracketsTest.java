package newsarchive.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import newsarchive.body.BodyPrinter;
import newsarchive.body.BodyWriter;
import newsarchive.body.Places;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.parse.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleBracketsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    See [[The vote]] now.  ; See <a href="/[[The vote]]">The vote</a> now.
                    [[the-vote|the tally]] ; <a href="/[[the-vote]]">the tally</a>
                    [[A]] and [[B: or C]]  ; <a href="/[[A]]">A</a> and <a href="/[[B: or C]]">B: or C</a>
                    `[[code]]`             ; <code>[[code]]</code>
                    [[never closed         ; [[never closed
                    [[]] and [[ |x]]       ; [[]] and [[ |x]]
                    [a [[b]] c](d.md)      ; <a href="d.md">a [[b]] c</a>
                    a[1] and b[[           ; a[1] and b[[
                    """)
    void whatStandsInDoubleBracketsIsALink(String markdown, String expected) {
        Reading reading = new Reading("a.md", 1, Names.NONE, Publishers.NONE);
        String html =
                BodyPrinter.print(
                                BodyWriter.write(
                                        new MarkdownReader().read(markdown, reading).document()),
                                Places.AS_WRITTEN)
                        .toString();
        assertThat(html).contains(expected);
    }
}
