package newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteUrlsTest {

    @ParameterizedTest
    @CsvSource({
        "index.html,            tags/geneva.html,      tags/geneva.html",
        "index.html,            index-2.html,          index-2.html",
        "tags/geneva.html,      index.html,            ../index.html",
        "tags/geneva.html,      tags/talks.html,       talks.html",
        "tags/geneva.html,      articles/talks.html,   ../articles/talks.html",
        "guide/a.html,          guide/deep/b.html,     ../guide/deep/b.html",
        "guide/deep/b.html,     guide/a.html,          ../../guide/a.html",
        "index.html,            tags/genève.html,      tags/gen%C3%A8ve.html",
        "index.html,            a b?c#d.html,          a%20b%3Fc%23d.html",
        "tags/a.html,           tags/b:c.html,         b%3Ac.html"
    })
    void addressesAreRelativeAndNameTheFile(String from, String to, String href) {
        assertThat(SiteUrls.from(from).to(to)).isEqualTo(href);
    }

    @Test
    void aFragmentFollowsTheFile() {
        SiteUrls urls = SiteUrls.from("articles/a.html");
        assertThat(urls.to("articles/b.html", "p-ü")).isEqualTo("b.html#p-%C3%BC");
        assertThat(urls.to("articles/b.html", "")).isEqualTo("b.html");
    }

    @ParameterizedTest
    @CsvSource({
        "https://someone.example/repo/, /repo/tags/a.html",
        "https://someone.example/,      /tags/a.html",
        ",                              /tags/a.html"
    })
    void aPageShownAnywhereUsesTheBasePath(String baseUrl, String href) {
        assertThat(SiteUrls.anywhere(baseUrl).to("tags/a.html")).isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,      https://someone.example/repo/",
        "tags/index.html, https://someone.example/repo/tags/",
        "my-index.html,   https://someone.example/repo/my-index.html",
        "tags/x.html,     https://someone.example/repo/tags/x.html"
    })
    void canonicalAddressesDropTheIndex(String path, String address) {
        assertThat(SiteUrls.absolute("https://someone.example/repo/", path)).isEqualTo(address);
    }

    @Test
    void withoutABaseUrlNothingIsAbsolute() {
        assertThat(SiteUrls.absolute(null, "index.html")).isNull();
    }
}
