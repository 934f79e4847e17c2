package newsarchive.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.importing.GatherInput;
import newsarchive.importing.ImportArticles;
import newsarchive.importing.ImportReport;
import newsarchive.importing.ImportRequest;
import newsarchive.importing.web.FetchPages;
import newsarchive.link.Archive;
import newsarchive.problem.Problem;
import newsarchive.render.Downloads;
import newsarchive.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an export holds comes back when it is imported into an empty archive. */
class ExportImportTest {
    // words are counted of the whole text, also where it is not handed out
    private static final List<String> OF_THE_SOURCE =
            List.of("source_file", "index", "sha256", "words");

    @TempDir Path folder;
    private Path root;

    @BeforeEach
    void anArchive() throws IOException {
        root = folder.resolve("root");
        put("archive.yml", "title: Small archive\nbase-url: https://small.example/\n");
        put(
                "articles/ferry.md",
                """
                ---
                title: "The ferry: 50% {of} a \\"vote\\" & more — at last_one"
                deck: What the board left open
                authors: [Mara Lindqvist, Anna van der Berg, "Staff and friends"]
                date: 2014-03
                publisher: The Lake Courier
                url: https://courier.example/2014/ferry_vote
                tags: [ferries, "votes & boards"]
                section: Harbour
                kind: opinion
                summary: Of a vote that was none.
                language: en
                added: 2020-01-02
                note: Kept for its last line.
                ---
                The ferry *sails*, **if** it sails; see [bread](bread.md) and [the law](https://law.example/1).[^law]

                - one
                - two

                > Quoted, with `code`.

                ## A heading

                1. first
                2. second

                | a | b |
                |:--|--:|
                | 1 | 2 |

                [^law]: Of 1912.
                """);
        put(
                "articles/bread.md",
                "---\ntitle: Bread\nauthors: [Müller]\ndate: 2015\nadded: 2020-01-02\n---\n"
                        + "Bread costs\\\nmore.\n");
        put(
                "articles/bread-2.md",
                "---\ntitle: Bread\nslug: loaves\naccess: link\nurl: https://c.example/2\nlanguage:"
                        + " sv\nadded: 2020-01-02\n---\nNot shown.\n");
    }

