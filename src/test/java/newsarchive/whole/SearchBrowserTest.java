package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader can ask the search page, of a site opened from a disk. */
class SearchBrowserTest {
    /** Words in which folding could differ between the index and the script. */
    private static final List<String> UNUSUAL =
            List.of(
                    "Élysée",
                    "Straße",
                    "STRASSE",
                    "Łódź",
                    "İzmir",
                    "ısıtma",
                    "œuvre",
                    "ﬁnale",
                    "Ἀθῆναι",
                    "ΟΔΥΣΣΕΥΣ",
                    "Ёлка",
                    "می\u200cشود",
                    "کتابخانه",
                    "أزمة",
                    "سـلام",
                    "۱۹۳۱",
                    "٣١",
                    "日本語",
                    "ภาษาไทย",
                    "한국어",
                    "हिन्दी",
                    "১৮৪৮",
                    "cease\u00adfire",
                    "x²y",
                    "O’Hara’s",
                    "S/RES/2254");

    @TempDir static Path temp;
    @AutoClose private static ServedSite served;
    private static Browser browser;
    private static String page;

    @BeforeAll
    static void givenAnArchive() throws Exception {
        WrittenArchive archive = new WrittenArchive(temp);
        archive.write(
                "articles/a.md",
                """
                ---
                title: The gauge at Selby
                date: 2014-05-01
                authors: [Odile Farran]
                tags: [Gauges]
                language: en
                ---

                The gauge rose for a week. Nobody on the quay believed the gauge.
                """);
        archive.write(
                "articles/b.md",
                """
                ---
                title: Fishing without a gauge
                date: 2015-06-02
                authors: [Tomas Brun]
                tags: [Fishing]
                language: en
                ---

                The harbour office counted nets. A long harbour dispute went on. Believed lost.
                """);
        archive.write(
                "articles/c.md",
                """
                ---
                title: Nets and numbers
                date: 2016-07-03
                authors: [Odile Farran, Tomas Brun]
                tags: [Fishing, Gauges]
                language: en
                ---

                Harbour talk: the office of counting, and nets for Élodie.
                """);
        archive.write(
                "articles/d.md",
                """
                ---
                title: Unusual words
                date: 2017-08-04
                authors: [Nobody]
                tags: [Letters]
                language: en
                ---

                %s
                """
                        .formatted(String.join(", ", UNUSUAL)));
        served = ServedSite.of(archive);
        browser = served.browser();
        page = served.onTheDisk() + "search.html";
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.errors()).isEmpty();
    }

    /** Headlines found, best first. */
    private static List<String> search(String query) {
        browser.open(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        browser.await(() -> !status().isEmpty() && !status().startsWith("Searching"));
        return browser.all(".search__results h2").stream().map(WebElement::getText).toList();
    }

    private static String status() {
        return browser.the(".search__status").getText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gauge | The gauge at Selby, Fishing without a gauge, Nets and numbers",
                "gauge believed | The gauge at Selby, Fishing without a gauge",
                "harbour office | Nets and numbers, Fishing without a gauge",
                "\"harbour office\" | Fishing without a gauge",
                "“harbour office” | Fishing without a gauge",
                "harbour-office | Fishing without a gauge",
                "gauge -quay -nets | ``",
                "gauge -quay | Fishing without a gauge, Nets and numbers",
                "\"gauge\" -quay | Fishing without a gauge",
                "-gauges -letters | Fishing without a gauge",
                "harb | Nets and numbers, Fishing without a gauge",
                "\"harb\" | ``",
                "author:farran | Nets and numbers, The gauge at Selby",
                "author:\"odile farran\" nets | Nets and numbers",
                "author:gauge | ``",
                "tag:fishing | Nets and numbers, Fishing without a gauge",
                "title:gauge | The gauge at Selby, Fishing without a gauge",
                "year:2015 | Fishing without a gauge",
                "year:2015..2016 nets | Nets and numbers, Fishing without a gauge",
                "year:..2014 | The gauge at Selby",
                "year:2017.. | Unusual words",
                "elodie | Nets and numbers",
                "june 2015 | Fishing without a gauge",
                "zzqxvv | ``",
                "quay zzqxvv | The gauge at Selby",
            })
    void aQueryFinds(String query, String headlines) {
        List<String> expected = headlines.isEmpty() ? List.of() : List.of(headlines.split(", "));
        assertThat(search(query)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aWordOfTheHeadlineCountsMost() {
        assertThat(search("gauge").get(0)).isEqualTo("The gauge at Selby");
        assertThat(search("fishing").get(0)).isEqualTo("Fishing without a gauge");
    }

    @Test
    void everyWordIsFoundAsItStandsInTheText() {
        for (String word : UNUSUAL) {
            assertThat(search('"' + word + '"')).as(word).containsExactly("Unusual words");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elysee",
                "strasse",
                "lodz",
                "izmir",
                "isitma",
                "oeuvre",
                "finale",
                "Αθηναι",
                "οδυσσευς",
                "كتابخانه",
                "ازمه",
                "سلام",
                "1931",
                "1848",
                "ceasefire",
                "o hara",
                "日本",
            })
    void aWordIsFoundInItsPlainForm(String word) {
        assertThat(search('"' + word + '"')).containsExactly("Unusual words");
    }

    @Test
    void theResultIsToldAndItsWordsAreMarked() {
        search("quay believed");
        assertThat(status()).isEqualTo("Articles found: 1");
        browser.await(() -> browser.all(".search__results mark").size() == 2);
        assertThat(browser.all(".search__results mark"))
                .extracting(WebElement::getText)
                .containsExactly("quay", "believed");
        assertThat(browser.the(".search__results time").getText()).isEqualTo("1 May 2014");
    }

    @Test
    void whatIsNotFoundIsTold() {
        search("zzqxvv");
        assertThat(status()).startsWith("Nothing found for zzqxvv.");
        search("quay zzqxvv");
        assertThat(status()).startsWith("No article has all of these words");
    }

    @Test
    void facetsCountAndNarrow() {
        search("nets");
        browser.await(() -> browser.all(".search__choice").size() >= 5);
        assertThat(browser.all(".search__choice"))
                .extracting(SearchBrowserTest::oneLine)
                .contains("2016 1", "2015 1", "Fishing 2", "Gauges 1", "Tomas Brun 2");
        browser.all(".search__choice").stream()
                .filter(choice -> oneLine(choice).equals("Gauges 1"))
                .findFirst()
                .orElseThrow()
                .click();
        browser.await(() -> status().equals("Articles found: 1"));
        assertThat(browser.the("#q").getDomProperty("value")).isEqualTo("nets tag:\"Gauges\" ");
    }

    /** What a choice says, however its count is set. */
    private static String oneLine(WebElement element) {
        return element.getText().replaceAll("\\s+", " ");
    }

    @Test
    void otherFormsOfAWordAreFoundButNotInQuotationMarks() {
        assertThat(search("counts"))
                .containsExactlyInAnyOrder("Fishing without a gauge", "Nets and numbers");
        assertThat(search("\"counts\"")).isEmpty();
    }

    @Test
    void aMisspeltWordIsPutRight() {
        search("harbuor");
        browser.await(() -> !browser.all(".search__status .search__choice").isEmpty());
        assertThat(status().replaceAll("\\s+", " ")).contains("Did you mean harbour?");
        browser.the(".search__status .search__choice").click();
        browser.await(() -> browser.all(".search__results h2").size() == 2);
    }

    @Test
    void typingSearches() {
        browser.open(page);
        browser.the("#q").sendKeys("unusu");
        browser.await(() -> browser.all(".search__results h2").size() == 1);
        browser.await(() -> !browser.the(".article-row__summary").getText().isEmpty());
        browser.the("#q").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        browser.await(() -> browser.all(".search__results h2").isEmpty());
        assertThat(status()).isEmpty();
    }

    @Test
    void hostileQueriesAreOnlyWords() {
        for (String query :
                List.of(
                        "<img src=x onerror=alert(1)>",
                        "__proto__",
                        "constructor",
                        "((((",
                        "\"",
                        "-",
                        "author:",
                        "year:abc",
                        "\\",
                        "a".repeat(3000))) {
            browser.open(page);
            browser.the("#q").sendKeys(query, Keys.ENTER);
            browser.await(() -> true);
            assertThat(browser.all(".search__results img, .search__status img")).isEmpty();
        }
    }
}
