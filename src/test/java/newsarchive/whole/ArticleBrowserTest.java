package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.page.SiteUrls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader does with an article, and with the site as a whole on a disk. */
class ArticleBrowserTest {
    private static final String HIDDEN =
            "return getComputedStyle(document.querySelector(\"%s\")).display === 'none'";

    @TempDir static Path temp;
    @AutoClose private static ServedSite served;
    private static Path out;
    private static Browser browser;
    private static String site;
    private static String noted;

    @BeforeAll
    static void givenTheBuiltSample() throws Exception {
        served = ServedSite.ofSample(temp);
        browser = served.browser();
        out = served.folder();
        site = served.onTheWeb();
        noted =
                served.pages("articles")
                        .filter(page -> text(page).contains("class=\"contents\""))
                        .filter(page -> text(page).contains("footnote-ref"))
                        .findFirst()
                        .map(SiteUrls::encode)
                        .orElseThrow();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.errors()).isEmpty();
        browser.print(false);
        browser.usualWidth();
    }

    @Test
    void aCitationIsCopiedByTheKeyboardAndCanBePasted() {
        browser.open(site + noted);
        browser.the(".cite summary").sendKeys(Keys.ENTER);
        WebElement copy = browser.the(".cite__copy");
        String citation = browser.the(".cite__text").getText();
        assertThat(copy.getAccessibleName()).isEqualTo("Copy: APA");
        copy.sendKeys(Keys.ENTER);
        browser.await(() -> copy.getText().equals("Copied"));
        WebElement box = browser.the(".site-header__search input");
        box.sendKeys(Keys.chord(Keys.CONTROL, "v"));
        assertThat(box.getDomProperty("value")).isEqualTo(citation);
    }

    @Test
    void provenanceIsClosedAtFirstAndTellsTheChecksumOfTheSource() throws IOException {
        browser.open(site + noted);
        assertThat(browser.the(".provenance__checksum").isDisplayed()).isFalse();
        browser.the(".provenance summary").sendKeys(Keys.ENTER);
        assertThat(browser.the(".provenance__checksum").getText()).matches("[0-9a-f]{64}");
        assertThat(browser.all(".provenance__fields li")).isNotEmpty();
        assertThat(temp.resolve("sample").resolve(browser.the(".provenance code").getText()))
                .exists();
    }

    @Test
    void aParagraphsAddressLeadsToItAndIsMarked() {
        browser.open(site + noted);
        WebElement mark = browser.the(".prose > p:nth-of-type(3) .paragraph-mark");
        String id = browser.the(".prose > p:nth-of-type(3)").getDomAttribute("id");
        assertThat(mark.getCssValue("opacity")).isEqualTo("0");
        browser.pointAt(browser.the(".prose > p:nth-of-type(3)"));
        assertThat(mark.getCssValue("opacity")).isEqualTo("1");
        mark.sendKeys(Keys.ENTER);
        assertThat(browser.address()).endsWith("#" + id);
        assertThat(browser.ask("return document.querySelector(':target').id")).isEqualTo(id);
    }

    @Test
    void aFootnoteStandsBesideItsLineWhereThereIsRoomAndAtTheEndElsewhere() {
        browser.open(site + noted);
        int mark = browser.the(".footnote-ref").getRect().y;
        WebElement note = browser.the(".footnotes li");
        WebElement text = browser.the(".prose");
        assertThat(note.getRect().x).isGreaterThan(text.getRect().x + text.getRect().width);
        assertThat(note.getRect().y).isBetween(mark - 40, mark + 40);
        browser.width(360);
        browser.open(site + noted);
        List<WebElement> paragraphs = browser.all(".prose > p");
        assertThat(browser.the(".footnotes li").getRect().y)
                .isGreaterThan(paragraphs.get(paragraphs.size() - 1).getRect().y);
    }

    @Test
    void theContentsLeadToTheSections() {
        browser.open(site + noted);
        browser.the(".contents li:last-child a").sendKeys(Keys.ENTER);
        String target = "return document.querySelector(':target').localName";
        assertThat(browser.ask(target)).isEqualTo("h2");
    }

    @Test
    void onPaperThereIsTheTextAndItsCitationAndNothingToPress() {
        browser.open(site + noted);
        browser.print(true);
        for (String part : List.of(".site-header", ".article__after", ".onward", ".contents")) {
            assertThat(browser.ask(HIDDEN.formatted(part))).as(part).isEqualTo(true);
        }
        assertThat(browser.the(".print-citation").getText()).contains("https://someone.example/");
        assertThat(browser.the(".footnotes li").getCssValue("position")).isEqualTo("static");
        browser.print(false);
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-").contains("/Type /Page");
    }

    @Test
    void theKeyboardAloneReachesTheTextTheSearchAndTheNextArticle() {
        browser.open(site + noted);
        browser.press(Keys.TAB);
        assertThat(browser.ask("return document.activeElement.className")).isEqualTo("skip-link");
        browser.press(Keys.ENTER);
        assertThat(browser.ask("return document.activeElement.id")).isEqualTo("content");
        for (int i = 0; i < 400 && !isAt("a[rel=next], a[rel=prev]"); i++) {
            browser.press(Keys.TAB);
            assertThat(outline()).as("focus can be seen").isNotEqualTo("none");
        }
        assertThat(isAt("a[rel=next], a[rel=prev]")).isTrue();
        browser.press(Keys.ENTER);
        browser.await(() -> !browser.address().contains(noted));
        assertThat(browser.all("article h1")).hasSize(1);
    }

    private static boolean isAt(String selector) {
        String script = "return document.activeElement.matches('%s')".formatted(selector);
        return Boolean.TRUE.equals(browser.ask(script));
    }

    private static Object outline() {
        return browser.ask("return getComputedStyle(document.activeElement).outlineStyle");
    }

    @Test
    void theTimelineTellsTheSameInItsDrawingAndItsTable() {
        browser.open(site + "timeline.html");
        long drawn = browser.all("main > .ribbon .ribbon__bars a").size();
        assertThat(browser.all(".timeline tbody tr")).hasSize((int) drawn);
        assertThat(browser.all("svg a")).isEmpty();
        String month = browser.the(".timeline tbody th a").getText();
        browser.follow(".timeline tbody th a");
        assertThat(browser.the("h1").getText()).isEqualTo(month);
    }

    @Test
    void nothingIsWiderThanTheNarrowestPhone() throws IOException {
        browser.width(320);
        for (String page : oneOfEachKind()) {
            browser.open(site + page);
            assertThat((Long) browser.ask("return document.documentElement.scrollWidth"))
                    .as(page)
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void everyKindOfPageWorksFromADisk() throws IOException {
        for (String page : oneOfEachKind()) {
            browser.open(served.onTheDisk() + page);
            assertThat(browser.errors()).as(page).isEmpty();
            assertThat(browser.the("h1").isDisplayed()).as(page).isTrue();
            browser.follow(".site-header__nav a");
            assertThat(browser.address()).as(page).endsWith("dates/index.html");
        }
    }

    private static List<String> oneOfEachKind() throws IOException {
        return Stream.of(
                        Stream.of("index.html", "search.html", "about.html", "timeline.html"),
                        Stream.of("dates/index.html", "dates/2016.html", "dates/2016-02.html"),
                        Stream.of("tags/index.html", noted),
                        served.pages("tags").limit(1).map(SiteUrls::encode),
                        served.pages("publishers").limit(1).map(SiteUrls::encode))
                .flatMap(some -> some)
                .toList();
    }

    private static String text(String page) {
        try {
            return Files.readString(out.resolve(page));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
