package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotDayTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "https://web.archive.org/web/20160217083000/https://a.example/x, 2016-02-17",
                "https://web.archive.org/web/20160217/https://a.example/x, 2016-02-17",
                "https://web.archive.org/web/20160217083000id_/http://a.example/x, 2016-02-17",
                "https://archive.ph/20160217083000/https://a.example/x, 2016-02-17",
                "https://arquivo.pt/wayback/20160217083000/http://a.example/x, 2016-02-17",
                "https://web.archive.org/web/2016/https://a.example/x, none",
                "https://web.archive.org/web/20161317083000/https://a.example/x, none",
                "https://perma.cc/ABCD-1234, none",
                "https://a.example/20160217/story, none",
            })
    void theDayStandsBeforeTheOriginal(String address, String day) {
        assertThat(SnapshotDay.of(address)).isEqualTo(day);
    }
}
