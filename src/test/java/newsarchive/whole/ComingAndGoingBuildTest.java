package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles come, go, and get other headlines, tags, dates and names: pages of articles that show
 * nothing of that are not made again, and the site is that of a clean build.
 */
class ComingAndGoingBuildTest {
    private static final int ARTICLES = 60;
    private static final int STEPS = 14;

    @TempDir Path temp;
    private EditedArchive archive;
    private int next;

    @BeforeEach
    void givenAnArchive() throws IOException {
        archive = new EditedArchive(temp, 23);
        archive.write("archive.yml", "title: Harbour news\nbase-url: https://harbour.example/\n");
        archive.write("names.yml", "- name: Ines Amsel\n  kind: person\n");
        while (next < ARTICLES) {
            add(archive.random);
        }
    }

    private String add(Random random) throws IOException {
        String name = "articles/a" + next + ".md";
        String[] houses = {"Quay Gazette", "Keel Courier", "Lantern"};
        StringBuilder text = new StringBuilder("---\n");
        text.append("title: The %s of %s\n".formatted(archive.word(), archive.word()));
        text.append("date: 2016-0%d-1%d\n".formatted(1 + random.nextInt(8), random.nextInt(9)));
        text.append("publisher: %s\n".formatted(houses[random.nextInt(3)]));
        text.append("tags: [%s]\n".formatted(archive.vocabulary.get(random.nextInt(6))));
        text.append(next % 9 == 4 ? "access: excerpt\n" : "");
        text.append(next % 11 == 5 ? "story: The long storm\n" : "");
        text.append(next % 7 == 3 ? "series: Keels\n" : "").append("---\n");
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            text.append(archive.sentence(30)).append("\n\n");
        }
        if (next % 5 == 2) {
            text.append("See [the other](a").append(next - 1).append(".md). Ines Amsel agrees.\n");
        }
        archive.write(name, text.toString());
        next++;
        return "add " + name;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anySequenceOfThem(long seed) throws Exception {
        Random random = new Random(seed);
        archive.build();
        int standing = 0;
        for (int step = 0; step < STEPS; step++) {
            String deed = "step " + step + ": " + edit(random);
            for (int more = random.nextInt(3); more > 1; more--) {
                deed += ", " + edit(random);
            }
            assertThat(archive.build()).as(deed).isEqualTo(archive.assertIsThatOfACleanBuild(deed));
            standing += archive.wasQuick() ? 0 : pages() - made().size();
        }
        assertThat(standing).as("pages that stood").isGreaterThan(STEPS * ARTICLES / 4);
    }

    @Test
    void aNewArticleIsMadeWithItsNeighboursAndThoseThatNameIt() throws Exception {
        archive.build();
        assertThat(made()).hasSize(ARTICLES);
        add(archive.random);
        archive.build();
        assertThat(made().size()).isBetween(3, 3 * ARTICLES / 4);
        archive.assertIsThatOfACleanBuild("after it came");
    }

    @Test
    void articlesComeBetweenBuildsThatRecordAddresses() throws Exception {
        archive.record();
        for (int i = 0; i < 3; i++) {
            add(archive.random);
            archive.build();
            assertThat(made()).hasSizeLessThan(ARTICLES);
            archive.assertIsThatOfACleanBuild("one more");
            archive.record();
            archive.assertIsThatOfACleanBuild("recorded");
        }
    }

    @Test
    void anotherTemplateOrSettingMakesAllPages() throws Exception {
        archive.build();
        archive.write("archive.yml", "title: Harbour news\nlanguage: de\n");
        archive.build();
        assertThat(made()).hasSize(ARTICLES);
        archive.write("templates/partial/site-footer.html.peb", "<footer>Bye.</footer>");
        archive.build();
        assertThat(made()).hasSize(ARTICLES);
    }

    @Test
    void aPageThatWasChangedByHandIsMadeAgain() throws Exception {
        archive.build();
        Path page = archive.site.resolve(made().iterator().next());
        Files.writeString(page, "mine");
        add(archive.random);
        archive.build();
        archive.assertIsThatOfACleanBuild("after it was changed");
    }

    @Test
    void anEditOfATextBetweenTwoOfThemIsNotForgotten() throws Exception {
        archive.build();
        for (int i = 10; i < 13; i++) {
            archive.append("articles/a" + i + ".md", "There it was and so it is.");
            archive.build();
            archive.assertIsThatOfACleanBuild("edit");
            add(archive.random);
            archive.build();
            assertThat(made()).hasSizeLessThan(ARTICLES);
            archive.assertIsThatOfACleanBuild("and one more article");
            archive.append("articles/a" + i + ".md", "And so it was there.");
            archive.build();
            archive.assertIsThatOfACleanBuild("and an edit");
        }
    }

    private Set<String> made() {
        Set<String> pages = new TreeSet<>(archive.made());
        pages.removeIf(path -> !path.startsWith("articles/"));
        return pages;
    }

    private int pages() throws IOException {
        try (var files = Files.list(archive.site.resolve("articles"))) {
            return (int) files.count();
        }
    }

    private List<Path> sources() throws IOException {
        try (var files = Files.list(archive.root.resolve("articles"))) {
            return new ArrayList<>(files.sorted().toList());
        }
    }

    private String edit(Random random) throws IOException {
        Path one = sources().get(random.nextInt(sources().size()));
        String text = Files.readString(one);
        String name = one.getFileName().toString();
        return switch (random.nextInt(10)) {
            case 0, 1 -> add(random);
            case 2 -> {
                Files.delete(one);
                yield "remove " + name;
            }
            case 3 -> {
                String moved = "moved" + next++ + ".md";
                Files.move(one, one.resolveSibling(moved));
                yield "rename " + name + " to " + moved;
            }
            case 4 -> replaced(one, text, "title: .*", "title: Now " + archive.word());
            case 5 -> replaced(one, text, "tags: .*", "tags: [" + archive.word() + "]");
            case 6 -> replaced(one, text, "date: .*", "date: 2016-05-2" + random.nextInt(8));
            case 7 -> replaced(one, text, "publisher: .*", "publisher: The Anchor");
            case 8 -> replaced(one, text, "---\nSo it was", "---\nInes Amsel says so. So it was");
            default -> {
                Files.writeString(one, text + "\n" + archive.sentence(12) + "\n");
                yield "lengthen " + name;
            }
        };
    }

    private static String replaced(Path file, String text, String from, String to)
            throws IOException {
        Files.writeString(file, text.replaceFirst(from, to));
        return to + " in " + file.getFileName();
    }
}