    @Test
    void jsonLinesBringAllBackThatTheyHold() throws Exception {
        Path file = folder.resolve("articles.jsonl");
        ExportFile.write(ExportFormat.JSONL, archive(root), file, false);

        ImportReport report = importInto("back", file);

        assertThat(report.problems()).isEmpty();
        assertThat(rows("back", List.of())).isEqualTo(rows("root", List.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"CSL_JSON", "RIS", "BIBTEX"})
    void referencesBringBackWhatTheyState(ExportFormat format) throws Exception {
        String ending = format == ExportFormat.CSL_JSON ? "json" : format.word().substring(0, 3);
        Path file = folder.resolve("library." + ending);
        ExportFile.write(format, archive(root), file, false);

        assertThat(importInto("back", file).problems()).isEmpty();

        List<String> stated =
                List.of("title", "authors", "date", "publisher", "url", "tags", "language");
        assertThat(rows("back", stated)).isEqualTo(rows("root", stated));
    }

    @Test
    void theTableBringsBackAllButTheTexts() throws Exception {
        Path file = folder.resolve("articles.csv");
        ExportFile.write(ExportFormat.CSV, archive(root), file, false);

        assertThat(importInto("back", file).problems()).isEmpty();

        List<String> stated =
                List.of("title", "deck", "authors", "date", "kind", "summary", "tags");
        assertThat(rows("back", stated)).isEqualTo(rows("root", stated));
    }

    @Test
    void aBagFillsAnEmptyFolderByteForByte() throws Exception {
        put("names.yml", "- name: Mara Lindqvist\n  kind: person\n");
        put("originals/ferry.txt", "as it was");
        put("articles/ferry/a.png", "picture");
        Path bag = folder.resolve("bag");
        ExportBag.write(root, planned(root), bag, null, "1");

        ImportReport report = importInto("back", bag);

        assertThat(report.written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/bread-2.md", "articles/bread.md", "articles/ferry.md");
        assertThat(sums(folder.resolve("back"))).isEqualTo(sums(root));
        assertThat(importInto("back", bag).written()).isEmpty();
        assertThat(sums(folder.resolve("back"))).isEqualTo(sums(root));
    }

    @Test
    void aBagNeverTouchesWhatIsThere() throws Exception {
        Path bag = folder.resolve("bag");
        ExportBag.write(root, planned(root), bag, null, "1");
        Path other = folder.resolve("back/articles/bread.md");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "---\ntitle: Another loaf\n---\nOther words.\n");

        ImportReport report = importInto("back", bag);

        assertThat(other).content().contains("Another loaf");
        assertThat(report.written())
                .extracting(ImportReport.Written::file)
                .containsExactly("articles/bread-2.md", "articles/ferry.md");
        assertThat(report.leftOut())
                .extracting(item -> item.reason())
                .containsExactly("another file of that name is there; it was kept");
    }

    @Test
    void aBagThatIsNotWholeIsNotImportedAtAll() throws Exception {
        Path bag = folder.resolve("bag");
        ExportBag.write(root, planned(root), bag, null, "1");
        Files.writeString(bag.resolve("data/archive/articles/bread.md"), "changed");
        Files.delete(bag.resolve("data/archive/articles/ferry.md"));
        Files.writeString(bag.resolve("data/archive/articles/more.md"), "added");

        ImportReport report = importInto("back", bag);

        assertThat(report.problems())
                .extracting(Problem::code, Problem::message)
                .extracting(Object::toString)
                .hasSize(3)
                .allMatch(told -> told.contains("bag-damaged"));
        assertThat(sums(folder.resolve("back"))).isEmpty();
    }

    private ImportReport importInto(String name, Path file) throws IOException {
        Path target = Files.createDirectories(folder.resolve(name));
        if (!Files.exists(target.resolve("archive.yml")) && !name.equals("back")) {
            Files.copy(root.resolve("archive.yml"), target.resolve("archive.yml"));
        }
        ImportRequest request =
                new ImportRequest(target, "articles", false, false, LocalDate.of(2026, 1, 2), 1);
        try (GatherInput input = new GatherInput()) {
            input.add(file, file.getFileName().toString());
            FetchPages none = new FetchPages("test", FetchPages.Limits.USUAL);
            return ImportArticles.run(request, input, none, Progress.SILENT);
        }
    }

    /** The rows by address, without what tells of the source; {@code columns} or all. */
    private Map<String, Map<String, Object>> rows(String name, List<String> columns)
            throws IOException {
        Path place = folder.resolve(name);
        if (!Files.exists(place.resolve("archive.yml"))) {
            Files.copy(root.resolve("archive.yml"), place.resolve("archive.yml"));
        }
        Map<String, Map<String, Object>> rows = new TreeMap<>();
        Downloads.eachRow(
                archive(place),
                row -> {
                    Map<String, Object> kept = new LinkedHashMap<>();
                    row.forEach(
                            (column, value) -> {
                                boolean wanted =
                                        columns.isEmpty()
                                                ? !OF_THE_SOURCE.contains(column)
                                                : columns.contains(column);
                                if (wanted) {
                                    kept.put(column, plain(value));
                                }
                            });
                    // an address is no part of a reference
                    rows.put(columns.isEmpty() ? "" + row.get("path") : key(row), kept);
                });
        return rows;
    }

    private static String key(Map<String, @Nullable Object> row) {
        return row.get("title") + " " + row.get("date") + " " + row.get("url");
    }

    /** A line's end in the markup is a space like any other. */
    private static Object plain(@Nullable Object value) {
        return value == null ? "" : value instanceof String text ? text.replace('\n', ' ') : value;
    }

    private static Archive archive(Path root) {
        return planned(root).archive();
    }

    private static PlannedSite planned(Path root) {
        BuildRequest request =
                BuildRequest.plain(root, root.resolve("site-out"), 1, LocalDate.of(2026, 1, 1));
        return PlannedSite.plan(request, Progress.SILENT);
    }

    private static Map<String, String> sums(Path top) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> all = Files.walk(top)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sums.put(top.relativize(file).toString(), Sha256.of(file));
            }
        }
        return sums;
    }

    private void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
