package newsarchive.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9309; the examples of its section 5 among them. */
class RobotsRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Disallow: /                      | /x          | no
                    Disallow:                        | /x          | yes
                    Disallow: /private               | /privately  | no
                    Disallow: /private/              | /private    | yes
                    Disallow: /a ; Allow: /a/b       | /a/b/c      | yes
                    Allow: /a/b ; Disallow: /a       | /a/c        | no
                    Allow: /a ; Disallow: /a         | /a          | yes
                    Disallow: *.pdf$                 | /x/y.pdf    | no
                    Disallow: *.pdf$                 | /x/y.pdf?z  | yes
                    Disallow: /*/print               | /2016/print | no
                    Disallow: /*/print               | /print      | yes
                    Disallow: /page$                 | /page       | no
                    Disallow: /page$                 | /page/2     | yes
                    Disallow: /x?id=                 | /x?id=7     | no
                    disallow : /x # not for robots   | /x          | no
                    """)
    void theLongestRuleCounts(String rules, String path, String allowed) {
        RobotsRules read = read("User-agent: *\n" + rules.replace(" ; ", "\n"));
        assertThat(read.allow(path)).isEqualTo(allowed.equals("yes"));
    }

    @Test
    void aGroupOfOurOwnCountsAlone() {
        String text =
                """
                User-agent: *
                Disallow: /

                User-agent: otherbot
                User-agent: Archive-Links
                Allow: /
                Disallow: /private
                Crawl-delay: 7

                User-agent: thirdbot
                Disallow: /
                """;
        assertThat(read(text).allow("/x")).isTrue();
        assertThat(read(text).allow("/private/x")).isFalse();
        assertThat(read(text).crawlDelay()).isEqualTo(Duration.ofSeconds(7));
        assertThat(RobotsRules.read(text, "another").allow("/x")).isFalse();
    }

    @Test
    void groupsOfOneNameAreOne() {
        String text = "User-agent: *\nDisallow: /a\nUser-agent: *\nDisallow: /b\n";
        assertThat(read(text).allow("/a")).isFalse();
        assertThat(read(text).allow("/b")).isFalse();
        assertThat(read(text).allow("/c")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9999,30000", "0.5,500", "-3,0", "soon,0", "NaN,0", "1e400,30000"})
    void delaysStayWithinReason(String delay, long milliseconds) {
        assertThat(read("User-agent: *\nCrawl-delay: " + delay).crawlDelay())
                .isEqualTo(Duration.ofMillis(milliseconds));
    }

    @Test
    void whatIsNoRobotsFileForbidsNothing() {
        assertThat(read("<!doctype html><title>Not here</title>").allow("/x")).isTrue();
        assertThat(read("").allow("/x")).isTrue();
        assertThat(read("Disallow: /\n").allow("/x")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "200, /private, no",
        "203, /private, no",
        "204, /open, yes",
        // what is not there forbids nothing, nor does what leads on for ever or speaks of a login
        "404, /private, yes",
        "410, /private, yes",
        "403, /private, yes",
        "301, /private, yes",
        "500, /open, no",
        "503, /open, no"
    })
    void whatTheHostAnsweredDecides(int status, String path, String allowed) {
        String text = "User-agent: *\nDisallow: /private\n";
        RobotsRules rules = RobotsRules.answered(status, text, "archive-links");
        assertThat(rules.allow(path)).isEqualTo(allowed.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, no",
        "https://example.org?x=1, no",
        "https://example.org/x, yes",
        "https://example.org/list?page=2, no",
        "https://example.org/list?day=2, yes",
        "https://example.org/caf%C3%A9, no"
    })
    void anAddressCountsByItsPathAndQueryAsWritten(URI address, String allowed) {
        String text =
                """
                User-agent: *
                Disallow: /$
                Disallow: /?x
                Disallow: /list?page=
                Disallow: /caf%C3%A9
                """;
        assertThat(read(text).allow(address)).isEqualTo(allowed.equals("yes"));
    }

    @Test
    @Timeout(10)
    void manyStarsDoNotTakeForEver() {
        RobotsRules rules = read("User-agent: *\nDisallow: /" + "*a".repeat(2000) + "$");
        assertThat(rules.allow("/" + "a".repeat(1999) + "b")).isTrue();
    }

    private static RobotsRules read(String text) {
        return RobotsRules.read(text, "archive-links");
    }
}
