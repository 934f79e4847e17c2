package newsarchive.parse.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

    @ParameterizedTest
    @CsvSource({
        "The Harbour Institute for Letters is a research body, The Harbour Institute for Letters",
        "The Harbour Institute does not take positions, The Harbour Institute",
        "The ferry is late again, ",
    })
    void theNameOfAnInstituteEndsBeforeWhatIsSaidOfIt(String line, String name) {
        assertThat(PageText.nameAtStart(line)).isEqualTo(name);
    }
}
