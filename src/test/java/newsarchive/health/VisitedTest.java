package newsarchive.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitedTest {
    private static final String URL = "https://courier.example/1";

    /** Answers with their days, and what the last one leaves behind. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1:200                     | alive
                    1:404                     | alive
                    1:404 1:404               | alive
                    1:404 2:404               | dead since 1
                    1:410 9:410               | dead since 1
                    1:no-such-host 2:404      | dead since 1
                    1:404 2:200               | alive
                    1:404 2:200 3:404         | alive
                    1:404 2:200 3:404 5:404   | dead since 3
                    1:404 2:403               | alive
                    1:404 2:timeout 3:404     | dead since 1
                    1:404 2:404 3:timeout     | dead since 1
                    1:404 2:404 3:503 4:429   | dead since 1
                    1:404 2:404 3:200         | alive
                    1:404 2:404 3:soft-home   | alive
                    1:403 2:403 3:403         | alive
                    1:429 2:429 3:429         | alive
                    1:500 2:503 3:timeout     | alive
                    1:soft-title 2:soft-title | alive
                    1:offline 2:offline       | alive
                    """)
    void isDeadWhenItWasGoneOnTwoDays(String answers, String expected) {
        Visited known = null;
        for (String answer : answers.split(" ", -1)) {
            int colon = answer.indexOf(':');
            LocalDate day = day(Integer.parseInt(answer.substring(0, colon)));
            known = Visited.after(known, URL, day, answer.substring(colon + 1), "");
        }
        assertThat(known).isNotNull();
        String told =
                known.isDead() ? "dead since " + known.failingSince().getDayOfMonth() : "alive";
        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "401",
                "403",
                "429",
                "451",
                "500",
                "502",
                "503",
                "timeout",
                "no-connection",
                "certificate",
                "robots",
                "offline",
                "not-asked",
                "too-many-redirects",
                "304"
            })
    void whatDoesNotShowThatThePageIsGoneIsUnknown(String status) {
        assertThat(Status.verdict(status)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void daysAreRemembered() {
        Visited seen = Visited.after(null, URL, day(1), "200", "");
        Visited later = Visited.after(seen, URL, day(5), "404", "https://courier.example/gone");
        assertThat(later)
                .isEqualTo(
                        new Visited(
                                URL,
                                day(1),
                                day(5),
                                day(1),
                                day(5),
                                "404",
                                "https://courier.example/gone"));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
