package newsarchive.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.link.Archive;
import newsarchive.parse.savedpage.Json;
import newsarchive.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFileTest {
    @TempDir Path folder;
    private Path root;

    @BeforeEach
    void anArchive() throws IOException {
        root = folder.resolve("root");
        put(
                "archive.yml",
                "title: Small archive\ncurator: Ada\nbase-url: https://small.example/\n");
        put(
                "articles/ferry.md",
                """
                ---
                title: "The ferry: a vote"
                authors: [Mara Lindqvist, Bo Ek]
                date: 2014-03
                publisher: The Lake Courier
                tags: [ferries, votes]
                ---
                The café's ferry *sails*. See [the held one](held.md).
                """);
        put("articles/bread.md", "---\ntitle: Bread\nauthors: [Bo Ek]\n---\nBread costs more.\n");
        put("articles/held.md", "---\ntitle: Held\naccess: private\n---\nPrivate xylophone.\n");
        put("articles/draft.md", "---\ntitle: Draft\ndraft: true\n---\nDrafted xylophone.\n");
        put(
                "articles/later.md",
                "---\ntitle: Later\nembargo: 2030-01-01\n---\nEmbargoed xylophone.\n");
        put(
                "articles/linked.md",
                "---\ntitle: Linked\naccess: link\nurl: https://c.example/1\n---\nLinked"
                        + " xylophone.\n");
        put(
                "articles/part.md",
                "---\ntitle: Part\naccess: excerpt\n---\n"
                        + "Some of it is shown here. ".repeat(40)
                        + "\n\nThe last xylophone.\n");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void whatMayNotBeShownIsInNoExport(ExportFormat format) throws Exception {
        Path target = folder.resolve("out");
        ExportFile.write(format, archive(), target, false);

        try (Stream<Path> all = Files.walk(target)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes)
                        .as(file.getFileName().toString())
                        .doesNotContain("xylophone")
                        .doesNotContain("held.md");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameArchiveGivesTheSameBytesAndNothingIsLeftBeside(ExportFormat format)
            throws Exception {
        ExportFile.write(format, archive(), folder.resolve("one"), false);
        ExportFile.write(format, archive(), folder.resolve("two"), false);

        assertThat(sums(folder.resolve("one"))).isEqualTo(sums(folder.resolve("two"))).isNotEmpty();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("root", "one", "two");
        }
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenThatIsAskedForAndNeverAFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "years of work");
        Path sub = Files.createDirectory(folder.resolve("sub"));

        assertThatThrownBy(() -> ExportFile.write(ExportFormat.CSV, archive(), file, false))
                .isInstanceOf(ExportException.class);
        assertThatThrownBy(() -> ExportFile.write(ExportFormat.DATAPACKAGE, archive(), sub, true))
                .isInstanceOf(ExportException.class);
        assertThat(file).hasContent("years of work");

        ExportFile.write(ExportFormat.CSV, archive(), file, true);
        assertThat(Files.readString(file)).startsWith("\ufefftitle,");
    }

    @Test
    void theDatabaseAnswersAndFindsWords() throws Exception {
        Path file = folder.resolve("archive.db");
        ExportFile.write(ExportFormat.SQLITE, archive(), file, false);

        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(ask(database, "SELECT title FROM articles WHERE date LIKE '2014%'"))
                    .containsExactly("The ferry: a vote");
            assertThat(
                            ask(
                                    database,
                                    "SELECT a.title FROM articles_fts f JOIN articles a ON a.id ="
                                            + " f.rowid WHERE articles_fts MATCH 'cafe'"))
                    .containsExactly("The ferry: a vote");
            assertThat(
                            ask(
                                    database,
                                    "SELECT t.name || ':' || x.position FROM article_authors x JOIN"
                                            + " authors t ON t.id = x.author JOIN articles a ON a.id ="
                                            + " x.article WHERE a.path = 'articles/the-ferry-a-vote.html'"
                                            + " ORDER BY x.position"))
                    .containsExactly("Mara Lindqvist:1", "Bo Ek:2");
            assertThat(ask(database, "SELECT count(*) FROM authors")).containsExactly("2");
            assertThat(ask(database, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(ask(database, "PRAGMA foreign_key_check")).isEmpty();
        }
    }

    @Test
    void theDataPackageDescribesItsFiles() throws Exception {
        Path target = folder.resolve("data");
        ExportFile.write(ExportFormat.DATAPACKAGE, archive(), target, false);

        List<String> faults = new ArrayList<>();
        Json described =
                Json.readAll(Files.readString(target.resolve("datapackage.json")), faults::add)
                        .get(0);
        assertThat(faults).isEmpty();
        assertThat(described.get("name").text()).isEqualTo("small-archive");
        List<Json> resources = described.get("resources").items();
        assertThat(resources).hasSize(2);
        for (Json resource : resources) {
            Path file = target.resolve(String.valueOf(resource.get("path").text()));
            assertThat(resource.get("bytes").text()).isEqualTo("" + Files.size(file));
            assertThat(resource.get("hash").text()).isEqualTo("sha256:" + Sha256.of(file));
        }
        String columns =
                String.join(
                        ",",
                        resources.get(0).get("schema").get("fields").items().stream()
                                .map(field -> field.get("name").text())
                                .toList());
        assertThat(Files.readString(target.resolve("articles.csv")).lines().findFirst())
                .contains(columns);
    }

    @Test
    void cslJsonIsOneListOfAllArticles() throws Exception {
        String text = new String(ExportFormat.CSL_JSON.bytes(archive()), StandardCharsets.UTF_8);
        List<Json> items = Json.readAll(text).get(0).items();

        assertThat(items).hasSize(4);
        assertThat(items.stream().map(item -> item.get("type").text()).distinct())
                .containsExactly("article-newspaper");
        assertThat(text).contains("\"keyword\":\"ferries, votes\"");
    }

    private static List<String> ask(Connection database, String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    private static List<String> sums(Path place) throws IOException {
        List<String> sums = new ArrayList<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                sums.add(place.relativize(file) + " " + Sha256.of(file));
            }
        }
        return sums;
    }

    private Archive archive() {
        BuildRequest request =
                BuildRequest.plain(root, root.resolve("site-out"), 1, LocalDate.of(2026, 1, 1));
        return PlannedSite.plan(request, Progress.SILENT).archive();
    }

    private void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
