package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The built sample as a reader meets it, below {@code /repo/} as on GitHub Pages. */
class BrowserTest {
    @TempDir static Path temp;
    @AutoClose private static ServedSite served;
    private static Path out;
    private static Browser browser;
    private static String site;

    @BeforeAll
    static void givenTheBuiltSample() throws Exception {
        served = ServedSite.ofSample(temp);
        browser = served.browser();
        out = served.folder();
        site = served.onTheWeb();
    }

    @AfterEach
    void asItWas() {
        browser.scripts(true);
        browser.dark(false);
        browser.usualWidth();
        browser.errors();
    }

    @Test
    void fromTheFrontPageToAnArticleToItsTopicAndHome() {
        browser.open(site);
        String headline = browser.the("h3 a[href^='articles/']").getText();
        browser.follow("h3 a[href^='articles/']");
        assertThat(browser.the("h1").getText()).isEqualTo(headline);
        assertThat(browser.all(".prose p")).isNotEmpty();
        browser.follow("article a[href*='tags/']");
        assertThat(browser.address()).startsWith(site + "tags/");
        assertThat(browser.all("main a[href*='articles/']")).isNotEmpty();
        browser.follow(".site-header__name");
        assertThat(browser.address()).isEqualTo(site + "index.html");
        assertThat(browser.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void searchFindsAnArticleByAWordOfItsHeadline(String scheme) throws IOException {
        String from = scheme.equals("http") ? site : served.onTheDisk();
        String headline = headlines().get(0);
        browser.open(from + "search.html");
        browser.the("#q").sendKeys(longestWord(headline), Keys.ENTER);
        browser.await(() -> !browser.all(".search__results a").isEmpty());
        assertThat(browser.all(".search__results a"))
                .extracting(WebElement::getText)
                .contains(headline);
        browser.follow(".search__results a");
        assertThat(browser.all("article h1")).hasSize(1);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aSlashGoesToTheSearchBox() {
        browser.open(site);
        browser.the("body").sendKeys("/");
        assertThat(browser.ask("return document.activeElement.type")).isEqualTo("search");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "search.html", "tags/index.html", "dates/index.html"})
    void darkIsDark(String page) {
        browser.open(site + page);
        double light = brightness("backgroundColor");
        browser.dark(true);
        assertThat(light).isGreaterThan(200);
        assertThat(brightness("backgroundColor")).isLessThan(60);
        assertThat(brightness("color")).isGreaterThan(180);
    }

    @Test
    void nothingIsWiderThanAPhone() throws IOException {
        browser.width(360);
        for (String page : pagesOfEachKind()) {
            browser.open(site + page);
            assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
                    .as(page)
                    .isLessThanOrEqualTo(360);
        }
    }

    @Test
    void everythingButSearchWorksWithoutJavaScript() {
        browser.scripts(false);
        browser.open(site);
        browser.follow("h3 a[href^='articles/']");
        assertThat(browser.the("h1").isDisplayed()).isTrue();
        assertThat(browser.the(".prose p").isDisplayed()).isTrue();
        browser.open(site + "search.html");
        assertThat(browser.the("noscript").getText()).isNotEmpty();
        browser.follow(".search__indexes a");
        assertThat(browser.all("main a")).isNotEmpty();
    }

    @Test
    void aTextFromRightToLeftIsSetSo() throws IOException {
        String page =
                served.pages("articles")
                        .filter(file -> has(file, "dir=\"rtl\""))
                        .findFirst()
                        .orElseThrow();
        browser.open(site + page);
        assertThat(browser.ask(style(".prose p", "direction"))).isEqualTo("rtl");
        WebElement paragraph = browser.the(".prose p");
        WebElement text = browser.the(".prose");
        int right = paragraph.getRect().x + paragraph.getRect().width;
        assertThat(right).isEqualTo(text.getRect().x + text.getRect().width);
        assertThat(browser.ask(style(".site-header", "direction"))).isEqualTo("ltr");
    }

    @Test
    void everyKindOfPageIsFreeOfErrorsInTheConsole() throws IOException {
        for (String page : pagesOfEachKind()) {
            browser.open(site + page);
            assertThat(browser.errors()).as(page).isEmpty();
            assertThat(browser.all("h1")).as(page).hasSize(1);
            assertThat(browser.title()).as(page).isNotBlank();
        }
    }

    private static List<String> pagesOfEachKind() throws IOException {
        return Stream.concat(
                        Stream.of(
                                "index.html",
                                "search.html",
                                "about.html",
                                "tags/index.html",
                                "authors/index.html",
                                "publishers/index.html",
                                "dates/index.html"),
                        Stream.concat(
                                Stream.of(served.pages("tags").findFirst().orElseThrow()),
                                served.pages("articles")))
                .toList();
    }

    private static boolean has(String page, String text) {
        try {
            String html = Files.readString(out.resolve(page));
            return html.substring(html.indexOf("<article")).startsWith("<article")
                    && html.substring(
                                    html.indexOf("<article"),
                                    html.indexOf('>', html.indexOf("<article")))
                            .contains(text);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> headlines() throws IOException {
        Matcher title =
                Pattern.compile("\"title\" ?: ?\"([A-Za-z0-9 ,]{20,})\"")
                        .matcher(Files.readString(out.resolve("data/articles.json")));
        return title.results().map(found -> found.group(1)).toList();
    }

    private static String longestWord(String headline) {
        return Stream.of(headline.split("[^A-Za-z]+"))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
    }

    private static String style(String selector, String property) {
        return "return getComputedStyle(document.querySelector('%s')).%s"
                .formatted(selector, property);
    }

    /** 0 to 255, of a colour of the page's body or, where that is clear, of its root. */
    private static double brightness(String property) {
        Object colour =
                browser.ask(
                        "for (const e of [document.body, document.documentElement]) {"
                                + " const c = getComputedStyle(e).%1$s;".formatted(property)
                                + " if (c !== 'rgba(0, 0, 0, 0)') return c; } return 'rgb(255, 255,"
                                + " 255)'");
        Matcher number = Pattern.compile("[0-9.]+").matcher(colour.toString());
        List<Double> channels =
                number.results().map(found -> Double.valueOf(found.group())).limit(3).toList();
        return 0.2126 * channels.get(0) + 0.7152 * channels.get(1) + 0.0722 * channels.get(2);
    }
}
