package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.BuildSite;
import newsarchive.build.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to an archive between two builds, the second gives what a clean one gives. */
class IncrementalBuildTest {
    private static final List<String> WORDS =
            List.of(
                    "harbour", "ferry", "council", "Lisbon", "tariff", "Amsel", "quay", "storm",
                    "ballot", "Ines", "rudder", "lantern", "Porto", "keel", "|ran", "don't");

    @TempDir Path temp;
    private Path root;
    private Path site;
    private int made;

    @BeforeEach
    void givenAnArchive() throws IOException {
        root = temp.resolve("archive");
        site = root.resolve("site-out");
        Random random = new Random(7);
        for (int i = 0; i < 9; i++) {
            add(random);
        }
        write("archive.yml", "title: Harbour news\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anySequenceOfEdits(long seed) throws Exception {
        Random random = new Random(seed);
        for (int step = 0; step < 14; step++) {
            String deed = edit(random);
            if (random.nextBoolean()) {
                growOld();
            }
            build(root, site, 1 + random.nextInt(3));
            assertThat(Tree.of(site)).as("step %d: %s", step, deed).isEqualTo(clean());
        }
    }

    @Test
    void aFileOfTheSiteThatWasChangedByHandIsMadeAnew() throws Exception {
        growOld();
        build(root, site, 2);
        Map<String, String> built = Tree.of(site);
        Files.writeString(site.resolve("index.html"), "x", StandardOpenOption.APPEND);
        build(root, site, 2);
        assertThat(Tree.of(site)).isEqualTo(built);
        Files.delete(site.resolve("feed.xml"));
        build(root, site, 2);
        assertThat(Tree.of(site)).isEqualTo(built);
    }

    @Test
    void aBuildWithNothingToDoTellsTheSameAndTouchesNothing() throws Exception {
        write("articles/lonely.md", "---\ntitel: Wrong key\n---\nA line of text.\n");
        write("articles/notes.doc", "left out");
        growOld();
        BuildReport first = build(root, site, 2);
        Map<String, String> times = Tree.times(site);
        BuildReport second = build(root, site, 2);
        assertThat(second).isEqualTo(first);
        assertThat(second.problems()).isNotEmpty();
        assertThat(Tree.times(site)).isEqualTo(times);
    }

    @Test
    void whatLiesInTheCacheIsNotTrustedWhenItIsDamaged() throws Exception {
        growOld();
        build(root, site, 2);
        Map<String, String> built = Tree.of(site);
        Path kept = root.resolve(".archive/articles");
        for (int part = 0; part < 12; part++) {
            byte[] bytes = Files.readAllBytes(kept);
            int at = bytes.length - 1 - part * (bytes.length / 12);
            bytes[at] ^= 0x55;
            Files.write(kept, bytes);
            Files.deleteIfExists(root.resolve(".archive/last-build"));
            build(root, site, 1);
            assertThat(Tree.of(site)).as("byte %d changed", at).isEqualTo(built);
        }
        Files.write(kept, new byte[] {1, 2, 3});
        Files.write(root.resolve(".archive/last-build"), new byte[] {1, 2, 3});
        build(root, site, 1);
        assertThat(Tree.of(site)).isEqualTo(built);
    }

    private String edit(Random random) throws IOException {
        Path one = sources().get(random.nextInt(sources().size()));
        String text = Files.readString(one);
        return switch (random.nextInt(10)) {
            case 0 -> {
                yield add(random);
            }
            case 1 -> {
                Files.delete(one);
                yield "remove " + one;
            }
            case 2 -> {
                Path to = one.resolveSibling("moved-" + made++ + ending(one));
                Files.move(one, to);
                yield "rename " + one + " to " + to;
            }
            case 3 -> {
                Files.writeString(
                        one, text.replaceFirst("title: .*", "title: " + words(random, 3)));
                yield "retitle " + one;
            }
            case 4 -> {
                Files.writeString(
                        one, text.replaceFirst("tags: .*", "tags: [" + words(random, 1) + "]"));
                yield "retag " + one;
            }
            case 5 -> {
                Files.writeString(one, text + "\n" + words(random, 30) + ".\n");
                yield "lengthen " + one;
            }
            case 6 -> {
                write("archive.yml", "title: " + words(random, 2) + "\nlanguage: en\n");
                yield "change the settings";
            }
            case 7 -> {
                write(
                        "templates/partial/site-footer.html.peb",
                        "<footer>" + words(random, 2) + "</footer>");
                yield "change a template";
            }
            case 8 -> {
                write("names.yml", "- name: " + words(random, 1) + "\n  kind: person\n");
                yield "change the names";
            }
            default -> {
                Files.writeString(one, text);
                yield "save without a change " + one;
            }
        };
    }

    private String add(Random random) throws IOException {
        int number = made++;
        String text =
                """
                ---
                title: %s
                date: 20%02d-0%d-1%d
                tags: [%s]
                authors: [%s Gull]
                ---
                %s "%s" and [another](a%d.md).

                %s.
                """
                        .formatted(
                                words(random, 4),
                                10 + random.nextInt(10),
                                1 + random.nextInt(9),
                                random.nextInt(9),
                                words(random, 1),
                                words(random, 1),
                                words(random, 20),
                                words(random, 3),
                                random.nextInt(number + 1),
                                words(random, 40));
        write("articles/a" + number + (number % 5 == 4 ? ".txt" : ".md"), text);
        return "add a" + number;
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words).replace("|", count < 5 ? "" : "|").replace("'", "");
    }

    /** Gives the sources times that are trusted. */
    private void growOld() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                boolean ours = file.startsWith(root.resolve(".archive")) || file.startsWith(site);
                Instant time = Files.getLastModifiedTime(file).toInstant();
                if (!ours && time.isAfter(Instant.now().minusSeconds(3600))) {
                    Files.setLastModifiedTime(file, FileTime.from(time.minusSeconds(7200)));
                }
            }
        }
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.list(root.resolve("articles"))) {
            return all.sorted().toList();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.'));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> clean() throws Exception {
        Path other = Files.createTempDirectory(temp, "clean");
        for (String part : List.of("articles", "templates", "archive.yml", "names.yml")) {
            Tree.copy(root.resolve(part), other.resolve(part));
        }
        build(other, other.resolve("site-out"), 1);
        return Tree.of(other.resolve("site-out"));
    }

    private static BuildReport build(Path root, Path out, int jobs) throws Exception {
        LocalDate day = LocalDate.of(2026, 1, 1);
        BuildRequest request = BuildRequest.plain(root, out, jobs, day);
        BuildReport report = BuildSite.build(request, Progress.SILENT);
        assertThat(report.published()).as("%s", report.problems()).isTrue();
        return report;
    }
}
