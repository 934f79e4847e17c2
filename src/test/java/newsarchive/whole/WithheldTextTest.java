package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.BuildSite;
import newsarchive.build.Progress;
import newsarchive.check.CheckRequest;
import newsarchive.check.CheckSite;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not be shown is nowhere in the site, by whatever way it is withheld. */
class WithheldTextTest {
    private static final String OPENING =
            "The quartzlike opening names nobody at all in this town.";
    private static final String SECRET =
            "Zanzibar the clerk kept the oxblood ledger under seven locks.";

    @TempDir Path root;

    @BeforeEach
    void givenAnOpenArticleThatTalksOfTheOthers() throws IOException {
        article("open.md", "title: An open door", "See [the other](held.md). Anybody may read it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"access: link", "access: private", "embargo: 2027-01-01", "draft: true"})
    void nothingOfTheTextIsShown(String withheld) throws Exception {
        article("held.md", "title: A closed door\n" + withheld, whole());

        assertThat(site()).noneSatisfy((path, content) -> shows(content, "oxblood"));
        assertThat(site()).noneSatisfy((path, content) -> shows(content, "quartzlike"));
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"access: link", "access: excerpt", "embargo: 2027-01-01"})
    void norIsItInWhatCanBeTakenAway(String withheld) throws Exception {
        Files.writeString(root.resolve("archive.yml"), "title: Doors\ndownloads: true\n");
        article("held.md", "title: A closed door\n" + withheld, whole());

        Map<String, String> site = site();
        assertThat(site.keySet())
                .contains(
                        "downloads.html",
                        "data/site.zip: articles/an-open-door.html",
                        "data/archive.epub: book/a00001.xhtml",
                        "data/archive.jsonl");
        assertThat(site).noneSatisfy((path, content) -> shows(content, "oxblood"));
        assertThat(check()).isEmpty();
    }

    @Test
    void onlySourcesThatAreShownWholeAreOfferedUntouched() throws Exception {
        Files.writeString(root.resolve("archive.yml"), "title: Doors\noriginals: true\n");
        article("held.md", "title: A closed door\naccess: excerpt", whole());

        Map<String, String> site = site();
        assertThat(site.entrySet())
                .filteredOn(file -> file.getKey().startsWith("originals/"))
                .singleElement()
                .satisfies(file -> assertThat(file.getValue()).contains("Anybody may read it."));
        assertThat(site.get("articles/an-open-door.html"))
                .containsPattern("href=\"../originals/[0-9a-f]{64}.txt\" download=\"open.md\"");
        assertThat(site.get("articles/a-closed-door.html")).doesNotContain("originals/");
        assertThat(site).noneSatisfy((path, content) -> shows(content, "oxblood"));
        assertThat(check()).isEmpty();
    }

    @Test
    void checkLooksIntoWhatCanBeTakenAway() throws Exception {
        Files.writeString(root.resolve("archive.yml"), "title: Doors\ndownloads: true\n");
        article("held.md", "title: A closed door\naccess: link\nsummary: " + SECRET, whole());

        assertThat(check())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("data/site.zip: articles/"))
                .anyMatch(message -> message.contains("data/archive.jsonl"));
    }

    @Test
    void ofAnExcerptTheFirstSentencesAreShownAndNoMore() throws Exception {
        article("held.md", "title: A door ajar\naccess: excerpt", whole());

        assertThat(site()).anySatisfy((path, content) -> shows(content, "quartzlike"));
        assertThat(site()).noneSatisfy((path, content) -> shows(content, "oxblood"));
        assertThat(check()).isEmpty();
    }

    @Test
    void aPublishersDefaultWithholdsToo() throws Exception {
        Files.writeString(
                root.resolve("publishers.yml"), "- name: The Orland Bell\n  access: link\n");
        article("held.md", "title: A closed door\npublisher: The Orland Bell", whole());

        assertThat(site()).noneSatisfy((path, content) -> shows(content, "oxblood"));
    }

    @Test
    void theArchivesDefaultWithholdsToo() throws Exception {
        Files.writeString(root.resolve("archive.yml"), "title: Doors\naccess: link\n");
        article("held.md", "title: A closed door", whole());

        assertThat(site()).noneSatisfy((path, content) -> shows(content, "oxblood"));
    }

    @Test
    void whereNoHeadlineIsStatedTheTextsFirstWordsAreNone() throws Exception {
        article("held.md", "access: link\nlanguage: en", SECRET);

        assertThat(site()).noneSatisfy((path, content) -> shows(path + content, "oxblood"));
    }

    @Test
    void aLinkFromAWithheldTextIsTiedWithoutItsSentence() throws Exception {
        article(
                "held.md",
                "title: A closed door\naccess: link",
                "Zanzibar kept the [oxblood ledger](open.md) under seven locks.");

        Map<String, String> site = site();
        assertThat(site.get("articles/an-open-door.html")).contains("a-closed-door.html");
        assertThat(site).noneSatisfy((path, content) -> shows(content, "oxblood"));
    }

