package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlKeyTest {

    @ParameterizedTest
    @CsvSource({
        "http://Example.org/a/, example.org/a",
        "https://www.example.org:443/a#top, example.org/a",
        "https://amp.example.org/a?utm_source=x&fbclid=1, example.org/a",
        "https://example.org/a?b=2&a=1&utm_medium=y, example.org/a?a=1&b=2",
        "https://example.org, example.org",
        "HTTPS://EXAMPLE.ORG./A, example.org/A",
        "https://user:pw@example.org/a, example.org/a",
        "https://www.org/a, www.org/a",
        "https://example.org/a?id=1, example.org/a?id=1",
        "https://example.org/2016/story/amp/, example.org/2016/story",
        "https://example.org/story.amp?amp=1, example.org/story",
        "https://example.org/revamp, example.org/revamp",
    })
    void whatAddressesOfOneArticleHaveInCommon(String url, String key) {
        assertThat(UrlKey.of(url)).contains(key);
    }

    @Test
    void onlyAbsoluteWebAddressesHaveAKey() {
        assertThat(UrlKey.of("articles/a.html")).isEmpty();
        assertThat(UrlKey.of("//example.org/a")).isEmpty();
        assertThat(UrlKey.of("mailto:a@example.org")).isEmpty();
        assertThat(UrlKey.of("https://")).isEmpty();
    }
}
