package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader does with the results of a search: keep it, take it along, look at the copies. */
class SearchResultsBrowserTest {
    private static final String WIRE =
            "Two barges met below the old lock on Thursday, and neither skipper would go back."
                    + " The keeper asked both to wait while he telephoned the board, which was at"
                    + " lunch; by three o’clock eleven boats lay behind them, and a brass band on"
                    + " one of these had begun to play. At dusk the younger skipper gave way.";

    /** The names of the texts that were loaded. */
    private static final String TEXTS =
            """
            return performance.getEntriesByType('resource').map((one) => one.name)
              .filter((name) => name.includes('/text/'))
              .map((name) => name.replace(/.*text.([^?]*).*/, '$1')).join(' ');
            """;

    @TempDir static Path temp;
    @AutoClose private static ServedSite served;
    private static Browser browser;

    @BeforeAll
    static void givenAnArchiveWithACopy() throws Exception {
        WrittenArchive archive = new WrittenArchive(temp);
        archive.write(
                "articles/wire.md",
                """
                ---
                title: Barges at the lock
                date: 2014-05-01
                publisher: Quay Wire
                authors: [Odile Farran]
                language: en
                ---

                """
                        + WIRE);
        archive.write(
                "articles/post.md",
                """
                ---
                title: 'Barges "stuck" at lock'
                date: 2014-05-03
                publisher: Selby Post
                authors: [Odile Farran]
                language: en
                ---

                """
                        + WIRE);
        archive.write(
                "articles/other.md",
                """
                ---
                title: 'A keeper, retired'
                date: 2015-06-02
                publisher: Selby Post
                authors: [Tomas Brun]
                language: en
                ---

                He kept the lock for thirty years and never once let a barge wait at dusk.
                """);
        // the text is cut before its words "a coot"
        archive.write(
                "articles/log.md",
                "---\ntitle: The log of the lock\ndate: 2013-01-02\n---\n\nA moorhen came early. "
                        + "It rained and nothing moved. ".repeat(355)
                        + "Then a moorhen met a bittern at noon and a coot. "
                        + "It rained and nothing moved. ".repeat(500)
                        + "The last was a wigeon.\n");
        for (int day = 1; day <= 41; day++) {
            String text = "---\ntitle: Report %d\n---\n\nA heron stood there%s.\n";
            archive.write(
                    "articles/day-%d.md".formatted(day),
                    text.formatted(day, day <= 34 ? " beside an egret" : ""));
        }
        served = ServedSite.of(archive);
        browser = served.browser();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.errors()).isEmpty();
    }

    private static String onTheWeb() {
        return served.onTheWeb() + "search.html";
    }

    private static void search(String page, String query) {
        browser.open(page);
        browser.the("#q").sendKeys(query, Keys.ENTER);
        browser.await(() -> status().startsWith("Articles found"));
    }

    private static String status() {
        return browser.the(".search__status").getText();
    }

    private static List<String> headlines() {
        return browser.all(".search__results h2").stream().map(WebElement::getText).toList();
    }

    @Test
    void copiesAreOneRowThatNamesWhoElsePublishedIt() {
        search(onTheWeb(), "brass band");
        assertThat(headlines()).containsExactly("Barges at the lock");
        WebElement copies = browser.the(".search__results .copies");
        assertThat(copies.getText()).isEqualTo("Also published by Selby Post");
        browser.follow(".search__results .copies a");
        assertThat(browser.the("h1").getText()).isEqualTo("Barges \"stuck\" at lock");
    }

    @ParameterizedTest
    @CsvSource({
        "publisher:\"quay wire\", Barges at the lock",
        "publisher:wire dusk, Barges at the lock",
        "publisher:post, 'A keeper, retired'",
    })
    void aPublisherCanBeAskedFor(String query, String headline) {
        search(onTheWeb(), query);
        assertThat(headlines()).contains(headline);
    }

    @Test
    void aSecondPageIsAskedForOnlyWhereMoreThanFortyAreFound() {
        search(onTheWeb(), "egret");
        browser.await(() -> headlines().size() == 34);
        assertThat(browser.the(".search__more").isDisplayed()).isFalse();
        search(onTheWeb(), "heron");
        browser.await(() -> headlines().size() == 20);
        browser.await(() -> browser.the(".search__more").isDisplayed());
        browser.the(".search__more").click();
        browser.await(() -> headlines().size() == 41);
        assertThat(headlines()).doesNotHaveDuplicates();
        assertThat(browser.the(".search__more").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "moorhen, 0, A moorhen came early. It rained",
        "bittern coot, 0, moved. Then a moorhen met a bittern at noon and a coot. It rained",
        "moorhen bittern, 0, moved. Then a moorhen met a bittern at noon and a coot. It rained",
        "\"and a coot\", 0, Then a moorhen met a bittern at noon and a coot. It rained",
        "coot, 1, met a bittern at noon and a coot. It rained",
        "wigeon, 2, nothing moved. The last was a wigeon.",
        "title:log, 0, A moorhen came early. It rained",
    })
    void ofALongTextThePartIsLoadedThatIsQuoted(String query, int part, String quoted) {
        search(onTheWeb(), query);
        browser.await(() -> !browser.the(".article-row__summary").getText().isEmpty());
        assertThat(browser.the(".article-row__summary").getText()).contains(quoted);
        String name = "the-log-of-the-lock" + (part == 0 ? "" : "." + part) + ".js";
        assertThat(browser.ask(TEXTS)).isEqualTo(name);
    }

    @Test
    void theAddressKeepsTheQuery() {
        search(onTheWeb(), "\"go back\" -brun");
        assertThat(browser.address()).isEqualTo(onTheWeb() + "?q=%22go%20back%22%20-brun");
        browser.open(browser.address());
        browser.await(() -> status().equals("Articles found: 1"));
        assertThat(browser.the("#q").getDomProperty("value")).isEqualTo("\"go back\" -brun");
        assertThat(headlines()).containsExactly("Barges at the lock");
    }

    @Test
    void theBoxOnEveryPageLeadsToTheResults() {
        browser.open(served.onTheWeb() + "index.html");
        browser.press("/");
        browser.press("dusk", Keys.ENTER);
        browser.await(() -> browser.address().equals(onTheWeb() + "?q=dusk"));
        browser.await(() -> status().equals("Articles found: 2"));
    }

    @Test
    void resultsAreTakenAsRis() throws Exception {
        assertThat(taken(onTheWeb(), "ris"))
                .isEqualTo(
                        """
                        TY  - NEWS
                        TI  - A keeper, retired
                        AU  - Brun, Tomas
                        T2  - Selby Post
                        PY  - 2015
                        DA  - 2015/06/02/
                        UR  - %1$sarticles/a-keeper-retired.html
                        ER  -\s

                        TY  - NEWS
                        TI  - Barges at the lock
                        AU  - Farran, Odile
                        T2  - Quay Wire
                        PY  - 2014
                        DA  - 2014/05/01/
                        UR  - %1$sarticles/barges-at-the-lock.html
                        ER  -\s
                        """
                                .formatted(served.onTheWeb())
                                .replace("\n", "\r\n"));
    }

    @Test
    void resultsAreTakenAsCsv() throws Exception {
        assertThat(taken(onTheWeb(), "csv"))
                .isEqualTo(
                        """
                        \ufefftitle,date,publisher,authors,address
                        "A keeper, retired","2015-06-02","Selby Post","Tomas Brun",\
                        "%1$sarticles/a-keeper-retired.html"
                        "Barges at the lock","2014-05-01","Quay Wire","Odile Farran",\
                        "%1$sarticles/barges-at-the-lock.html"
                        """
                                .formatted(served.onTheWeb())
                                .replace("\n", "\r\n"));
    }

    @Test
    void resultsAreTakenFromADiskToo() throws Exception {
        assertThat(taken(served.onTheDisk() + "search.html", "ris"))
                .contains("UR  - file:///", "TI  - Barges at the lock");
    }

    /** What a reader finds in the folder of downloads, newest results first by headline. */
    private static String taken(String page, String form) throws Exception {
        Path folder = Files.createTempDirectory(temp, "downloads");
        browser.downloadTo(folder);
        search(page, "dusk");
        browser.the(".search__save button[data-form=" + form + "]").click();
        return Files.readString(browser.downloaded(folder, "search." + form));
    }
}