    @Test
    void checkFindsASummaryThatQuotesTheText() throws Exception {
        article("held.md", "title: A closed door\naccess: link\nsummary: " + SECRET, whole());

        assertThat(check())
                .isNotEmpty()
                .allSatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("withheld-text-shown");
                            assertThat(problem.position().file()).isEqualTo("articles/held.md");
                        });
    }

    @Test
    void whatAnotherArticleMayShowIsNoFind() throws Exception {
        article("held.md", "title: A closed door\naccess: link", whole());
        article("copy.md", "title: The same in the open", whole());

        assertThat(check()).isEmpty();
    }

    @Test
    void norIsASentenceThatAnotherArticleHoldsWithinALongerOne() throws Exception {
        article("held.md", "title: A closed door\naccess: link", SECRET);
        article("copy.md", "title: In the open", "They told us that " + SECRET);

        assertThat(check()).isEmpty();
    }

    /**
     * Each way of withholding in one archive with all that can be taken away, and every file of the
     * site searched for every run of six words that may not be shown, in whatever is packed too.
     */
    @Test
    void noPhraseOfAnyWithheldTextIsInAnyFile() throws Exception {
        Files.writeString(
                root.resolve("archive.yml"),
                "title: Doors\nbase-url: https://doors.example/\ndownloads: true\noriginals: true\n");
        Files.writeString(root.resolve("publishers.yml"), "- name: The Bell\n  access: link\n");
        List<String> forbidden = new ArrayList<>();
        List<String> ways =
                List.of(
                        "access: link",
                        "access: private",
                        "access: excerpt",
                        "embargo: 2027-01-01",
                        "draft: true",
                        "publisher: The Bell");
        for (int i = 0; i < ways.size(); i++) {
            String opening = sentences("open" + i, 20);
            String rest = sentences("shut" + i, 30);
            article(
                    "way" + i + ".md",
                    "title: Closed door " + i + "\n" + ways.get(i) + "\ntags: [Doors]",
                    opening + "\n\n" + rest + " See [the open one](open.md).");
            forbidden.addAll(phrases(rest));
            if (!ways.get(i).endsWith("excerpt")) {
                forbidden.addAll(phrases(opening));
            }
        }
        String cutting = sentences("cut", 9);
        Files.writeString(
                root.resolve("articles/cutting.txt"),
                "A cutting\n\nBy Ada Example\n\n" + cutting + "\n");
        Files.writeString(root.resolve("articles/cutting.yml"), "access: link\n");
        forbidden.addAll(phrases(cutting));

        Map<String, String> words = new TreeMap<>();
        site().forEach((path, content) -> words.put(path, wordsOf(content)));

        assertThat(words.keySet())
                .anyMatch(path -> path.startsWith("data/site.zip: "))
                .anyMatch(path -> path.contains(".epub: "))
                .contains("feed.xml", "data/articles.json", "SHA256SUMS");
        String shown = phrases(sentences("open2", 20)).get(0);
        assertThat(words.values()).anyMatch(text -> text.contains(shown));
        for (String phrase : forbidden) {
            words.forEach(
                    (path, text) -> assertThat(text.contains(phrase)).as(path + phrase).isFalse());
        }
        assertThat(check()).isEmpty();
    }

    @Test
    void checkLooksIntoWhatIsPacked() throws Exception {
        Files.writeString(root.resolve("archive.yml"), "title: Doors\ndownloads: true\n");
        article("held.md", "title: A closed door\naccess: link\nsummary: " + SECRET, whole());

        assertThat(check()).anyMatch(problem -> problem.message().contains("data/site.zip: "));
    }

    private static String sentences(String mark, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("Now");
            for (int word = 0; word < 5; word++) {
                text.append(' ').append(mark).append("word").append(i * 5 + word);
            }
            text.append(". ");
        }
        return text.toString().strip();
    }

    private static List<String> phrases(String text) {
        List<String> words = List.of(wordsOf(text).strip().split(" "));
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i + 6 <= words.size(); i++) {
            phrases.add(" " + String.join(" ", words.subList(i, i + 6)) + " ");
        }
        return phrases;
    }

    private static String wordsOf(String content) {
        String text = content.replaceAll("<[^>]*>", " ").replace("\\n", " ");
        return " " + text.replaceAll("[^\\p{L}\\p{N}]+", " ").toLowerCase(Locale.ROOT) + " ";
    }

    private static String whole() {
        return OPENING
                + "\n\n"
                + "Nothing else happened on that long and quiet day. ".repeat(16)
                + "\n\n"
                + SECRET;
    }

    private static void shows(String content, String word) {
        assertThat(content.toLowerCase(Locale.ROOT)).contains(word);
    }

    private void article(String name, String front, String text) throws IOException {
        Path file = root.resolve("articles").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + front + "\n---\n" + text + "\n");
    }

    private Map<String, String> site() throws Exception {
        BuildReport report = BuildSite.build(request(), Progress.SILENT);
        assertThat(report.published()).as("%s", report.problems()).isTrue();
        Map<String, String> site = new TreeMap<>();
        Tree.of(request().out())
                .forEach(
                        (path, content) ->
                                put(site, path, content.getBytes(StandardCharsets.ISO_8859_1)));
        return site;
    }

    /** Archives as the files they hold. */
    private static void put(Map<String, String> site, String path, byte[] content) {
        if (!path.endsWith(".zip") && !path.endsWith(".epub")) {
            site.put(path, new String(content, StandardCharsets.UTF_8));
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                put(site, path + ": " + file.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Problem> check() {
        return CheckSite.check(new CheckRequest(request()), Progress.SILENT).problems().stream()
                .filter(Problem::isError)
                .toList();
    }

    private BuildRequest request() {
        return BuildRequest.plain(root, root.resolve("site-out"), 2, LocalDate.of(2026, 1, 1));
    }
}
