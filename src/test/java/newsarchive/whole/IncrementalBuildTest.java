package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import newsarchive.build.BuildReport;
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
    private WrittenArchive archive;
    private int made;

    @BeforeEach
    void givenAnArchive() throws IOException {
        archive = new WrittenArchive(temp);
        Random random = new Random(7);
        for (int i = 0; i < 9; i++) {
            add(random);
        }
        archive.write("archive.yml", "title: Harbour news\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anySequenceOfEdits(long seed) throws Exception {
        Random random = new Random(seed);
        for (int step = 0; step < 14; step++) {
            String deed = edit(random);
            if (random.nextBoolean()) {
                archive.growOld();
            }
            archive.build(1 + random.nextInt(3));
            assertThat(Tree.of(archive.site()))
                    .as("step %d: %s", step, deed)
                    .isEqualTo(archive.clean().files());
        }
    }

    @Test
    void aFileOfTheSiteThatWasChangedByHandIsMadeAnew() throws Exception {
        archive.growOld();
        archive.build();
        Map<String, String> built = Tree.of(archive.site());
        Files.writeString(archive.site().resolve("index.html"), "x", StandardOpenOption.APPEND);
        archive.build();
        assertThat(Tree.of(archive.site())).isEqualTo(built);
        Files.delete(archive.site().resolve("feed.xml"));
        archive.build();
        assertThat(Tree.of(archive.site())).isEqualTo(built);
    }

    @Test
    void aBuildWithNothingToDoTellsTheSameAndTouchesNothing() throws Exception {
        archive.write("articles/lonely.md", "---\ntitel: Wrong key\n---\nA line of text.\n");
        archive.write("articles/notes.doc", "left out");
        archive.growOld();
        BuildReport first = archive.build();
        Map<String, String> times = Tree.times(archive.site());
        BuildReport second = archive.build();
        assertThat(second).isEqualTo(first);
        assertThat(second.problems()).isNotEmpty();
        assertThat(Tree.times(archive.site())).isEqualTo(times);
    }

    @Test
    void whatLiesInTheCacheIsNotTrustedWhenItIsDamaged() throws Exception {
        archive.growOld();
        archive.build();
        Map<String, String> built = Tree.of(archive.site());
        Path kept = archive.root().resolve(".archive/articles");
        for (int part = 0; part < 12; part++) {
            byte[] bytes = Files.readAllBytes(kept);
            int at = bytes.length - 1 - part * (bytes.length / 12);
            bytes[at] ^= 0x55;
            Files.write(kept, bytes);
            Files.deleteIfExists(archive.root().resolve(".archive/last-build"));
            archive.build(1);
            assertThat(Tree.of(archive.site())).as("byte %d changed", at).isEqualTo(built);
        }
        Files.write(kept, new byte[] {1, 2, 3});
        Files.write(archive.root().resolve(".archive/last-build"), new byte[] {1, 2, 3});
        archive.build(1);
        assertThat(Tree.of(archive.site())).isEqualTo(built);
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
                archive.write("archive.yml", "title: " + words(random, 2) + "\nlanguage: en\n");
                yield "change the settings";
            }
            case 7 -> {
                archive.write(
                        "templates/partial/site-footer.html.peb",
                        "<footer>" + words(random, 2) + "</footer>");
                yield "change a template";
            }
            case 8 -> {
                archive.write("names.yml", "- name: " + words(random, 1) + "\n  kind: person\n");
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
        archive.write("articles/a" + number + (number % 5 == 4 ? ".txt" : ".md"), text);
        return "add a" + number;
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words).replace("|", count < 5 ? "" : "|").replace("'", "");
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.list(archive.root().resolve("articles"))) {
            return all.sorted().toList();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.'));
    }
}
