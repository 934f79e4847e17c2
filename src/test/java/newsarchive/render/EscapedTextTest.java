package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    plain words  | plain words
                    a < b & c    | a &lt; b &amp; c
                    "it's" >     | &quot;it&#39;s&quot; &gt;
                    &amp;        | &amp;amp;
                    “It is no more than a ferry”, the Harbour Board said | “It is no more than a ferry”, the Harbour Board said
                    “It is no more than a ferry”, the Harbour Board said > <b> | “It is no more than a ferry”, the Harbour Board said &gt; &lt;b&gt;
                    """)
    void signsOfMarkupBecomeReferences(String text, String escaped) {
        assertThat(EscapedText.of(text)).isEqualTo(escaped);
    }
}
