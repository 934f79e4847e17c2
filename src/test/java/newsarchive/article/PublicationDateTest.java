package newsarchive.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.SpecFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationDateTest {

    static List<Arguments> examples() {
        return SpecFile.pairs("publication-dates.md");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void followsTheSpecification(String place, String text, String expected) {
        Optional<String> iso = PublicationDate.parse(text).map(PublicationDate::iso);

        assertThat(iso.orElse("")).isEqualTo(expected);
    }

    @Test
    void sortsByTimeAndAfterWhatIsMoreExact() {
        List<String> sorted =
                Stream.of("2016", "2015-12", "2016-02", "2016-02-17", "2016-03-01", "2016-02-03")
                        .map(text -> PublicationDate.parse(text).orElseThrow())
                        .sorted()
                        .map(PublicationDate::iso)
                        .toList();

        assertThat(sorted)
                .containsExactly(
                        "2015-12", "2016-02-03", "2016-02-17", "2016-02", "2016-03-01", "2016");
    }

    @Test
    void anUnknownPartIsZeroAndNotTheFirst() {
        PublicationDate month = PublicationDate.parse("2016-02").orElseThrow();

        assertThat(month.year()).isEqualTo(2016);
        assertThat(month.month()).isEqualTo(2);
        assertThat(month.day()).isZero();
        assertThat(PublicationDate.parse("2016").orElseThrow().month()).isZero();
    }
}
