package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text within HTML. */
class EscapeHtmlTest {
    private static final String TEXT = "<b> & \"it's\" &amp; 2 > 1";

    @Test
    void asContentQuotationMarksStay() {
        assertThat(EscapeHtml.of(TEXT)).isEqualTo("&lt;b&gt; &amp; \"it's\" &amp;amp; 2 &gt; 1");
    }

    @Test
    void inAnAttributeTheyDoNot() {
        StringBuilder html = new StringBuilder("title=");
        EscapeHtml.attribute(html, TEXT);
        assertThat(html.toString())
                .isEqualTo("title=&lt;b&gt; &amp; &quot;it's&quot; &amp;amp; 2 &gt; 1");
    }

    @Test
    void otherTextStaysAsItIs() {
        assertThat(EscapeHtml.of("Élan – ‘so’")).isEqualTo("Élan – ‘so’");
    }
}
