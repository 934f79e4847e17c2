package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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
    private static Browser browser;
    private static String page;

    @BeforeAll
    static void givenAnArchive() throws Exception {
        browser = Browser.start();
        Path root = temp.resolve("archive");
        write(
                root,
                "a.md",
                "The gauge at Selby",
                "2014-05-01",
                "[Odile Farran]",
                "[Gauges]",
                "The gauge rose for a week. Nobody on the quay believed the gauge.");
        write(
                root,
                "b.md",
                "Fishing without a gauge",
                "2015-06-02",
                "[Tomas Brun]",
                "[Fishing]",
                "The harbour office counted nets. A long harbour dispute went on. Believed lost.");
        write(
                root,
                "c.md",
                "Nets and numbers",
                "2016-07-03",
                "[Odile Farran, Tomas Brun]",
                "[Fishing, Gauges]",
                "Harbour talk: the office of counting, and nets for Élodie.");
        write(
                root,
                "d.md",
                "Unusual words",
                "2017-08-04",
                "[Nobody]",
                "[Letters]",
                String.join(", ", UNUSUAL));
        Path out = temp.resolve("out");
        assertThat(SampleArchive.build(root, out, null, 2).published()).isTrue();
        page = out.resolve("search.html").toUri().toString();
    }

    private static void write(
            Path root,
            String name,
            String title,
            String date,
            String authors,
            String tags,
            String text)
            throws IOException {
        Path file = root.resolve("articles").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "---\ntitle: %s\ndate: %s\nauthors: %s\ntags: %s\nlanguage: en\n---\n\n%s\n"
                        .formatted(title, date, authors, tags, text));
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.errors()).isEmpty();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
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
