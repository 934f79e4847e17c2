package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a link tells before it is followed. */
class PreviewBrowserTest {
    /** Longer than the script waits for. */
    private static final Duration A_WHILE = Duration.ofMillis(900);

    private static final String LINK = ".article-card a[href^='articles/']";
    private static final String CARD = ".preview:not([hidden])";

    @TempDir static Path temp;
    @AutoClose private static ServedSite served;
    private static Browser browser;
    private static String disk;
    private static String site;

    @BeforeAll
    static void givenTheBuiltSample() throws Exception {
        served = ServedSite.ofSample(temp);
        browser = served.browser();
        site = served.onTheWeb() + "index.html";
        disk = served.onTheDisk() + "index.html";
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.errors()).isEmpty();
        browser.ask("localStorage.clear()");
        browser.scripts(true);
    }

    private static WebElement preview() {
        browser.await(() -> !browser.all(CARD).isEmpty());
        return browser.the(CARD);
    }

    private static void thereIsNoPreview() throws InterruptedException {
        Thread.sleep(A_WHILE.toMillis());
        assertThat(browser.all(CARD)).isEmpty();
    }

    /** As one who uses the keyboard comes to it. */
    private static void focus(String selector) {
        browser.press(Keys.TAB);
        browser.ask("document.querySelector(\"%s\").focus()".formatted(selector));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void aLinkPointedAtShowsHeadlineSourceDateAndFirstLines(String scheme) {
        browser.open(scheme.equals("http") ? site : disk);
        WebElement link = browser.the(LINK);
        browser.pointAt(link);
        WebElement preview = preview();
        assertThat(preview.findElement(by("headline")).getText()).isEqualTo(link.getText());
        assertThat(preview.findElement(by("source")).getText()).contains(" · ").contains("20");
        assertThat(preview.findElement(by("opening")).getText()).hasSizeGreaterThan(80);
        assertThat(preview.getRect().x).isNotNegative();
        browser.pointAt(browser.the(".front__about"));
        browser.await(() -> browser.all(CARD).isEmpty());
    }

    private static org.openqa.selenium.By by(String part) {
        return org.openqa.selenium.By.cssSelector(".preview__" + part);
    }

    @Test
    void thePointerMayRestOnThePreview() throws InterruptedException {
        browser.open(site);
        browser.pointAt(browser.the(LINK));
        browser.pointAt(preview());
        Thread.sleep(A_WHILE.toMillis());
        assertThat(browser.all(CARD)).hasSize(1);
    }

    @Test
    void theFocusOfTheKeyboardShowsItAndEscapeClosesIt() throws InterruptedException {
        browser.open(site);
        focus(LINK);
        WebElement preview = preview();
        assertThat(preview.getDomAttribute("role")).isEqualTo("tooltip");
        assertThat(browser.the(LINK).getDomAttribute("aria-describedby"))
                .isEqualTo(preview.getDomAttribute("id"));
        browser.press(Keys.ESCAPE);
        browser.await(() -> browser.all(CARD).isEmpty());
        assertThat(browser.the(LINK).getDomAttribute("aria-describedby")).isNull();
        thereIsNoPreview();
    }

    @Test
    void whoSwitchesThemOffHasNoneOnAnyPage() throws InterruptedException {
        browser.open(site);
        WebElement box = browser.the(".previews-switch");
        assertThat(box.isSelected()).isTrue();
        box.click();
        browser.open(site + "?again");
        assertThat(browser.the(".previews-switch").isSelected()).isFalse();
        browser.pointAt(browser.the(LINK));
        thereIsNoPreview();
        browser.the(".previews-switch").click();
        browser.pointAt(browser.the(".front__about"));
        browser.pointAt(browser.the(LINK));
        assertThat(preview().isDisplayed()).isTrue();
    }

    @Test
    void withoutJavaScriptThereIsNoSwitch() {
        browser.scripts(false);
        browser.open(site);
        assertThat(browser.the(".site-footer__switch").isDisplayed()).isFalse();
    }

    @Test
    void aLinkToThePageItselfShowsNone() throws InterruptedException {
        browser.open(site);
        browser.follow(LINK);
        focus(".paragraph-mark");
        thereIsNoPreview();
    }
}
