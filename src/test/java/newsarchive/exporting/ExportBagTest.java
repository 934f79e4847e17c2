package newsarchive.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bag holds to RFC 8493, read here by rules of its own. */
class ExportBagTest {
    @TempDir Path folder;
    private Path root;

    @BeforeEach
    void anArchive() throws IOException {
        root = folder.resolve("root");
        put("archive.yml", "title: \"Small:\\n archive\"\ncurator: Ada\n");
        put("articles/ferry.md", "---\ntitle: The ferry\n---\nThe ferry sails.\n");
        put("articles/held.md", "---\ntitle: Held\naccess: private\n---\nNot for the site.\n");
        put("static/100% café.txt", "static");
        put(".git/config", "not packed");
        Files.createSymbolicLink(root.resolve("articles/link.md"), folder.resolve("secret.md"));
        Files.writeString(folder.resolve("secret.md"), "secret");
    }

    @Test
    void itIsACompleteAndValidBag() throws Exception {
        Path bag = export("bag", null);

        assertThat(bag.resolve("bagit.txt"))
                .hasContent("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        Map<String, String> payload = files(bag.resolve("data"), "data/");
        assertThat(manifest(bag.resolve("manifest-sha256.txt"))).isEqualTo(payload);
        Map<String, String> tags = files(bag, "");
        tags.keySet().removeIf(path -> path.startsWith("data/"));
        tags.remove("tagmanifest-sha256.txt");
        assertThat(manifest(bag.resolve("tagmanifest-sha256.txt"))).isEqualTo(tags);
        assertThat(payload)
                .containsKeys(
                        "data/archive/archive.yml",
                        "data/archive/articles/held.md",
                        "data/archive/static/100% café.txt",
                        "data/site/articles/the-ferry.html",
                        "data/site/data/articles.json")
                .doesNotContainKeys("data/archive/.git/config", "data/archive/articles/link.md");
    }

    @Test
    void itsInformationIsOneLabelALineAndCountsThePayload() throws Exception {
        Path bag = export("bag", LocalDate.of(2020, 1, 2));

        List<String> lines = Files.readAllLines(bag.resolve("bag-info.txt"));
        assertThat(lines)
                .allMatch(line -> line.matches("[A-Za-z-]+: .+"))
                .contains("Source-Organization: Ada", "Bagging-Date: 2020-01-02")
                .anyMatch(line -> line.startsWith("External-Description: Small: archive: "));
        long bytes = 0;
        long count = 0;
        try (Stream<Path> all = Files.walk(bag.resolve("data"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
                count++;
            }
        }
        assertThat(lines).contains("Payload-Oxum: " + bytes + "." + count);
    }

    @Test
    void theSameArchiveGivesTheSameBagAndNoClockIsAsked() throws Exception {
        Path first = export("first", null);
        Path second = export("second", null);
        assertThat(files(first, "")).isEqualTo(files(second, ""));
        assertThat(Files.readString(first.resolve("bag-info.txt"))).doesNotContain("Bagging-Date");
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws Exception {
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> export("taken", null)).isInstanceOf(ExportException.class);
        assertThat(files(taken, "")).containsOnlyKeys("thesis.txt");
    }

    @Test
    void aBagThatCannotBeMadeLeavesNothing() throws Exception {
        put("templates/page/article.html.peb", "{{ page.nonsense }}");
        assertThatThrownBy(() -> export("bag", null)).isInstanceOf(ExportException.class);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("root", "secret.md");
        }
    }

    private Path export(String name, @Nullable LocalDate day) throws Exception {
        BuildRequest request =
                BuildRequest.plain(root, root.resolve("site-out"), 1, LocalDate.of(2026, 1, 1));
        Path bag = folder.resolve(name);
        ExportBag.write(root, PlannedSite.plan(request, Progress.SILENT), bag, day, "1");
        return bag;
    }

    private void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> files(Path top, String prefix) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> all = Files.walk(top)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sums.put(prefix + top.relativize(file).toString(), Sha256.of(file));
            }
        }
        return sums;
    }

    /** RFC 8493, 2.1.3: a sum, white space, a path in which CR, LF and % are encoded. */
    private static Map<String, String> manifest(Path file) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\\s+", 2);
            assertThat(fields[0]).matches("[0-9a-f]{64}");
            String path = fields[1].replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
            assertThat(sums.put(path, fields[0])).as("listed once").isNull();
        }
        return sums;
    }
}
