package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Pebble says is not promised to stay: these tests use the real one. */
class TemplateFaultTest {
    private static final PebbleEngine ENGINE =
            new PebbleEngine.Builder().loader(new StringLoader()).strictVariables(true).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    {{ pagee }}     ; there is no value "pagee"
                    {{ page.titel }}; there is no value "titel" in Shown
                    """)
    void aMistypedValueIsNamed(String template, String expected) throws IOException {
        assertThat(fault(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = "{% if page %}; {{ page.title | nosuch }}")
    void anyOtherFaultIsToldAsPebbleTellsIt(String first, String second) throws IOException {
        assertThat(fault(first)).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
        assertThat(fault(second)).contains("nosuch");
    }

    private static String fault(String template) throws IOException {
        try {
            ENGINE.getTemplate(template)
                    .evaluate(new StringWriter(), Map.of("page", new Shown("Title")));
            return "";
        } catch (PebbleException failed) {
            return TemplateFault.inWords(failed);
        }
    }

    /** Something with a title. */
    public record Shown(String title) {}
}
